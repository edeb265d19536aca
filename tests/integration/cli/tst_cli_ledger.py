#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The ledger under hardship, through the real programs: damaged, lost, replaced, locked away, and a full disk. Whatever
happens, one more sync leaves one line per payment, and what was damaged is still there."""
import pathlib
import random
import resource
import sqlite3
import subprocess
import unittest

import jsonschema

from harness import Answer, CommandLineCase, schema_of

PAGE = 4096


class Hardship(CommandLineCase):
    def setUp(self):
        super().setUp()
        self.sandbox = self.start_sandbox()
        self.set_up(self.sandbox)
        self.sandbox.play("pay-planned")
        self.assertEqual(self.sync()["counts"]["created"], 6)
        self.expected = self.lines()
        self.ledger = next(iter(pathlib.Path(self.home).rglob("ledger.sqlite")))

    def lines(self):
        state = self.sandbox.call("GET", "/state")
        return sorted((line["id"], line["amount"], line["origin_id"]) for commitment in state["procore"]["commitments"]
                      for line in commitment["lines"])

    def aside(self):
        return [path for path in self.ledger.parent.glob("ledger.sqlite.damaged-*")
                if not path.name.endswith(("-wal", "-shm"))]

    def notice(self):
        return self.run_cli("--profile", "north", "status", schema="status").json["ledgerNotice"]

    def synced(self):
        return len(self.run_cli("--profile", "north", "payments", "--state", "synced", schema="payments").json)

    def assert_same_after_a_sync(self):
        report = self.sync()
        self.assertEqual(report["run"]["outcome"], "completed")
        self.assertEqual(report["counts"]["created"], 0)
        self.assertEqual(self.lines(), self.expected)
        self.assertEqual(self.synced(), 6)

    def refused(self, word):
        answer = self.fails("--profile", "north", "sync", code=8, kind="storage")
        self.assertIn(word, answer.output)
        self.assertEqual(self.lines(), self.expected)


class Damaged(Hardship):
    def test_damage_of_every_kind(self):
        good = self.ledger.read_bytes()
        randoms = random.Random(7)
        flipped = bytearray(good)
        for _ in range(30):
            flipped[randoms.randrange(PAGE, len(flipped))] ^= 0x55
        kinds = {"text": b"Dear diary\n", "one page": good[:PAGE], "half": good[:len(good) // 2 // PAGE * PAGE],
                 "zeros": bytes(len(good)), "no header": bytes(PAGE) + good[PAGE:],
                 "no second page": good[:PAGE] + bytes(PAGE) + good[2 * PAGE:], "flipped": bytes(flipped)}
        for number, (kind, content) in enumerate(kinds.items(), 1):
            with self.subTest(kind):
                self.ledger.write_bytes(content)
                self.assert_same_after_a_sync()
                self.assertEqual(len(self.aside()), number)
                self.assertIn(content, [path.read_bytes() for path in self.aside()])
                self.assertTrue(all(path.stat().st_mode & 0o077 == 0 for path in self.aside()))
                self.assertIn("ledger.sqlite.damaged-", self.notice())
        answer = self.run_cli("--profile", "north", "sync")
        self.assertIn("was damaged", answer.errors)
        self.assertIn("was damaged", self.run_cli("--profile", "north", "status").output)
        for path in self.aside():
            path.unlink()
        self.assertEqual(self.notice(), "")

    def test_a_command_that_only_reads_heals_too(self):
        self.ledger.write_bytes(b"text")
        self.assertNotEqual(self.notice(), "")
        self.assertEqual(self.synced(), 0)
        self.assert_same_after_a_sync()

    def test_deleted_or_empty_is_told_and_nothing_is_written_twice(self):
        for kind in ("deleted", "empty"):
            with self.subTest(kind):
                if kind == "deleted":
                    self.ledger.unlink()
                else:
                    self.ledger.write_bytes(b"")
                for command in ("payments", "invoices", "history"):
                    answer = self.run_cli("--profile", "north", command, schema=command)
                    self.assertEqual(answer.json, [])
                    self.assertIn("missing or empty", answer.errors)
                self.assertIn("missing or empty", self.notice())
                self.assert_same_after_a_sync()
                self.assertIn("missing or empty", self.run_cli("--profile", "north", "sync").errors)
                self.assertEqual([path.read_bytes() for path in self.aside()], [b""])
                self.aside()[0].unlink()
                self.assertEqual(self.notice(), "")

    def test_the_doctor_tells_of_a_lost_ledger_and_makes_none(self):
        self.ledger.unlink()
        answer = self.run_cli("--profile", "north", "doctor", code=1, schema="doctor").json
        finding = next(finding for finding in answer["findings"] if finding["name"] == "ledger")
        self.assertEqual(finding["state"], "warning")
        self.assertIn("missing or empty", finding["sentence"])
        self.assertFalse(self.ledger.exists())
        self.assertIn("missing or empty", self.notice())

    def test_an_older_copy(self):
        older = self.ledger.read_bytes()
        bill = next(bill["number"] for bill in self.sandbox.call("GET", "/state")["xero"]["bills"]
                    if bill["id"] in self.linked() and float(bill["due"]) > 100)
        paid = self.sandbox.play("pay-bill", invoiceNumber=bill, amount="10.01", reference="10442")["paymentId"]
        self.assertEqual(self.sync()["counts"]["created"], 1)
        self.expected = self.lines()
        self.ledger.write_bytes(older)
        report = self.sync()
        self.assertEqual(report["counts"]["created"], 0)
        self.assertEqual(self.lines(), self.expected)
        self.assertEqual([row["state"] for row in report["payments"] if row["paymentId"] == paid], ["synced"])

    def linked(self):
        return {invoice["originId"] for invoice in self.sandbox.call("GET", "/state")["procore"]["requisitions"]}


class Refused(Hardship):
    def test_a_newer_ledger(self):
        with sqlite3.connect(self.ledger) as ledger:
            ledger.execute("PRAGMA user_version = 99")
        ledger.close()
        self.refused("newer version")
        self.assertEqual(self.aside(), [])

    def test_a_folder_in_its_place(self):
        self.ledger.rename(self.ledger.with_name("kept"))
        self.ledger.mkdir()
        self.refused("not a file")
        self.assertEqual(self.aside(), [])
        self.ledger.rmdir()
        self.ledger.with_name("kept").rename(self.ledger)
        self.assert_same_after_a_sync()

    def test_write_protected(self):
        self.ledger.chmod(0o400)
        self.refused("write-protected")
        self.ledger.chmod(0o600)
        self.assert_same_after_a_sync()

    def test_a_ledger_of_another_program(self):
        self.ledger.unlink()
        with sqlite3.connect(self.ledger) as other:
            other.execute("CREATE TABLE bookmarks (a)")
        other.close()
        content = self.ledger.read_bytes()
        self.refused("another program")
        self.assertEqual(self.ledger.read_bytes(), content)

    def test_a_full_disk(self):
        """A limit on the size of files stands in for the disk: writing fails at every possible place."""
        self.ledger.unlink()
        size = 0
        for size in range(8 * 1024, 400 * 1024, 56 * 1024):
            def limit(most=size):
                resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
            command, options = self.command(("--json", "--profile", "north", "sync"))
            done = subprocess.run(command, check=False, preexec_fn=limit, restore_signals=False, **options)
            answer = Answer(done)
            self.assertIn(answer.code, (0, 8), answer.output + answer.errors)
            if answer.code == 8:
                jsonschema.validate(answer.json, schema_of("error" if "run" not in answer.json else "sync"))
            self.assertEqual(self.lines(), self.expected)
        self.assertEqual([path.stat().st_size for path in self.aside()], [0], "told once, that it was gone")
        self.assert_same_after_a_sync()


if __name__ == "__main__":
    unittest.main()
