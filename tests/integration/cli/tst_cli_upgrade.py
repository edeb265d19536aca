#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Profiles of earlier versions, kept in tests/data/ledgers: today's program reads them and shows what theirs showed.

TIEOUT_KEEP_LEDGER=0.1.0 keeps a profile of today's build there instead: do it once for each release.
"""
import json
import os
import pathlib
import shutil
import unittest

from harness import SOURCE, CommandLineCase

LEDGERS = SOURCE / "tests/data/ledgers"
SHOWN = ["payments", "invoices", "history"]


def narrowed(value, kept):
    """What of `value` the earlier version showed too: a later one may show more."""
    if isinstance(kept, dict):
        return {key: narrowed(value[key], kept[key]) for key in kept}
    if isinstance(kept, list) and len(kept) == len(value):
        return [narrowed(*pair) for pair in zip(value, kept)]
    return value


class Upgrade(CommandLineCase):
    def show(self, name):
        """Without sentences, which may be said better later on."""
        rows = self.run_cli("--profile", "north", name, schema=name).json
        return [{key: value for key, value in row.items() if key not in ("reason", "advice")} for row in rows]

    def profile(self):
        return pathlib.Path(self.home) / "profiles/north"

    def keep(self, folder):
        sandbox = self.start_sandbox()
        self.set_up(sandbox, "hourly")
        sandbox.play("pay-planned")
        self.sync()
        shutil.copytree(self.profile(), folder, ignore=shutil.ignore_patterns("*.lock"))
        (folder / "shown.json").write_text(json.dumps({name: self.show(name) for name in SHOWN}, indent=1) + "\n",
                                           encoding="utf-8")

    def test_a_profile_of_an_earlier_version_shows_what_it_showed(self):
        if version := os.environ.get("TIEOUT_KEEP_LEDGER"):
            self.keep(LEDGERS / version)
        kept = sorted(LEDGERS.iterdir())
        self.assertTrue(kept)
        for folder in kept:
            with self.subTest(version=folder.name):
                shutil.rmtree(self.profile(), ignore_errors=True)
                shutil.copytree(folder, self.profile(), ignore=shutil.ignore_patterns("shown.json"))
                shown = json.loads((folder / "shown.json").read_text(encoding="utf-8"))
                self.assertEqual(len(shown["payments"]), 11)
                for name in SHOWN:
                    self.assertEqual(narrowed(self.show(name), shown[name]), shown[name])


if __name__ == "__main__":
    unittest.main()
