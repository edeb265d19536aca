#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Links by hand, the doctor, and a code that is pasted, through the command line."""
import json
import pathlib
import re
import subprocess
import unittest
import urllib.request

from harness import PATIENCE, CommandLineCase


class LinkCase(CommandLineCase):
    def new_invoice(self, sandbox, number):
        """An invoice that was exported: it has its bill, and nobody paid that."""
        commitment = self.run_cli("--profile", "north", "invoices", schema="invoices").json[0]["commitmentId"]
        made = sandbox.play("new-invoice", commitmentId=commitment, number=number, amount="1234.50")
        return {"invoiceId": made["requisitionId"], "billId": made["billId"].lower()}


class Links(LinkCase):
    def north(self, *arguments, **options):
        return self.run_cli("--profile", "north", *arguments, **options)

    def unlinked_and_paid(self, sandbox):
        """A bill that was paid and whose invoice Procore does not link: their ids."""
        self.set_up(sandbox)
        self.sync()
        row = self.new_invoice(sandbox, "CD-7001-02")
        sandbox.play("unlink-invoice", requisitionId=row["invoiceId"])
        sandbox.play("pay-bill", billId=row["billId"])
        self.sync()
        return row

    def test_nothing_changes_in_the_ledger_of_another_company(self):
        sandbox = self.start_sandbox()
        row = self.unlinked_and_paid(sandbox)
        sandbox.play("pay-planned")
        self.sync()
        payment = self.north("payments", "--state", "synced", schema="payments").json[0]["paymentId"]
        path = next(pathlib.Path(self.home).rglob("settings.json"))
        settings = json.loads(path.read_text(encoding="utf-8"))
        settings["company"]["id"] += 1
        path.write_text(json.dumps(settings), encoding="utf-8")
        for command in (("link", str(row["invoiceId"]), row["billId"]), ("unlink", str(row["invoiceId"])),
                        ("line", payment), ("line", payment, "number", "77")):
            error = self.fails("--profile", "north", *command, code=2, kind="configuration").json["error"]
            self.assertEqual(error["cause"], "other-owner", command)

    def test_a_suggestion_is_linked_by_hand_and_its_payment_issued(self):
        sandbox = self.start_sandbox()
        row = self.unlinked_and_paid(sandbox)
        self.assertIsNone(self.north("links", schema="links").json["suggestions"])
        look = self.north("links", "--suggest", schema="links").json
        self.assertLessEqual(look["calls"]["xero"], 10)
        best = next(pair for pair in look["suggestions"] if pair["invoiceId"] == row["invoiceId"])
        self.assertEqual(best["billId"], row["billId"])
        self.assertEqual(best["score"], sum(reason["points"] for reason in best["reasons"]))
        # Nothing links itself.
        self.assertEqual(self.sync()["counts"]["created"], 0)
        self.assertEqual(self.north("links", "--suggest", schema="links").json["calls"]["xero"], 0)

        made = self.north("link", str(row["invoiceId"]), row["billId"].upper(), "--note", "as agreed", schema="link").json
        self.assertEqual((made["changed"], made["paymentsWaiting"]), (True, 1))
        again = self.north("link", str(row["invoiceId"]), row["billId"], schema="link").json
        self.assertFalse(again["changed"])
        link = next(link for link in self.north("links", schema="links").json["links"]
                    if link["invoiceId"] == row["invoiceId"])
        self.assertEqual((link["by"], link["note"]), ("hand", "as agreed"))
        self.assertNotEqual(link["person"], "")
        self.assertEqual(self.sync()["counts"]["created"], 1)

        gone = self.north("unlink", str(row["invoiceId"]), schema="unlink").json
        self.assertEqual((gone["changed"], gone["billId"]), (True, ""))
        self.fails("--profile", "north", "unlink", str(row["invoiceId"]), code=2, kind="configuration")
        # The line stands on the invoice: its bill is not given to another one.
        other = self.new_invoice(sandbox, "CD-7001-03")
        self.sync()
        self.north("unlink", str(other["invoiceId"]), schema="unlink")
        self.fails("--profile", "north", "link", str(other["invoiceId"]), row["billId"], code=1, kind="rejected")

    def test_what_cannot_be_linked(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        self.sync()
        invoices = [row for row in self.north("invoices", schema="invoices").json if row["billId"]]
        one, two = str(invoices[0]["invoiceId"]), invoices[1]["billId"]
        self.fails("--profile", "north", "link", "first", two, code=2, kind="configuration")
        self.fails("--profile", "north", "link", "424242", two, code=2, kind="configuration")
        self.fails("--profile", "north", "link", one, "no-such-number", code=2, kind="configuration")
        self.fails("--profile", "north", "link", one, two, code=1, kind="rejected")
        unknown = "11111111-2222-4333-8444-555555555555"
        self.fails("--profile", "north", "link", one, unknown, code=1, kind="rejected")

    def test_linking_needs_the_right(self):
        sandbox = self.start_sandbox()
        row = self.unlinked_and_paid(sandbox)
        sandbox.play("set-right", tool="erp", level="Standard")
        # Signing in anew forgets what the person before was allowed, within the hour too.
        self.north("connect", "procore", "--no-browser", schema="connect")
        self.fails("--profile", "north", "link", str(row["invoiceId"]), row["billId"], code=4, kind="forbidden")


class Doctor(LinkCase):
    def doctor(self, *arguments, code=0):
        answer = self.run_cli("--profile", "north", "doctor", *arguments, code=code, schema="doctor").json
        self.assertEqual(answer["exitCode"], code)
        if code != 5:  # a reading that nobody answers is repeated
            self.assertLessEqual(answer["calls"]["xero"], 2)
            self.assertLessEqual(answer["calls"]["procore"], 8)
        return answer

    def test_names_the_first_thing_that_is_missing(self):
        sandbox = self.start_sandbox()
        self.add_profile(sandbox)
        self.assertEqual(self.doctor(code=3)["firstMissing"], "xero-connection")
        organisation, company = self.connect()
        self.assertEqual(self.doctor(code=2)["firstMissing"], "erp-integration")
        self.run_cli("--profile", "north", "setup", "--organisation", organisation["id"], "--company",
                     str(company["id"]), "--frequency", "never")
        self.sync()
        self.assertIsNone(self.doctor()["firstMissing"])
        row = self.new_invoice(sandbox, "CD-7002-01")
        self.sync()
        one = str(row["invoiceId"])
        self.assertEqual(self.doctor("--invoice", one, code=1)["firstMissing"], "payment-in-xero")
        sandbox.play("pay-bill", billId=row["billId"])
        self.sync()
        self.assertIsNone(self.doctor("--invoice", one)["firstMissing"])
        self.run_cli("--profile", "north", "unlink", one)
        self.assertEqual(self.doctor("--invoice", one, code=1)["firstMissing"], "invoice-in-xero")
        sandbox.play("set-right", tool="erp", level="Read Only")
        sandbox.play("set-right", tool="accounting-approver", on=False)
        self.assertEqual(self.doctor(code=4)["firstMissing"], "rights")

    def test_a_damaged_ledger_is_named_and_left_alone(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        path = next(iter(pathlib.Path(self.home).rglob("ledger.sqlite")))
        for extra in path.parent.glob("ledger.sqlite-*"):
            extra.unlink()
        path.write_text("this is no ledger\n" * 100, encoding="utf-8")
        answer = self.doctor(code=8)
        self.assertEqual(answer["firstMissing"], "ledger")
        states = {finding["name"]: finding["state"] for finding in answer["findings"]}
        self.assertEqual((states["xero-connection"], states["procore-connection"], states["rights"]), ("ok",) * 3)
        self.assertTrue(path.read_text(encoding="utf-8").startswith("this is no ledger"))

    def test_services_that_do_not_answer(self):
        sandbox = self.start_sandbox()
        self.set_up(sandbox)
        sandbox.process.kill()
        sandbox.process.wait(PATIENCE)
        self.assertEqual(self.doctor(code=5)["firstMissing"], "xero-connection")


class PastedCode(CommandLineCase):
    def start(self, *arguments):
        command, options = self.command(("--profile", "north", "connect", *arguments))
        options.pop("timeout")
        return subprocess.Popen(command, stdin=subprocess.PIPE, **options)

    def test_procore_shows_a_code(self):
        sandbox = self.start_sandbox()
        self.add_profile(sandbox)
        process = self.start("procore", "--paste-code")
        address = None
        for line in process.stderr:
            found = re.search(r"https?://\S+", line)
            if found:
                address = found.group(0)
                break
        self.assertIn("urn", address)
        with urllib.request.urlopen(address, timeout=PATIENCE) as page:
            code = page.geturl().rsplit("/", 1)[1]
        output, errors = process.communicate(code + "\n", timeout=PATIENCE)
        self.assertEqual(process.returncode, 0, output + errors)
        status = self.run_cli("--profile", "north", "status", schema="status").json
        self.assertTrue(status["procore"]["signedIn"])
        self.assertNotIn(code, output + errors)

    def test_what_is_no_code_ends_the_sign_in(self):
        sandbox = self.start_sandbox()
        self.add_profile(sandbox)
        north = ("--profile", "north", "connect")
        self.assertIn("not a code", self.run_cli(*north, "procore", "--paste-code", typed="no code\n", code=1).errors)
        self.fails(*north, "procore", "--paste-code", typed="", code=3, kind="configuration")
        self.fails(*north, "xero", "--paste-code", code=2, kind="configuration")
        self.fails(*north, "procore", "--paste-code", "--no-browser", code=2, kind="configuration")


if __name__ == "__main__":
    unittest.main()
