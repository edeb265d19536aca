#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The ledger as files: CSV, JSON and PDF; what is there stays there; a disk that takes nothing is told."""
import csv
import io
import json
import os
import pathlib
import re
import resource
import subprocess
import unittest

import jsonschema

from harness import Answer, CommandLineCase, schema_of


class Exports(CommandLineCase):
    def setUp(self):
        super().setUp()
        self.sandbox = self.start_sandbox()
        self.set_up(self.sandbox)
        self.sandbox.play("pay-planned")
        self.sync()
        self.folder = pathlib.Path(self.home, "exports")
        self.folder.mkdir()

    def export(self, what, form, name=None, *options, code=0):
        path = self.folder / (name or f"{what}.{form}")
        arguments = ("--profile", "north", "export", "--what", what, "--format", form, "--to", str(path), *options)
        answer = self.run_cli(*arguments, code=code, schema="export" if code == 0 else "error")
        return path, answer

    def ledger(self, what):
        return self.run_cli("--profile", "north", what, schema=what).json

    def rows(self, path):
        content = path.read_bytes()
        self.assertTrue(content.startswith(b"\xef\xbb\xbf"), "Excel needs the mark")
        self.assertEqual(content.count(b"\n"), content.count(b"\r\n"))
        return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))

    def test_payments_as_csv(self):
        path, answer = self.export("payments", "csv")
        payments = self.ledger("payments")
        rows = self.rows(path)
        self.assertEqual(len(rows), len(payments))
        self.assertEqual(answer.json["rows"], len(payments))
        self.assertEqual(answer.json["file"], str(path))
        for row, payment in zip(rows, payments):
            self.assertEqual(row["Amount"], payment["amount"])
            self.assertEqual(row["Date"], payment["date"])
            self.assertEqual(row["Currency"], payment["currency"])
            self.assertEqual((row["Invoice #"] or row["Bill #"]).lstrip("'"), payment["invoiceNumber"])
        self.assertIn("Synced", {row["Status"] for row in rows})

    def test_invoices_and_history_as_csv(self):
        invoices = self.ledger("invoices")
        rows = self.rows(self.export("invoices", "csv")[0])
        self.assertEqual([row["Amount"] for row in rows], [invoice["amount"] or "" for invoice in invoices])
        runs = self.ledger("history")
        rows = self.rows(self.export("history", "csv")[0])
        self.assertEqual([row["Started"] for row in rows], [run["run"]["startedAt"] for run in runs])
        self.assertEqual([row["Created"] for row in rows], [str(run["counts"]["created"]) for run in runs])

    def test_json_is_what_the_command_prints(self):
        for what in ("payments", "invoices", "history"):
            path, _ = self.export(what, "json")
            content = json.loads(path.read_text(encoding="utf-8"))
            jsonschema.validate(content, schema_of(what))
            self.assertEqual(content, self.ledger(what))

    def test_pdf_needs_no_screen(self):
        self.environment.pop("QT_QPA_PLATFORM", None)
        for what in ("payments", "invoices", "history"):
            content = self.export(what, "pdf")[0].read_bytes()
            self.assertTrue(content.startswith(b"%PDF-"))
            self.assertTrue(content.rstrip().endswith(b"%%EOF"))
            self.assertGreaterEqual(len(re.findall(rb"/Type\s*/Page\b", content)), 1)

    def test_a_file_that_is_there_is_replaced_only_by_force(self):
        path = self.folder / "mine.csv"
        path.write_text("mine", encoding="utf-8")
        _, answer = self.export("payments", "csv", path.name, code=2)
        self.assertIn("--force", answer.errors)
        self.assertEqual(path.read_text(encoding="utf-8"), "mine")
        self.export("payments", "csv", path.name, "--force")
        self.assertNotEqual(path.read_text(encoding="utf-8"), "mine")

    def test_places_that_cannot_be_written(self):
        for path in (self.folder, self.folder / "none" / "x.csv"):
            command = ("--profile", "north", "export", "--what", "payments", "--format", "csv", "--to", str(path),
                       "--force")
            answer = self.run_cli(*command, code=8, schema="error")
            self.assertEqual(answer.json["error"]["kind"], "storage")
            self.assertIn("could not be written", answer.errors)
            self.assertIn(str(path), answer.errors)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_full_disk_leaves_what_was_there(self):
        """A limit on the size of files stands in for the disk."""
        for form in ("csv", "json", "pdf"):
            path = self.folder / f"kept.{form}"
            path.write_text("kept", encoding="utf-8")
            command, options = self.command(("--profile", "north", "export", "--what", "payments", "--format", form,
                                             "--to", str(path), "--force"))
            done = subprocess.run(command, check=False, restore_signals=False, **options,
                                  preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512)))
            answer = Answer(done)
            self.assertEqual(answer.code, 8, answer.output + answer.errors)
            self.assertEqual(path.read_text(encoding="utf-8"), "kept")
            self.assertEqual(sorted(os.listdir(self.folder)), [path.name])
            path.unlink()

    def test_what_is_missing_is_asked_for(self):
        for arguments, word in (((), "--what"), (("--what", "bills"), "--what"),
                                (("--what", "payments"), "--format"),
                                (("--what", "payments", "--format", "xls"), "--format"),
                                (("--what", "payments", "--format", "csv"), "--to")):
            self.assertIn(word, self.run_cli("--profile", "north", "export", *arguments, code=2).errors)


if __name__ == "__main__":
    unittest.main()
