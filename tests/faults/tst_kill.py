# SPDX-License-Identifier: Apache-2.0
"""kill -9 of tieoutctl sync at every step of its journal and at random moments, then a second sync: no duplicate, none lost,
none falsely green.

TIEOUT_KILLS: how many random moments (12; 50 with TIEOUT_LONG). TIEOUT_SEED: of the random moments (printed)."""
import os
import random
import signal
import subprocess
import time
import unittest

import books

PRELOAD = os.environ["TIEOUT_KILLER"]
KILLS = int(os.environ.get("TIEOUT_KILLS", "50" if os.environ.get("TIEOUT_LONG") else "12"))
# Removals pile up while runs are killed; the circuit breaker is not what is tested here.
MANY_VOIDS = ("--allow-voids", "1000")
SIGN_IN_NEEDED = 3
SEED = int(os.environ.get("TIEOUT_SEED", "20261120"))


class Kill(books.FaultCase):
    def setUp(self):
        super().setUp()
        self.bills = self.linked_bills()
        self.paid = []
        self.removed = []
        self.turn = 0
        self.signed_out = 0

    def change_the_books(self):
        """Three new payments on two commitments, and one that had a line is removed. No two amounts are equal: a removed
        payment and a new one that looks like it would be a replacement (rule 17), which has a test of its own."""
        for _ in range(3):
            self.paid.append(self.pay(self.bills[self.turn % len(self.bills)], f"{10 + self.turn / 100:.2f}"))
            self.turn += 1
        if len(self.paid) > 4:
            gone = self.paid.pop(0)
            self.sandbox.play("remove-payment", paymentId=gone)
            self.removed.append(gone)

    def killed_sync(self, environment=None, after=None):
        return self.killed(("sync", *MANY_VOIDS), environment, after)

    def killed(self, arguments, environment=None, after=None, codes=(0,)):
        """True when the command was killed, False when it came to its end."""
        self.environment.update(environment or {})
        process = self.start_cli("--profile", "north", *arguments)
        if after is not None:
            try:
                process.wait(after)
            except subprocess.TimeoutExpired:
                process.kill()
        output = process.communicate(timeout=120)[1]
        for key in environment or {}:
            del self.environment[key]
        if process.returncode == SIGN_IN_NEEDED:
            self.sign_in_again()
            return False
        self.assertIn(process.returncode, (-signal.SIGKILL, *codes), output)
        return process.returncode == -signal.SIGKILL

    def sign_in_again(self):
        """Procore's refresh tokens die with their use: who is killed between that and the storing of the next one is signed
        out. Nothing in the books is touched by it."""
        self.run_cli("--profile", "north", "connect", "procore", "--no-browser")
        self.signed_out += 1

    def run_last_sync(self):
        command, options = self.command(["--profile", "north", "sync", *MANY_VOIDS])
        return subprocess.run(command, check=False, **options).returncode

    def at_each(self, kind, step):
        """Kills at the 1st, 1+step-th, … write or sync of the journal until a run ends before it comes that far."""
        at = 1
        while True:
            self.change_the_books()
            killed = self.killed_sync({"TIEOUT_KILL_AT": f"{kind}:{at}", "LD_PRELOAD": PRELOAD,
                                       "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0"})
            self.assert_nothing_is_wrong()
            self.sync()
            self.assert_all_is_done(self.paid, self.removed)
            if not killed:
                return at // step
            at += step

    def test_at_every_sync_of_the_journal(self):
        self.change_the_books()
        self.change_the_books()
        self.sync()
        kills = self.at_each("sync", 1)
        print(f"killed at each of {kills} syncs of the journal")
        self.assertGreater(kills, 8)

    def test_between_the_writes_of_a_transaction(self):
        self.change_the_books()
        self.change_the_books()
        self.sync()
        kills = self.at_each("write", 9)
        print(f"killed at {kills} writes to the journal, every ninth")
        self.assertGreater(kills, 4)

    def state_of(self, payment):
        return next(row for row in self.payments() if row["paymentId"] == payment)

    def change_a_line(self, number, amount):
        """A line that somebody changed in Procore, and beside it a payment that was removed and entered again."""
        changed, edited = self.pay(number, f"{amount}0"), self.pay(number, f"{amount}1")
        self.sync()
        line = self.lines_of(changed, self.lines())[0]
        self.sandbox.play("edit-line", lineId=line["id"], amount="1.00")
        self.paid += [changed, self.pay(number, f"{amount}2")]
        self.sync(code=1)
        self.sandbox.play("remove-payment", paymentId=edited)
        self.removed.append(edited)
        self.paid.append(self.pay(number, f"{amount}1"))
        return changed

    def type_a_line(self, number, amount):
        """A line that somebody typed for a payment before it was synced."""
        payment = self.pay(number, f"{amount}0")
        self.sandbox.play("type-line", invoiceNumber=number, amount=f"{amount}0")
        self.sync(code=1)
        self.paid.append(payment)
        return payment

    def decide_at_each(self, prepare, action):
        """Kills `resolve` at each sync of the journal until it ends before it comes that far."""
        at = 1
        while True:
            payment = prepare(self.bills[at % len(self.bills)], f"{at + 2}.3")
            killed = self.killed(("resolve", payment, action),
                                 {"TIEOUT_KILL_AT": f"sync:{at}", "LD_PRELOAD": PRELOAD,
                                  "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0"})
            self.assert_nothing_is_wrong()
            self.run_last_sync()
            if self.state_of(payment)["state"] != "synced":  # killed before the decision was kept
                self.run_cli("--profile", "north", "resolve", payment, action, schema="resolve")
            self.sync()
            self.assert_all_is_done(self.paid, self.removed)
            if not killed:
                return at
            at += 1

    def test_at_every_step_of_restore_and_hand_over(self):
        kills = self.decide_at_each(self.change_a_line, "restore")
        print(f"killed at each of {kills - 1} syncs of the journal")
        self.assertGreater(kills, 8)

    def test_at_every_step_of_adopt(self):
        kills = self.decide_at_each(self.type_a_line, "adopt")
        print(f"killed at each of {kills - 1} syncs of the journal")
        self.assertGreater(kills, 6)

    def test_at_random_moments(self):
        self.change_the_books()
        self.change_the_books()
        begun = time.monotonic()
        self.sync()
        length = time.monotonic() - begun
        print(f"{KILLS} random moments of a run of {length:.1f} s, seed {SEED}")
        chance = random.Random(SEED)
        killed = 0
        for _ in range(KILLS):
            self.change_the_books()
            killed += self.killed_sync(after=chance.uniform(0.05, 1.1) * length)
            self.assert_nothing_is_wrong()
        if self.run_last_sync() == SIGN_IN_NEEDED:
            self.sign_in_again()
            self.sync(*MANY_VOIDS)
        self.assert_all_is_done(self.paid, self.removed)
        print(f"signed out by a kill in the middle of a renewal: {self.signed_out} times")
        print(f"killed {killed} of {KILLS} runs; the others were quicker")
        self.assertGreater(killed, KILLS // 3)


if __name__ == "__main__":
    unittest.main(verbosity=2)
