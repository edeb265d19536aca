#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Without a keychain: exit code 6, advice, and nothing written anywhere else. Run on a bus without a keyring."""
import pathlib
import unittest

from harness import CommandLineCase


class NoKeychain(CommandLineCase):
    def test_nothing_is_kept_elsewhere(self):
        sandbox = self.start_sandbox()
        path = self.write("endpoints.json", sandbox.endpoints)
        self.fails("profile", "add", "north", "--endpoints", path, code=6, kind="keychain")
        self.assertEqual(self.run_cli("profile", "list", schema="profile-list").json, [])
        self.run_cli("profile", "add", "south", schema="profile-add")
        self.fails("--profile", "south", "connect", "xero", typed="an-id\n", code=6, kind="keychain")
        self.fails("--profile", "south", "sync", code=6, kind="keychain")
        answer = self.run_cli("--profile", "south", "status", code=6, schema="status").json
        self.assertNotEqual(answer["keychainProblem"], "")
        secret = sandbox.endpoints["procore"]["clientSecret"].encode()
        for file in pathlib.Path(self.home).rglob("*"):
            if file.is_file():
                self.assertNotIn(secret, file.read_bytes())
                self.assertNotIn(b"an-id", file.read_bytes())

    def test_the_demo_needs_none(self):
        answer = self.run_cli("demo", schema="demo").json
        self.assertTrue(answer["tiesOut"])


if __name__ == "__main__":
    unittest.main()
