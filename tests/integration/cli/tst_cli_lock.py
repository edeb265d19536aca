#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The run lock of a profile through the real programs: one that another computer left, one whose owner runs, and one of
a run that was killed (rule 24)."""
import datetime
import pathlib
import signal
import time
import unittest

from harness import PATIENCE, CommandLineCase

ELSEWHERE = "4242\ntieout\nnorthbox\n0123456789abcdef0123456789abcdef\nboot\n"


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class Lock(CommandLineCase):
    def setUp(self):
        super().setUp()
        self.sandbox = self.start_sandbox()
        self.set_up(self.sandbox)
        self.sandbox.play("pay-planned")
        self.file = next(iter(pathlib.Path(self.home).rglob("ledger.sqlite"))).with_name("run.lock")

    def status(self):
        return self.run_cli("--profile", "north", "status", schema="status").json

    def start_a_slow_run(self):
        self.sandbox.fault(service="xero", path="Payments", action="delay", ms=8000)
        process = self.start_cli("--profile", "north", "sync")
        deadline = time.monotonic() + PATIENCE
        # The lock is there before the run's row in the ledger is.
        while (self.status()["lastRun"] or {}).get("outcome") != "running":
            self.assertLess(time.monotonic(), deadline)
        return process

    def test_a_restored_home(self):
        self.file.write_text(ELSEWHERE, encoding="utf-8")
        refused = self.fails("--profile", "north", "sync", code=7, kind="busy")
        error = refused.json["error"]
        for word in ("northbox", "tieout", str(self.file)):
            self.assertIn(word, error["sentence"])
        self.assertIn("tieoutctl --profile north unlock", error["nextStep"])
        self.assertEqual(error["cause"], "locked-elsewhere")
        status = self.status()
        self.assertFalse(status["isRunning"])
        self.assertEqual((status["lock"]["computer"], status["lock"]["file"]), ("northbox", str(self.file)))
        self.assertIn("northbox", self.run_cli("--profile", "north", "status").output)
        doctor = self.run_cli("--profile", "north", "doctor", code=7, schema="doctor").json
        self.assertEqual(doctor["firstMissing"], "lock")
        found = next(finding for finding in doctor["findings"] if finding["name"] == "lock")
        self.assertIn("northbox", found["sentence"])
        self.assertIn("tieoutctl --profile north unlock", found["nextStep"])

        given = self.run_cli("--profile", "north", "unlock", schema="unlock").json
        self.assertEqual(given["lock"]["computer"], "northbox")
        self.assertEqual(self.sync()["counts"]["created"], 6)
        self.assertIsNone(self.run_cli("--profile", "north", "unlock", schema="unlock").json["lock"])

    def test_a_run_that_goes_on_keeps_its_lock(self):
        process = self.start_a_slow_run()
        refused = self.fails("--profile", "north", "unlock", code=7, kind="busy")
        self.assertIn(str(process.pid), refused.json["error"]["sentence"])
        self.assertEqual(self.status()["lock"]["process"], process.pid)
        output, errors = process.communicate(timeout=PATIENCE)
        self.assertEqual(process.returncode, 0, output + errors)
        self.assertIsNone(self.status()["lock"])

    def test_a_killed_run_goes_on_no_more(self):
        process = self.start_a_slow_run()
        process.send_signal(signal.SIGKILL)
        process.wait(PATIENCE)
        for _ in range(2):  # the first look removes the lock
            status = self.status()
            self.assertFalse(status["isRunning"])
            self.assertEqual(status["lastRun"]["outcome"], "stopped")
            self.assertIn("ended before", status["lastRun"]["message"])
        history = self.run_cli("--profile", "north", "history", schema="history").json
        self.assertEqual(history[0]["run"]["outcome"], "stopped")
        one = self.run_cli("--profile", "north", "history", str(status["lastRun"]["id"]), schema="history").json
        self.assertEqual(one["run"]["outcome"], "stopped")
        self.assertNotIn("going on", self.run_cli("--profile", "north", "status").output)
        doctor = self.run_cli("--profile", "north", "doctor", code=1, schema="doctor").json
        found = next(finding for finding in doctor["findings"] if finding["name"] == "last-run")
        self.assertEqual(found["state"], "warning")
        self.assertIn("ended before", found["sentence"])
        self.sandbox.call("DELETE", "/faults")
        self.assertEqual(self.sync()["counts"]["created"], 6)

    def test_a_killed_run_is_due_again(self):
        in_half_a_day = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=12)
        for key, value in (("frequency", "daily"), ("time-zone", "UTC"), ("time", f"{in_half_a_day:%H:%M}")):
            self.run_cli("--profile", "north", "settings", "set", f"schedule.{key}", value)
        process = self.start_a_slow_run()
        process.send_signal(signal.SIGKILL)
        process.wait(PATIENCE)
        status = self.status()
        began = moment(status["lastRun"]["startedAt"])
        self.assertEqual(moment(status["nextRun"]) - began, datetime.timedelta(minutes=5))
        self.sandbox.call("DELETE", "/faults")
        self.sync()
        self.assertGreater(moment(self.status()["nextRun"]) - began, datetime.timedelta(hours=11))


if __name__ == "__main__":
    unittest.main()
