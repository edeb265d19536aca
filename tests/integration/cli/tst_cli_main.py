#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The main job through the command line, and every way in which it can be kept from happening."""
import json
import signal
import subprocess
import time
import unittest
import urllib.request

from harness import PATIENCE, CommandLineCase


class MainJob(CommandLineCase):
    def test_new_payments_are_issued_once(self):
        sandbox = self.start_sandbox()
        setup = self.set_up(sandbox)
        self.assertGreater(setup["paymentsBefore"], 0)
        self.assertEqual(self.sync()["counts"]["created"], 0)
        sandbox.play("pay-planned")

        plan = self.sync("--dry-run")
        self.assertTrue(plan["run"]["dryRun"])
        planned = [row for row in plan["payments"] if row["action"] == "would-create"]
        self.assertEqual(len(planned), 6)
        self.assertEqual(plan["counts"]["created"], 0)

        first = self.sync()
        self.assertEqual(first["run"]["outcome"], "completed")
        self.assertEqual(first["counts"]["created"], 6)
        created = [row for row in first["payments"] if row["action"] == "created"]
        self.assertEqual(sorted(row["paymentId"] for row in created), sorted(row["paymentId"] for row in planned))
        for row in created:
            self.assertEqual(row["state"], "synced")
            self.assertGreater(row["lineId"], 0)

        second = self.sync()
        self.assertEqual(second["counts"]["created"], 0)
        self.assertLessEqual(second["calls"]["xero"], 2)

        listed = self.run_cli("--profile", "north", "payments", "--state", "synced", schema="payments").json
        self.assertEqual({row["lineId"] for row in listed}, {row["lineId"] for row in created})
        one = listed[0]["invoiceId"]
        narrowed = self.run_cli("--profile", "north", "payments", "--invoice", str(one), schema="payments").json
        self.assertTrue(all(row["invoiceId"] == one for row in narrowed))
        invoices = self.run_cli("--profile", "north", "invoices", schema="invoices").json
        self.assertIn(one, [row["invoiceId"] for row in invoices])

        self.assert_history(first, second, {row["paymentId"] for row in created})

        status = self.run_cli("--profile", "north", "status", schema="status").json
        self.assertTrue(status["isSetUp"] and status["xero"]["signedIn"] and status["procore"]["signedIn"])
        self.assertTrue(status["maySync"]["allowed"])
        self.assertEqual(status["lastRun"]["outcome"], "completed")

    def assert_history(self, first, second, created):
        history = self.run_cli("--profile", "north", "history", schema="history").json
        self.assertEqual(history[0]["run"]["id"], second["run"]["id"])
        run = self.run_cli("--profile", "north", "history", str(first["run"]["id"]), schema="history").json
        self.assertLessEqual(created, {event["paymentId"] for event in run["events"]})
        self.fails("--profile", "north", "history", "99999", code=2, kind="configuration")

    def test_people_read_tables(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        sandbox.play("pay-planned")
        text = self.run_cli("--profile", "north", "sync").output
        self.assertIn("6 created", text)
        self.assertIn("synced", text)
        self.assertIn("signed in", self.run_cli("--profile", "north", "status").output)

    def test_a_scheduled_run_waits_for_its_time(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox, frequency="daily")
        answer = self.sync("--scheduled")
        self.assertIsNone(answer["run"])
        self.assertIsNotNone(answer["nextRun"])
        self.run_cli("--profile", "north", "settings", "set", "schedule.frequency", "never", schema="settings")
        self.assertIsNone(self.sync("--scheduled")["nextRun"])

    def test_a_set_up_profile_keeps_its_company(self):
        sandbox = self.start_sandbox()
        setup = self.set_up(sandbox)
        again = self.run_cli("--profile", "north", "setup", "--frequency", "2h", schema="setup").json
        self.assertEqual(again["setUpAt"], setup["setUpAt"])
        self.assertEqual(again["frequency"], "2h")
        self.fails("--profile", "north", "setup", "--company", "424242", code=2, kind="configuration")
        self.fails("--profile", "north", "setup", "--organisation", "Nobody Ltd", code=2, kind="configuration")
        self.fails("--profile", "north", "setup", "--projects", "424242", code=2, kind="configuration")
        self.fails("--profile", "north", "setup", "--frequency", "weekly", code=2, kind="configuration")


class Refusals(CommandLineCase):
    def test_3_sign_in_is_needed(self):
        sandbox = self.start_sandbox()
        self.add_profile(sandbox)
        self.fails("--profile", "north", "sync", code=3, kind="sign-in-needed")
        self.assertFalse(self.run_cli("--profile", "north", "status", schema="status").json["xero"]["signedIn"])

    def test_3_after_signing_out(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        self.run_cli("--profile", "north", "disconnect", "procore", schema="disconnect")
        answer = self.run_cli("--profile", "north", "sync", code=3, schema="sync").json
        self.assertEqual(answer["run"]["outcome"], "failed")
        self.assertEqual(answer["error"]["service"], "procore")

    def test_4_a_right_that_is_gone_is_gone_at_once(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        sandbox.play("set-right", tool="erp", level="Read Only")
        sandbox.play("set-right", tool="accounting-approver", on=False)
        self.run_cli("--profile", "north", "sync", code=4, schema="sync")  # though it was read a minute ago (rule 8)
        answer = self.run_cli("--profile", "north", "doctor", code=4, schema="doctor").json
        self.assertEqual(answer["firstMissing"], "rights")
        self.assertFalse(self.run_cli("--profile", "north", "status", schema="status").json["maySync"]["allowed"])
        self.run_cli("--profile", "north", "sync", code=4, schema="sync")

    def test_2_ids_that_nobody_can_see(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        sandbox.play("pay-planned")
        for option, ids in (("--invoice", ("990017", "990018")), ("--project", ("880017", "880018"))):
            answer = self.fails("--profile", "north", "sync", option, ids[0], option, ids[1], code=2,
                                kind="configuration").json
            for unknown in ids:
                self.assertIn(unknown, answer["error"]["sentence"])
        self.assertEqual(self.run_cli("--profile", "north", "history", schema="history").json, [])
        answer = self.fails("--profile", "north", "settings", "set", "projects", "880017,880018", code=2,
                            kind="configuration")
        self.assertIn("880017, 880018", answer.json["error"]["sentence"])
        self.assertEqual(self.run_cli("--profile", "north", "settings", "get", "projects").output, "all\n")
        self.assertEqual(self.sync()["counts"]["created"], 6)

    def test_5_an_id_that_could_not_be_looked_for_is_not_unknown(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        self.assertEqual(self.fails("--profile", "north", "sync", "--invoice", "990017", code=2,
                                    kind="configuration").json["error"]["cause"], "record-out-of-sight")
        sandbox.fault(service="procore", method="GET", path="/requisitions/990017$", count=0, action="status")
        error = self.sync("--invoice", "990017", code=5)["error"]
        self.assertEqual(error["kind"], "server-fault")
        self.assertIn("990017", error["sentence"])

    def test_4_the_right_is_missing(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        sandbox.play("set-right", tool="erp", level="Read Only")
        sandbox.play("set-right", tool="accounting-approver", on=False)
        # A run asks for the right once an hour; who changes settings is asked about now.
        self.fails("--profile", "north", "settings", "set", "schedule.frequency", "hourly", code=4, kind="forbidden")
        answer = self.run_cli("--profile", "north", "sync", code=4, schema="sync").json
        self.assertEqual(answer["error"]["kind"], "forbidden")
        status = self.run_cli("--profile", "north", "status", schema="status").json
        self.assertFalse(status["maySync"]["allowed"])
        self.assertNotEqual(status["maySync"]["reason"], "")

    def test_4_another_edition(self):
        sandbox = self.start_sandbox(*self.sandbox_arguments, "--country", "AU")
        self.add_profile(sandbox)
        organisation, company = self.connect()
        self.fails("--profile", "north", "setup", "--organisation", organisation["id"], "--company",
                   str(company["id"]), "--frequency", "never", code=4, kind="forbidden")

    def test_5_nobody_answers(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        sandbox.process.kill()
        sandbox.process.wait(PATIENCE)
        answer = self.run_cli("--profile", "north", "sync", code=5, schema="sync").json
        self.assertEqual(answer["error"]["kind"], "offline")

    def test_7_another_run_is_going_on(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        sandbox.play("pay-planned")
        sandbox.fault(service="xero", path="Payments", action="delay", ms=8000)
        process = self.start_cli("--profile", "north", "sync")
        self.wait_until_running()
        self.fails("--profile", "north", "sync", code=7, kind="busy")
        output, errors = process.communicate(timeout=PATIENCE)
        self.assertEqual(process.returncode, 0, output + errors)

    def wait_until_running(self):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if self.run_cli("--profile", "north", "status", schema="status").json["isRunning"]:
                return
        self.fail("the other run did not begin")

    def test_interrupting_ends_the_run_in_order(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        sandbox.play("pay-planned")
        sandbox.fault(service="xero", path="Payments", action="delay", ms=5000)
        process = self.start_cli("--profile", "north", "--json", "sync")
        self.wait_until_running()
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=PATIENCE)
        self.assertEqual(process.returncode, 1, output + errors)
        self.assertEqual(json.loads(output)["run"]["outcome"], "stopped")
        self.assertEqual(self.sync()["counts"]["created"], 6)

    def test_a_failing_payment_says_why_and_can_be_mended(self):
        sandbox = self.start_sandbox("--demo", "--limits", "off")
        self.set_up(sandbox)
        made = sandbox.play("demo-payments")
        first = self.sync(code=1)
        self.assertEqual(first["run"]["outcome"], "completed-with-problems")
        failed = [row for row in first["payments"] if row["state"] == "failed"]
        self.assertEqual([row["paymentId"] for row in failed], [made["failing"].lower()])
        self.assertNotEqual(failed[0]["reason"], "")
        self.assertNotEqual(failed[0]["advice"], "")
        sandbox.play("set-payments-tab", commitmentId=failed[0]["commitmentId"], on=True)
        second = self.sync()
        self.assertEqual(second["counts"]["created"], 1)


    def test_money_taken_back_is_told(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        sandbox.play("pay-planned")
        row = [row for row in self.sync()["payments"] if row["action"] == "created"][0]
        self.assertIsNotNone(row["provedAt"])
        sandbox.play("void-check-later", paymentId=row["paymentId"])
        sandbox.play("pay-bill", invoiceNumber=row["invoiceNumber"], amount="1.00")
        sandbox.call("POST", "/clock", {"advanceSeconds": 5})  # Xero's clock tells whole seconds
        told = [told for told in self.sync(code=1)["payments"] if told["paymentId"] == row["paymentId"]]
        self.assertEqual([told["state"] for told in told], ["attention"])
        self.assertIn("took money back", told[0]["reason"])


class Secrets(CommandLineCase):
    def test_equal_names_in_two_homes_are_two_profiles(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        self.environment["TIEOUT_HOME"] = self.home + "/another"
        self.run_cli("profile", "add", "north")
        self.assertFalse(self.run_cli("--profile", "north", "status", schema="status").json["xero"]["signedIn"])

    def test_ids_and_secrets_come_from_standard_input(self):
        sandbox = self.start_sandbox()
        bare = json.loads(json.dumps(sandbox.endpoints))
        client = bare["procore"].pop("clientId"), bare["procore"].pop("clientSecret")
        bare["xero"].pop("clientId")
        self.run_cli("profile", "add", "north", "--endpoints", self.write("bare.json", bare))
        self.fails("--profile", "north", "connect", "xero", "--no-browser", code=2, kind="configuration")
        self.run_cli("--profile", "north", "connect", "xero", "--no-browser", schema="connect",
                     typed=sandbox.endpoints["xero"]["clientId"] + "\n")
        self.run_cli("--profile", "north", "connect", "procore", "--no-browser", schema="connect",
                     typed="\n".join(client) + "\n")
        # Known now: silence on standard input keeps them.
        self.run_cli("--profile", "north", "connect", "procore", "--no-browser", schema="connect")

    def test_no_secret_lies_in_a_file(self):
        import pathlib
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        self.sync()
        secret = sandbox.endpoints["procore"]["clientSecret"].encode()
        for path in pathlib.Path(self.home).rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                self.assertNotIn(secret, content, path)
                self.assertNotIn(b"refresh_token", content, path)

    def test_removing_a_profile_forgets_its_secrets(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        self.run_cli("profile", "remove", "north", schema="profile-remove")
        self.run_cli("profile", "add", "north", schema="profile-add")
        self.assertFalse(self.run_cli("--profile", "north", "status", schema="status").json["xero"]["signedIn"])


if __name__ == "__main__":
    unittest.main()
