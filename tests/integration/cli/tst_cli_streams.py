#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Standard input, output and error as crontabs, services and nohup hand them over: closed, full, a pipe without a
reader, a terminal that goes away. Whatever they are, the payments are issued."""
import itertools
import os
import pathlib
import signal
import sqlite3
import subprocess
import time
import unittest
import urllib.error
import urllib.request

from harness import BIN, PATIENCE, CommandLineCase, free_port

CLOSED = {0: "<&-", 1: ">&-", 2: "2>&-"}
COMBINATIONS = [combination for count in (1, 2, 3) for combination in itertools.combinations(CLOSED, count)]


def without(streams, command):
    """The command as a shell starts it with these streams closed."""
    return ["sh", "-c", 'exec "$@" ' + " ".join(CLOSED[stream] for stream in streams), "sh", *command]


def broken_pipe():
    reader, writer = os.pipe()
    os.close(reader)
    return writer


class Streams(CommandLineCase):
    def setUp(self):
        super().setUp()
        self.sandbox = self.start_sandbox()
        self.set_up(self.sandbox, frequency="hourly")
        self.sync()
        self.ledger = next(iter(pathlib.Path(self.home).rglob("ledger.sqlite")))
        state = self.sandbox.call("GET", "/state")
        linked = {invoice["originId"] for invoice in state["procore"]["requisitions"]}
        self.bill = next(bill["number"] for bill in state["xero"]["bills"]
                         if bill["id"] in linked and float(bill["due"]) > 1000)

    def lines(self):
        state = self.sandbox.call("GET", "/state")
        return len([line for commitment in state["procore"]["commitments"] for line in commitment["lines"]])

    def pay(self):
        self.sandbox.play("pay-bill", invoiceNumber=self.bill, amount="1.07")

    def make_due(self):
        """The last run began three hours ago."""
        with sqlite3.connect(self.ledger) as ledger:
            changed = ledger.execute("UPDATE facts SET at = at - 10800000 WHERE name = 'whole-run'").rowcount
        ledger.close()
        self.assertEqual(changed, 1)

    def start(self, command, **streams):
        return subprocess.run(command, check=False, env=self.environment, timeout=PATIENCE, **streams).returncode

    def issues(self, code, arguments=("sync",), closed=(), **streams):
        """One payment was made, and its line is there after the command."""
        self.pay()
        before = self.lines()
        command = [str(BIN / "tieoutctl"), "--profile", "north", *arguments]
        self.assertEqual(self.start(without(closed, command), **streams), code)
        self.assertEqual(self.lines(), before + 1)

    def test_closed_streams(self):
        for closed in COMBINATIONS:
            with self.subTest(closed=closed):
                self.issues(0, closed=closed, stdin=subprocess.DEVNULL)

    def test_a_scheduled_run_without_streams(self):
        for closed in ((1, 2), (0, 1, 2)):
            with self.subTest(closed=closed):
                self.make_due()
                self.issues(0, ("sync", "--scheduled"), closed)
        self.assertEqual([row["run"]["outcome"] for row in self.run_cli("--profile", "north", "history",
                                                                      schema="history").json], ["completed"] * 3)

    def test_what_cannot_be_written_is_told_and_the_work_is_done(self):
        with open("/dev/full", "wb") as full:
            self.issues(1, stdout=full, stderr=subprocess.DEVNULL)
            self.issues(1, ("--json", "sync"), stdout=full, stderr=full)
            self.issues(0, stdout=subprocess.DEVNULL, stderr=full)
        for streams in (("stdout",), ("stderr",), ("stdout", "stderr")):
            with self.subTest(streams=streams):
                pipes = {stream: broken_pipe() for stream in streams}
                self.issues(1 if "stdout" in streams else 0, ("--json", "sync"), **pipes)
                for pipe in pipes.values():
                    os.close(pipe)

    def test_the_other_stream_says_what_could_not_be_written(self):
        with open("/dev/full", "wb") as full:
            command, options = self.command(("--profile", "north", "status"))
            options.update(stdout=full)
            done = subprocess.run(command, check=False, **options)
        self.assertEqual(done.returncode, 1)
        self.assertIn("could not be written", done.stderr)

    def test_a_terminal_that_goes_away(self):
        """nohup: the hangup of the terminal is ignored, and stays so. Without it, it is a request to stop."""
        for ignored, code in ((signal.SIG_IGN, 0), (signal.SIG_DFL, 1)):
            self.pay()
            self.sandbox.fault(service="xero", path="Payments", action="delay", ms=8000)
            command = [str(BIN / "tieoutctl"), "--profile", "north", "sync"]
            process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                                       preexec_fn=lambda how=ignored: signal.signal(signal.SIGHUP, how))
            self.wait_until_running()
            for _ in range(2):  # a terminal that closes sends it more than once
                process.send_signal(signal.SIGHUP)
            self.assertEqual(process.wait(PATIENCE), code)
            self.sandbox.call("DELETE", "/faults")

    def wait_until_running(self):
        deadline = time.monotonic() + PATIENCE
        while not self.run_cli("--profile", "north", "status", schema="status").json["isRunning"]:
            self.assertLess(time.monotonic(), deadline)


class OtherPrograms(CommandLineCase):
    def answers(self, process, port):
        deadline = time.monotonic() + PATIENCE
        while process.poll() is None and time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=PATIENCE):
                    return True
            except urllib.error.HTTPError:  # an answer too
                return True
            except OSError:
                continue
        return False

    def test_the_sandbox_serves_without_streams(self):
        for closed in ((1, 2), (0, 1, 2)):
            with self.subTest(closed=closed):
                port = free_port()
                process = subprocess.Popen(without(closed, [str(BIN / "tieout-sandbox"), "--procore-port", str(port)]))
                try:
                    self.assertTrue(self.answers(process, port))
                finally:
                    process.terminate()
                    self.assertEqual(process.wait(PATIENCE), 0)

    def test_a_sandbox_whose_addresses_nobody_gets_ends(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([BIN / "tieout-sandbox"], check=False, stdout=full, stderr=subprocess.PIPE,
                                  timeout=PATIENCE)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"could not be written", done.stderr)

    def test_the_window_keeps_its_files_without_streams(self):
        """Nothing that the window opens may get the number of a stream: words for people would go into it."""
        window = {**self.environment, "QT_QPA_PLATFORM": "offscreen", "TIEOUT_HOME": self.home}
        process = subprocess.Popen(without((0, 1, 2), [str(BIN / "tieout")]), env=window)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        deadline = time.monotonic() + PATIENCE
        while not list(pathlib.Path(self.home).rglob("ledger.sqlite")):
            self.assertLess(time.monotonic(), deadline)
            self.assertIsNone(process.poll())
        for stream in CLOSED:
            self.assertEqual(os.readlink(f"/proc/{process.pid}/fd/{stream}"), "/dev/null")


if __name__ == "__main__":
    unittest.main()
