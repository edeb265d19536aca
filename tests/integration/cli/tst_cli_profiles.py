#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Two pairs of books side by side: nothing of one is seen, held up or lost by the other."""
import pathlib
import shutil
import tempfile
import unittest

from harness import PATIENCE, CommandLineCase


class TwoProfiles(CommandLineCase):
    def make(self, name, *arguments):
        sandbox = self.start_sandbox(*arguments)
        self.run_cli("profile", "add", name, "--endpoints", self.write(f"{name}.json", sandbox.endpoints))
        xero = self.run_cli("--profile", name, "connect", "xero", "--no-browser", schema="connect").json
        procore = self.run_cli("--profile", name, "connect", "procore", "--no-browser", schema="connect").json
        self.run_cli("--profile", name, "setup", "--organisation", xero["organisations"][0]["id"], "--company",
                     str(procore["companies"][0]["id"]), "--frequency", "never")
        return sandbox

    def rows(self, name):
        return self.run_cli("--profile", name, "payments", schema="payments").json

    def test_books_are_apart(self):
        common = ("--limits", "off", "--projects", "2", "--commitments", "4", "--invoices", "8", "--payments", "6",
                  "--preexisting", "5")
        north = self.make("north", "--seed", "5", *common)
        south = self.make("south", "--seed", "6", *common)
        for sandbox in (north, south):
            sandbox.play("pay-planned")

        # At the same time: each has its own lock, and the slow one holds up nobody.
        north.fault(service="xero", path="Payments", action="delay", ms=6000)
        slow = self.start_cli("--profile", "north", "--json", "sync")
        self.assertEqual(self.run_cli("--profile", "south", "sync", schema="sync").json["counts"]["created"], 6)
        self.assertIsNone(slow.poll(), "the slow run ended before the other: nothing was proved")
        output, errors = slow.communicate(timeout=PATIENCE)
        self.assertEqual(slow.returncode, 0, output + errors)
        self.assertFalse({row["paymentId"] for row in self.rows("north")} & {row["paymentId"] for row in self.rows("south")})

        # The schedule of one is not that of the other.
        self.run_cli("--profile", "north", "settings", "set", "schedule.frequency", "hourly")
        self.assertEqual(self.run_cli("--profile", "south", "status", schema="status").json["frequency"], "never")

        # Signing one out leaves the other's keys in the keychain; removing it leaves the other's books.
        before = self.rows("south")
        self.run_cli("--profile", "north", "disconnect", "xero", schema="disconnect")
        self.assertTrue(self.run_cli("--profile", "south", "status", schema="status").json["xero"]["signedIn"])
        self.run_cli("profile", "remove", "north", schema="profile-remove")
        self.assertEqual(self.rows("south"), before)
        status = self.run_cli("--profile", "south", "status", schema="status").json
        self.assertTrue(status["xero"]["signedIn"] and status["procore"]["signedIn"])
        self.assertEqual(self.run_cli("--profile", "south", "sync", schema="sync").json["counts"]["created"], 0)

    def test_another_name(self):
        sandbox = self.make("south", "--limits", "off", "--seed", "6")
        sandbox.play("pay-planned")
        self.run_cli("--profile", "south", "sync")
        before = self.rows("south")
        self.run_cli("profile", "rename", "south", "west", schema="profile-rename")
        self.run_cli("profile", "add", "south")  # each has its own keys
        self.assertEqual(self.rows("west"), before)
        for name, signed_in in (("west", True), ("south", False)):
            status = self.run_cli("--profile", name, "status", schema="status").json
            self.assertEqual([status[service]["signedIn"] for service in ("xero", "procore")], [signed_in, signed_in])
        self.assertEqual(self.run_cli("--profile", "west", "sync", schema="sync").json["counts"]["created"], 0)
        folders = sorted(path.name for path in (pathlib.Path(self.home) / "profiles").iterdir())
        self.assertEqual(folders, ["south", "west"])

    def test_a_timer_of_the_old_name_is_told(self):
        """systemd's answers come from a script: the timer of every profile is on."""
        programs = pathlib.Path(tempfile.mkdtemp(prefix="tieout-programs-"))
        self.addCleanup(shutil.rmtree, programs, True)
        script = (f"#!/bin/sh\nif [ $2 = show-environment ]; then echo TIEOUT_HOME={self.home}; exit; fi\n"
                  "for unit in $4 $5; do echo Id=$unit; echo LoadState=loaded; echo ActiveState=active; "
                  "echo UnitFileState=enabled; echo; done\n")
        (programs / "systemctl").write_text(script, encoding="utf-8")
        (programs / "systemctl").chmod(0o700)
        self.environment["PATH"] = f"{programs}:{self.environment['PATH']}"
        self.run_cli("profile", "add", "south")
        renamed = self.run_cli("profile", "rename", "south", "west")
        self.assertIn("systemctl --user disable --now tieout-sync@south.timer", renamed.errors)
        self.assertIn("systemctl --user enable --now tieout-sync@west.timer", renamed.errors)
        removed = self.run_cli("profile", "remove", "west")
        self.assertIn("systemctl --user disable --now tieout-sync@west.timer", removed.errors)
        self.environment["TIEOUT_HOME"] = self.home + "/other"  # no timer of these profiles
        self.run_cli("profile", "add", "south")
        self.assertNotIn("systemctl", self.run_cli("profile", "rename", "south", "west").errors)

    def test_a_schedule_brings_no_profile_back(self):
        self.fails("sync", "--scheduled", code=2, kind="configuration")
        self.assertFalse(pathlib.Path(self.home, "profiles", "default").exists())

    def test_hostile_names(self):
        self.run_cli("profile", "add", "North")
        for name in ["north", "NORTH", "../North", "no\u0301rth", "n\u00f6rth", "North/", "x" * 65, "\u202eNorth", "."]:
            with self.subTest(name=name):
                self.fails("profile", "add", name, code=2, kind="configuration")
        # On a disk that tells them apart, and on one that does not: the same answer.
        self.fails("--profile", "north", "status", code=2, kind="configuration")
        self.fails("profile", "remove", "north", code=2, kind="configuration")
        self.assertEqual(sorted(path.name for path in (pathlib.Path(self.home) / "profiles").iterdir()), ["North"])


if __name__ == "__main__":
    unittest.main()
