#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Manual pages and completions: man and the shells have nothing to say about them, and they know what --help knows."""
import re
import unittest

from installation import PROGRAMS, InstallationTest

BASH = r"""
set -u
. "$1"
shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
"_${1//-/_}" 2>/dev/null
printf '%s\n' "${COMPREPLY[@]}"
"""
# Words before the cursor, and what may come next.
CASES = [
    ("tieoutctl profile", ["add", "list", "remove", "rename"]),
    ("tieoutctl --profile setup export --format", ["csv", "json", "pdf"]),
    ("tieoutctl connect", ["procore", "xero"]),
    ("tieoutctl --json line 1", ["attach", "number"]),
    ("tieout-sandbox --limits", ["off", "real"]),
]


class ManualTest(InstallationTest):
    def page(self, program):
        return self.installed(f"share/man/man1/{program}.1")

    def test_man_has_no_warning(self):
        for program in PROGRAMS:
            result = self.run_tool("sh", "-c", 'man -l --warnings "$0" 2>&1 >/dev/null', self.page(program))
            self.assertEqual((result.stdout, result.returncode), ("", 0))

    def test_a_page_names_everything_that_help_names(self):
        for program in PROGRAMS:
            page = self.page(program).read_text(encoding="utf-8").replace("\\-", "-")
            text = self.run_tool(self.installed(f"bin/{program}"), "--help").stdout
            names = set(re.findall(r"^\s+(?:-\w, )?(--[\w-]+)", text, re.MULTILINE))
            if program == "tieoutctl":
                names |= {line.strip() for line in text.splitlines() if re.match(r"  [a-z]", line)}
            self.assertGreater(len(names), 3)
            self.assertEqual([name for name in sorted(names) if f"{name}" not in page], [])


class CompletionTest(InstallationTest):
    def test_the_shells_can_read_them(self):
        for program in PROGRAMS:
            bash = self.installed(f"share/bash-completion/completions/{program}")
            self.silent("bash", "-n", bash)
            self.silent("shellcheck", bash)
            self.silent("zsh", "-n", self.installed(f"share/zsh/site-functions/_{program}"))
            self.silent("fish", "-n", self.installed(f"share/fish/vendor_completions.d/{program}.fish"))

    def test_bash_offers_what_may_come_next(self):
        for words, expected in CASES:
            script = self.installed(f"share/bash-completion/completions/{words.split()[0]}")
            result = self.run_tool("bash", "-c", BASH, "bash", script, *words.split(), "")
            self.assertEqual(sorted(result.stdout.split()), expected, words)

    def test_fish_offers_what_may_come_next(self):
        for words, expected in CASES:
            script = self.installed(f"share/fish/vendor_completions.d/{words.split()[0]}.fish")
            result = self.run_tool("fish", "--no-config", "-c", f"source {script}; complete -C '{words} '")
            offered = sorted(line.split("\t")[0] for line in result.stdout.splitlines())
            self.assertEqual(offered, expected, words)


if __name__ == "__main__":
    unittest.main()
