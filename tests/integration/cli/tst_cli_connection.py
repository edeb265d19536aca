#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The connection file from one desk to another, and a profile that gets another name."""
import json
import os
import pathlib
import stat
import unittest

from harness import CommandLineCase

PASSPHRASE = "twelve small ducks\n"


class ConnectionFiles(CommandLineCase):
    def connect(self, name):
        for service in ("xero", "procore"):
            self.run_cli("--profile", name, "connect", service, "--no-browser", schema="connect")

    def make(self, name):
        sandbox = self.start_sandbox()
        self.run_cli("profile", "add", name, "--endpoints", self.write(f"{name}.json", sandbox.endpoints))
        xero = self.run_cli("--profile", name, "connect", "xero", "--no-browser", schema="connect").json
        procore = self.run_cli("--profile", name, "connect", "procore", "--no-browser", schema="connect").json
        self.run_cli("--profile", name, "setup", "--organisation", xero["organisations"][0]["id"], "--company",
                     str(procore["companies"][0]["id"]), "--frequency", "never")
        return sandbox

    def desk(self, sandbox, name):
        """A desk that knows where the services live, and no ids."""
        bare = json.loads(json.dumps(sandbox.endpoints))
        for service in ("xero", "procore"):
            bare[service].pop("clientId")
        bare["procore"].pop("clientSecret")
        self.run_cli("profile", "add", name, "--endpoints", self.write(f"{name}.json", bare))

    def test_the_other_desk_only_signs_in(self):
        sandbox = self.make("north")
        path = self.home + "-north.tieout"
        self.addCleanup(pathlib.Path(path).unlink, True)
        self.fails("--profile", "north", "connection", "export", path, typed="short\n", code=2, kind="configuration")
        self.assertFalse(os.path.exists(path))
        answer = self.run_cli("--profile", "north", "connection", "export", path, typed=PASSPHRASE,
                              schema="connection-export")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        text = pathlib.Path(path).read_text(encoding="utf-8")
        self.assertNotIn(sandbox.endpoints["procore"]["clientSecret"], text)
        self.assertNotIn("ducks", answer.output + answer.errors)
        self.fails("--profile", "north", "connection", "export", path, typed=PASSPHRASE, code=2, kind="configuration")
        self.assertEqual(pathlib.Path(path).read_text(encoding="utf-8"), text)

        self.desk(sandbox, "second")
        self.fails("--profile", "second", "connection", "import", path, typed="wrong wrong wrong\n", code=2,
                   kind="configuration")
        self.fails("--profile", "second", "connect", "xero", "--no-browser", code=2, kind="configuration")  # no id
        taken = self.run_cli("--profile", "second", "connection", "import", path, typed=PASSPHRASE,
                             schema="connection-import").json
        self.assertEqual(taken["company"], answer.json["company"])
        self.connect("second")
        self.run_cli("--profile", "second", "setup", "--frequency", "never", schema="setup")
        self.run_cli("--profile", "second", "sync", "--dry-run", schema="sync")

    def test_what_is_none_is_refused(self):
        sandbox = self.start_sandbox()
        self.desk(sandbox, "north")
        missing = self.home + "-none"
        self.fails("--profile", "north", "connection", "import", missing, code=2, kind="configuration")
        for content in ("", "{}", '{"tieoutConnection": 9}', "x" * 70000):
            with self.subTest(content=content[:20]):
                path = self.write("bad.tieout", content)
                self.fails("--profile", "north", "connection", "import", path, typed=PASSPHRASE, code=2,
                           kind="configuration")
        # There is nothing to export yet.
        self.fails("--profile", "north", "connection", "export", missing, typed=PASSPHRASE, code=3,
                   kind="configuration")

    def test_a_renamed_profile_stays_signed_in(self):
        self.make("north")
        self.run_cli("profile", "add", "south")
        self.fails("profile", "rename", "north", "south", code=2, kind="configuration")
        self.fails("profile", "rename", "north", "../east", code=2, kind="configuration")
        self.fails("profile", "rename", "nobody", "east", code=2, kind="configuration")
        self.run_cli("profile", "rename", "north", "North", schema="profile-rename")
        status = self.run_cli("--profile", "North", "status", schema="status").json
        self.assertTrue(status["xero"]["signedIn"] and status["procore"]["signedIn"])
        self.assertEqual(self.run_cli("--profile", "North", "sync", schema="sync").json["run"]["outcome"], "completed")
        self.fails("--profile", "north", "status", code=2, kind="configuration")
        # Nobody finds its keys under the old name.
        self.run_cli("profile", "remove", "North", schema="profile-remove")


if __name__ == "__main__":
    unittest.main()
