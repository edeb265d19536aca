#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What people change about a synced line: payment number and attachments (rule 12), on the real programs."""
import os
import pathlib
import signal
import time
import unittest

from harness import CommandLineCase


class Line(CommandLineCase):
    def setUp(self):
        super().setUp()
        self.sandbox = self.start_sandbox()
        self.set_up(self.sandbox)
        self.sandbox.play("pay-planned")
        synced = [row for row in self.sync()["payments"] if row["state"] == "synced"]
        self.first = synced[0]
        self.payment, self.line_id = self.first["paymentId"], self.first["lineId"]

    def line(self, *arguments, code=0):
        return self.run_cli("--profile", "north", "line", self.payment, *arguments, code=code, schema="line").json

    def refused(self, *arguments, payment=None):
        answer = self.fails("--profile", "north", "line", payment or self.payment, *arguments, code=2,
                            kind="configuration")
        return answer.json["error"]["sentence"]

    def in_procore(self):
        """The payment's line as it stands in the sandbox's books, wherever they keep it."""
        commitments = self.sandbox.call("GET", "/state")["procore"]["commitments"]
        return next(line for commitment in commitments for line in commitment["lines"] if line["id"] == self.line_id)

    def knob(self, name, value):
        self.sandbox.play("set-knob", name=name, value=value)

    def file(self, name, content=b"scan"):
        path = pathlib.Path(self.home) / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def names(self):
        return sorted(attachment["fileName"] for attachment in self.line()["line"]["attachments"])

    def is_green(self):
        rows = self.run_cli("--profile", "north", "payments", schema="payments").json
        return next(row for row in rows if row["paymentId"] == self.payment)["state"] == "synced"

    def test_number(self):
        shown = self.line()
        self.assertEqual((shown["line"]["id"], shown["changed"]), (self.line_id, False))
        for lock, number in (("spec", 901), ("support", 902)):
            self.knob("procore.lock", lock)
            answer = self.line("number", str(number))
            self.assertEqual((answer["line"]["paymentNumber"], answer["changed"], answer["payment"]["action"]),
                             (number, True, "updated"))
            self.assertEqual(self.in_procore()["payment_number"], number)
            self.assertTrue(self.in_procore()["origin_id"])
        self.assertFalse(self.line("number", "902")["changed"])
        self.sync()
        self.assertEqual(self.in_procore()["payment_number"], 902)
        self.assertTrue(self.is_green())
        text = self.run_cli("--profile", "north", "line", self.payment).output
        self.assertIn("payment number 902", text)

    def test_a_lock_that_lets_nothing_through(self):
        self.knob("procore.lock", "strict")
        before = self.in_procore()
        answer = self.line("number", "901", code=1)
        self.assertEqual((answer["changed"], answer["error"]["kind"]), (False, "rejected"))
        answer = self.line("attach", self.file("a.txt"), code=1)
        self.assertEqual((answer["changed"], answer["error"]["kind"]), (False, "rejected"))
        self.assertEqual(self.in_procore(), before)
        self.assertTrue(self.is_green())

    def test_attach(self):
        self.sandbox.play("attach-file", lineId=self.line_id, filename="waiver.pdf", content="signed")
        for mode, name in (("append", "check.png"), ("replace", "letter.txt")):
            self.knob("procore.patch-attachments", mode)
            answer = self.line("attach", self.file(name, b"\x00\xff binary " + name.encode()))
            self.assertTrue(answer["changed"])
        self.assertEqual(self.names(), ["check.png", "letter.txt", "waiver.pdf"])
        self.assertTrue(self.in_procore()["origin_id"])
        self.sync()
        self.assertEqual(self.names(), ["check.png", "letter.txt", "waiver.pdf"])
        self.assertTrue(self.is_green())
        self.assertFalse((pathlib.Path(self.home) / "profiles" / "north" / "attachments").exists())

    def test_wrong_usage(self):
        calls = self.sandbox.calls()
        for number in ("0", "-1", "1.5", "seven", "99999999999999999999"):
            self.refused("number", number)
        self.refused("number")
        self.refused("number", "5", "6")
        self.refused("rename", "5")
        self.refused("attach")
        self.assertIn("no file", self.refused("attach", self.home + "/nowhere.pdf"))
        self.assertIn("folder", self.refused("attach", self.home))
        self.assertIn("regular file", self.refused("attach", "/dev/zero"))
        secret = self.file("secret.txt")
        os.chmod(secret, 0)
        if os.geteuid() != 0:
            self.assertIn("cannot be read", self.refused("attach", secret))
        self.refused(payment="7")
        self.assertEqual(self.sandbox.calls(), calls)
        self.assertIn("empty", self.refused("attach", self.file("empty.txt", b"")))
        self.assertIn("character", self.refused("attach", self.file("a\nb.txt")))
        self.assertIn("does not know", self.refused(payment="11111111-2222-3333-4444-555555555555"))

    def test_a_taken_number_names_the_line(self):
        requisitions = self.sandbox.call("GET", "/state")["procore"]["requisitions"]
        invoice = next(row["invoiceNumber"] for row in requisitions if row["id"] == self.first["invoiceId"])
        typed = self.sandbox.play("type-line", invoiceNumber=invoice, amount="0.02")["lineId"]
        self.sandbox.play("edit-line", lineId=typed, paymentNumber=55)
        sentence = self.refused("number", "55")
        self.assertIn(str(typed), sentence)
        self.assertIn("taken", sentence)

    def test_help_says_what_cannot_be_done(self):
        self.assertIn("cannot be removed", self.run_cli("line", "--help").output)

    def test_killed_in_the_middle(self):
        """A kill while the answer of each write is on its way: the next sync ends what was begun, and loses no file."""
        self.sandbox.play("attach-file", lineId=self.line_id, filename="waiver.pdf", content="signed")
        self.knob("procore.patch-attachments", "replace")
        for write in (1, 2):  # attach, put back
            self.kill_at(write, "attach", self.file(f"file{write}.txt"))
            self.sync()
        self.assertEqual(self.names(), ["file1.txt", "file2.txt", "waiver.pdf"])
        for write in (1, 2, 3, 4):  # number (refused), unlock, change, lock
            self.kill_at(write, "number", str(700 + write))
            self.sync()
            self.assertEqual(self.in_procore()["payment_number"], 700 + write)
            self.assertTrue(self.in_procore()["origin_id"])
        self.assertTrue(self.is_green())

    def patches(self):
        return len(self.sandbox.call("GET", "/log?service=procore&method=PATCH")["entries"])

    def kill_at(self, write, *arguments):
        """The write is done, its answer is on its way, and nobody is there any more."""
        self.sandbox.fault(service="procore", method="PATCH", nth=write, action="delay", ms=60000)
        before = self.patches()
        process = self.start_cli("--profile", "north", "line", self.payment, *arguments)
        deadline = time.monotonic() + 60
        while self.patches() < before + write:
            self.assertLess(time.monotonic(), deadline)
            self.assertIsNone(process.poll())
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.wait()
        self.sandbox.call("DELETE", "/faults")


if __name__ == "__main__":
    unittest.main(verbosity=1)
