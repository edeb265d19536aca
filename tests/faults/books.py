# SPDX-License-Identifier: Apache-2.0
"""What must hold between Xero's payments, Procore's lines and Tieout's own claims, whatever happened on the way."""
import decimal
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "integration" / "cli"))
import harness  # noqa: E402


def money(text):
    return decimal.Decimal(text)


class FaultCase(harness.CommandLineCase):
    """A profile that is set up, with payments in Xero that came afterwards."""

    sandbox_arguments = ("--seed", "11", "--limits", "off", "--projects", "2", "--commitments", "4", "--invoices", "16",
                         "--payments", "0", "--preexisting", "5")

    # How often one create may arrive since the log was emptied last.
    most_arrivals = 1

    def setUp(self):
        super().setUp()
        self.sandbox = self.start_sandbox()
        self.set_up(self.sandbox)

    def linked_bills(self):
        """Open bills that belong to a subcontractor invoice: number and what is due."""
        state = self.sandbox.call("GET", "/state")
        linked = {invoice["originId"] for invoice in state["procore"]["requisitions"] if invoice["originId"]}
        return [bill["number"] for bill in state["xero"]["bills"] if bill["id"] in linked and money(bill["due"]) > 100]

    def pay(self, number, amount="10.01"):
        return self.sandbox.play("pay-bill", invoiceNumber=number, amount=amount, reference="10442")["paymentId"]

    def lines(self):
        state = self.sandbox.call("GET", "/state")
        return [line for commitment in state["procore"]["commitments"] for line in commitment["lines"]]

    def arrivals(self):
        return self.sandbox.call("GET", "/arrivals")["contractPayments"]

    def payments(self):
        return self.run_cli("--profile", "north", "payments", schema="payments").json

    def lines_of(self, payment, lines):
        return [line for line in lines
                if (line["origin_id"] or "").lower() == payment or payment in (line["origin_data"] or "").lower()]

    def assert_nothing_is_wrong(self):
        """At any moment: no payment twice, nothing green that is not there, no write sent twice."""
        lines = self.lines()
        for payment in self.payments():
            found = self.lines_of(payment["paymentId"], lines)
            self.assertLessEqual(len(found), 1, f"duplicate: {payment}")
            if payment["state"] != "synced":
                continue
            self.assertEqual(len(found), 1, f"falsely green, no line: {payment}")
            line = found[0]
            self.assertEqual(line["origin_id"], payment["paymentId"], f"falsely green, not locked: {payment}")
            voided = "Removed in Xero" in (line["notes"] or "")
            expected = money("0") if voided else money(payment["amount"])
            self.assertEqual(money(line["amount"]), expected, f"falsely green: {payment} {line}")
        for origin, count in self.arrivals().items():
            self.assertLessEqual(count, self.most_arrivals, f"a create arrived {count} times: {origin}")

    def assert_all_is_done(self, paid, removed):
        """After the last sync: every payment has its line, every removed one with a line stands at 0.00."""
        self.assert_nothing_is_wrong()
        lines = self.lines()
        by_id = {payment["paymentId"]: payment for payment in self.payments()}
        for payment in paid:
            self.assertEqual(by_id[payment]["state"], "synced", by_id[payment])
        for payment in removed:
            for line in self.lines_of(payment, lines):
                self.assertEqual(money(line["amount"]), money("0"), json.dumps(line))
                self.assertEqual(line["origin_id"], payment, json.dumps(line))
                self.assertEqual(line["notes"].count("Removed in Xero"), 1, json.dumps(line))
