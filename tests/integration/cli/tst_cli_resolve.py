#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What people decide about a payment, through the command line."""
import unittest

from harness import CommandLineCase


class Resolve(CommandLineCase):
    def setUp(self):
        super().setUp()
        self.sandbox = self.start_sandbox()
        self.set_up(self.sandbox)
        self.sandbox.play("pay-planned")
        self.first = self.sync()["payments"][0]
        state = self.sandbox.call("GET", "/state")
        self.number = next(row["invoiceNumber"] for row in state["procore"]["requisitions"]
                           if row["id"] == self.first["invoiceId"])

    def pay(self, amount):
        return self.sandbox.play("pay-bill", invoiceNumber=self.number, amount=amount)["paymentId"]

    def resolve(self, payment, action, *arguments, code=0):
        return self.run_cli("--profile", "north", "resolve", payment, action, *arguments, code=code,
                            schema="resolve").json

    def test_a_changed_line_is_restored(self):
        payment = self.first["paymentId"]
        self.sandbox.play("edit-line", lineId=self.first["lineId"], amount="1.00")
        self.pay("0.01")
        self.run_cli("--profile", "north", "sync", code=1)
        answer = self.resolve(payment, "restore", "--note", "asked the project manager")
        self.assertEqual((answer["payment"]["state"], answer["payment"]["action"]), ("synced", "updated"))
        self.assertEqual(answer["possibleActions"], [])
        again = self.fails("--profile", "north", "resolve", payment, "restore", code=2, kind="configuration")
        self.assertIn("Nothing can be decided", again.json["error"]["sentence"])

    def test_a_typed_line_is_adopted(self):
        self.sandbox.play("type-line", invoiceNumber=self.number, amount="0.02")
        payment = self.pay("0.02")
        self.run_cli("--profile", "north", "sync", code=1)
        wrong = self.fails("--profile", "north", "resolve", payment, "void", code=2, kind="configuration")
        self.assertIn("adopt, create, retry, leave", wrong.json["error"]["sentence"])
        answer = self.resolve(payment, "adopt")
        self.assertEqual((answer["payment"]["state"], answer["payment"]["action"]), ("synced", "updated"))

    def test_left_as_it_is(self):
        self.sandbox.play("type-line", invoiceNumber=self.number, amount="0.02")
        payment = self.pay("0.02")
        self.run_cli("--profile", "north", "sync", code=1)
        answer = self.resolve(payment, "leave")
        self.assertEqual(answer["payment"]["state"], "notIncluded")
        self.assertNotIn("run", answer)
        self.sync()
        self.resolve(payment, "retry", code=1)

    def test_support_request(self):
        payment = self.first["paymentId"]
        text = self.resolve(payment, "support-request")["supportRequest"]
        for part in (payment, str(self.first["lineId"]), str(self.first["commitmentId"])):
            self.assertIn(part, text)
        self.assertEqual(self.run_cli("--profile", "north", "resolve", payment, "support-request").output, text)

    def test_wrong_usage(self):
        self.fails("--profile", "north", "resolve", "7", "retry", code=2, kind="configuration")
        self.fails("--profile", "north", "resolve", self.first["paymentId"], "delete", code=2, kind="configuration")
        unknown = "11111111-2222-3333-4444-555555555555"
        self.fails("--profile", "north", "resolve", unknown, "retry", code=2, kind="configuration")
        self.fails("--profile", "north", "resolve", unknown, "support-request", code=2, kind="configuration")

    def test_another_sync_is_confirmed_to_be_off(self):
        key = "changes.other-sync-off"
        self.assertEqual(self.run_cli("--profile", "north", "settings", "get", key).output, "never\n")
        self.run_cli("--profile", "north", "settings", "set", key, "now", schema="settings")
        self.assertRegex(self.run_cli("--profile", "north", "settings", "get", key).output, "^20.*Z")
        self.fails("--profile", "north", "settings", "set", key, "maybe", code=2, kind="configuration")


if __name__ == "__main__":
    unittest.main(verbosity=1)
