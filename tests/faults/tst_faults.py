# SPDX-License-Identifier: Apache-2.0
"""Every way a connection can go wrong, at every kind of call of a run: one sync with the fault, one without. No duplicate,
nothing lost, nothing falsely green, no write sent twice.

With TIEOUT_LONG, every fault at every call. Otherwise every fault at the create, and at the other calls some of them, others
at the next: half of them at the writes that change a line, a third at the reads, a fifth at reads that fail to the end. Over
https a third of that."""
import os
import subprocess
import unittest

import books

READS = {
    "payments": {"service": "xero", "method": "GET", "path": "/Payments$"},
    "bills": {"service": "xero", "method": "GET", "path": "/Invoices$"},
    "invoices": {"service": "procore", "method": "GET", "path": "/requisitions$"},
    "lines before": {"service": "procore", "method": "GET", "path": "/contract_payments$"},
    "lines after": {"service": "procore", "method": "GET", "path": "/contract_payments$", "nth": 2},
}
CREATE = {"create": {"service": "procore", "method": "POST", "path": "/contract_payments$"}}
CHANGES = {
    "unlock": {"service": "procore", "method": "PATCH", "path": "/contract_payments/"},
    "change": {"service": "procore", "method": "PATCH", "path": "/contract_payments/", "nth": 2},
    "lock": {"service": "procore", "method": "PATCH", "path": "/contract_payments/", "nth": 3},
}
ACTIONS = [
    {"action": "drop-before"}, {"action": "drop-after"}, {"action": "cut-status"}, {"action": "cut-body"},
    {"action": "reset"}, {"action": "html"}, {"action": "truncate"}, {"action": "wrong-content-type"},
    {"action": "status", "status": 429, "headers": {"Retry-After": "1"}}, {"action": "status", "status": 500},
    {"action": "status", "status": 502}, {"action": "status", "status": 503, "headers": {"Retry-After": "1"}},
    {"action": "wrong-length"}, {"action": "redirect", "url": "http://localhost:1/stolen"}, {"action": "gzip"},
]
IS_LONG = bool(os.environ.get("TIEOUT_LONG"))


class Faults(books.FaultCase):
    # Every so many faults of those chosen otherwise.
    thinning = 1

    def run_through(self, place, action, lasting):
        """A payment to create, one to void; a sync that meets the fault, then one that does not."""
        removed = self.pay(self.bills[0])
        self.run_cli("--profile", "north", "sync")
        self.sandbox.play("remove-payment", paymentId=removed)
        paid = self.pay(self.bills[1])
        self.sandbox.fault(**{**place, **action, "count": 0 if lasting else 1})
        # A 429 says that nothing was done: only that may be sent again in the same run.
        self.most_arrivals = 4 if action.get("status") == 429 else 1
        self.sandbox.call("DELETE", "/log")
        command, options = self.command(["--profile", "north", "sync"])
        answer = subprocess.run(command, check=False, **options)
        self.assertNotIn("Sanitizer", answer.stderr)
        self.assertIn(answer.returncode, (0, 1, 5), answer.stderr)
        self.assert_nothing_is_wrong()
        self.sandbox.call("POST", "/faults", {"clear": True})
        # What the look before the write did not find is written by the next run, once.
        self.sandbox.call("DELETE", "/log")
        self.run_cli("--profile", "north", "sync")
        self.assert_all_is_done([paid], [removed])

    def each(self, places, lasting=False, every=1):
        every *= self.thinning
        self.bills = self.linked_bills()
        for number, (name, place) in enumerate(places.items()):
            for action in ACTIONS if IS_LONG else ACTIONS[number % every::every]:
                with self.subTest(call=name, **action):
                    self.run_through(place, action, lasting)

    def test_reads(self):
        self.each(READS, every=3)

    def test_creates(self):
        self.each(CREATE)

    def test_changes(self):
        self.each(CHANGES, every=2)

    def test_reads_that_fail_to_the_end_of_the_run(self):
        self.each({name: place for name, place in READS.items() if name != "lines after"}, lasting=True,
                  every=5)


class FaultsOverTls(Faults):
    """The way that users take: a connection that breaks is told by another layer there."""
    sandbox_arguments = (*books.FaultCase.sandbox_arguments, "--tls")
    thinning = 3

    def setUp(self):
        super().setUp()
        self.assertTrue(self.sandbox.endpoints["procore"]["apiUrl"].startswith("https://"))


if __name__ == "__main__":
    unittest.main(verbosity=1)
