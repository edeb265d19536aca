#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Budgets as people and scripts see them: shown by a new process, kept between processes, and a day that is used up."""
import unittest

from harness import CommandLineCase


class Budgets(CommandLineCase):
    sandbox_arguments = ("--seed", "5", "--projects", "1", "--commitments", "2", "--invoices", "4", "--payments", "3",
                         "--preexisting", "2")

    def status(self):
        return self.run_cli("--profile", "north", "status", schema="status").json

    @staticmethod
    def window(status, service, name):
        return next(entry for entry in status[service]["budgets"] if entry["window"] == name)

    def test_a_new_process_shows_what_the_last_run_left(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox, frequency="hourly")
        sandbox.play("pay-planned")
        report = self.sync()
        self.assertEqual(report["counts"]["created"], 3)
        status = self.status()
        day = self.window(status, "xero", "day")
        self.assertLess(day["left"], 1000)
        self.assertEqual(day["limit"], 1000)
        self.assertGreater(day["resetsAt"], report["run"]["finishedAt"])
        hour = self.window(status, "procore", "hour")
        self.assertLessEqual(hour["left"], 3600 - report["calls"]["procore"])
        self.assertEqual(status["xero"]["nextRunMayUse"], day["left"] - 100)
        self.assertEqual(status["procore"]["nextRunMayUse"], hour["left"] - 360)
        self.assertIsNone(status["xero"]["blockedUntil"])
        text = self.run_cli("--profile", "north", "status").output
        self.assertIn(f"{day['left']} of 1000 calls left today; all back ", text)
        self.assertIn(f"the next sync may use {day['left'] - 100} calls", text)

    def test_an_hour_that_is_too_small_is_told_beforehand(self):
        sandbox = self.start_sandbox("--seed", "5", "--projects", "1", "--commitments", "1", "--invoices", "4",
                                     "--payments", "20", "--preexisting", "2")
        self.set_up(sandbox)
        sandbox.play("pay-planned")
        usual = self.sync("--dry-run")
        self.assertNotIn("forecast", usual)
        # Enough for one more preview, though not for twenty new lines.
        sandbox.call("POST", "/limits", {"procore": {"hourUsed": 3600 - usual["calls"]["procore"] - 5}})
        report = self.sync("--dry-run")
        forecast = report["forecast"]
        self.assertEqual((forecast["payments"], forecast["callsAnHour"]), (20, 3600))
        self.assertLess(forecast["paymentsByThen"], 20)
        self.assertGreater(forecast["goesOnAt"], report["run"]["startedAt"])
        self.assertGreaterEqual(forecast["endsAt"], forecast["goesOnAt"])
        self.assertIn("calls an hour", forecast["sentence"])

    def test_a_day_that_is_used_up_ends_the_run(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        sandbox.play("pay-planned")
        sandbox.call("POST", "/limits", {"xero": {"dayUsed": 1000}})
        self.assertEqual(self.sync(code=5)["run"]["outcome"], "failed")
        blocked = self.status()["xero"]
        self.assertIsNotNone(blocked["blockedUntil"])
        self.assertEqual(blocked["nextRunMayUse"], 0)
        calls = sandbox.calls()["xero"]["api"]
        self.sync(code=5)
        self.assertEqual(sandbox.calls()["xero"]["api"], calls, "it was told when to come back")


if __name__ == "__main__":
    unittest.main()
