# SPDX-License-Identifier: Apache-2.0
"""kill -9 of tieoutctl sync at every step of its journal and at random moments, then a second sync: no duplicate, none lost,
none falsely green.

TIEOUT_KILLS: how many random moments (50). TIEOUT_SEED: of the random moments (printed)."""
import os
import random
import signal
import subprocess
import time
import unittest

import books

PRELOAD = os.environ["TIEOUT_KILLER"]
KILLS = int(os.environ.get("TIEOUT_KILLS", "50"))
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
        """Three new payments on two commitments, and one that had a line is removed."""
        for _ in range(3):
            self.paid.append(self.pay(self.bills[self.turn % len(self.bills)]))
            self.turn += 1
        if len(self.paid) > 4:
            gone = self.paid.pop(0)
            self.sandbox.play("remove-payment", paymentId=gone)
            self.removed.append(gone)

    def killed_sync(self, environment=None, after=None):
        """True when the sync was killed, False when it came to its end."""
        self.environment.update(environment or {})
        process = self.start_cli("--profile", "north", "sync", *MANY_VOIDS)
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
        self.assertIn(process.returncode, (-signal.SIGKILL, 0), output)
        return process.returncode != 0

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
