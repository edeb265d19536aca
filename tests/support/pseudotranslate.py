#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A translation into no language: every sentence that lupdate finds, with «» around it.

    pseudotranslate.py SOURCE_DIR TS_FILE QM_FILE [LANGUAGE]

With a language, «LANGUAGE:…» instead, so that two of them can be told apart.
Fails where lupdate warns, or finds a sentence in another context than Tr's: no translation of it would ever be shown.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

CONTEXT = "tieout"


def tool(name):
    path = shutil.which(name, path="/usr/lib/qt6/bin" + os.pathsep + os.environ.get("PATH", ""))
    return path or sys.exit(f"{name} is missing: install qt6-l10n-tools")


def warnings_of(output):
    usual = ("Scanning directory", "Updating", "Found ", "Kept ", "Removed ")
    return [line for line in output.splitlines() if line.strip() and not line.strip().startswith(usual)]


def translate(message, mark):
    source = message.findtext("source")
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    forms = translation.findall("numerusform")
    for place in forms or [translation]:
        place.text = f"«{mark}{source}»"


def main(source_dir, ts_file, qm_file, language=None):
    # What an earlier run left would make lupdate guess, and say so.
    pathlib.Path(ts_file).unlink(missing_ok=True)
    found = subprocess.run([tool("lupdate"), "core", "ui", "app", "-I", ".", "-locations", "none", "-target-language",
                            language or "en_US", "-ts", ts_file], cwd=source_dir, capture_output=True, text=True, check=True)
    faults = warnings_of(found.stdout + found.stderr)
    tree = ElementTree.parse(ts_file)
    for context in tree.getroot().findall("context"):
        if context.findtext("name") != CONTEXT:
            faults.append(f"{context.findtext('name')}: say these sentences with Tr::tr()")
        for message in context.findall("message"):
            translate(message, f"{language}:" if language else "")
    tree.write(ts_file, encoding="utf-8", xml_declaration=True)
    subprocess.run([tool("lrelease"), "-silent", ts_file, "-qm", qm_file], check=True)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
