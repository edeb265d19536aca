#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The real programs over https: everything that people do, and everything that may be wrong with a certificate."""
import pathlib
import unittest

import tst_cli_line
import tst_cli_main
from harness import CommandLineCase

OVER_TLS = (*CommandLineCase.sandbox_arguments, "--tls")


class MainJobOverTls(tst_cli_main.MainJob):
    sandbox_arguments = OVER_TLS


class AttachmentsOverTls(tst_cli_line.Line):
    """Files are fetched from another name of this computer, and sent."""
    sandbox_arguments = OVER_TLS


class Tls(CommandLineCase):
    sandbox_arguments = OVER_TLS

    def setUp(self):
        super().setUp()
        self.sandbox = self.start_sandbox()
        self.set_up(self.sandbox)
        self.sandbox.play("pay-planned")

    def knob(self, name, value):
        self.sandbox.call("POST", "/knobs", {name: value})

    def assert_issued_once(self, report):
        self.assertEqual(len([row for row in report["payments"] if row["state"] == "synced"]), 6)
        arrivals = self.sandbox.call("GET", "/arrivals")["contractPayments"]
        self.assertEqual(len(arrivals), 6)
        state = self.sandbox.call("GET", "/state")
        origins = [line["origin_id"] for commitment in state["procore"]["commitments"] for line in commitment["lines"]]
        for origin in arrivals:
            self.assertEqual(origins.count(origin), 1, origin)
        return arrivals

    def test_what_is_wrong_is_said_and_nothing_is_sent(self):
        wrong = {"expired": "expired on", "not-yet-valid": "not valid before",
                 "wrong-name": "is for another address: portal.example.net",
                 "unknown-ca": "issued by Example Inspection, which this computer does not trust",
                 "self-signed": "issued by nobody but itself"}
        calls = self.sandbox.calls()
        for kind, words in wrong.items():
            self.knob("tls.certificate", kind)
            self.assert_refused(words)
        self.knob("tls.certificate", "good")
        self.knob("tls.version", "1.0")
        self.assert_refused("only an old version of TLS")
        self.assertEqual(self.sandbox.calls(), calls)
        self.knob("tls.version", "safe")
        self.assert_issued_once(self.sync())

    def assert_refused(self, words):
        answer = self.run_cli("--profile", "north", "sync", code=5, schema="sync")
        error = answer.json["error"]
        self.assertEqual(error["kind"], "offline")
        self.assertIn("127.0.0.1", error["sentence"])
        self.assertIn(words, error["sentence"])
        self.assertNotIn("turn", error["nextStep"].lower())

    def test_a_renewal_in_the_middle_of_a_run(self):
        self.sandbox.fault(service="procore", method="POST", path="/contract_payments$", nth=3, action="status",
                           status=401)
        arrivals = self.assert_issued_once(self.sync())
        self.assertEqual(sorted(arrivals.values()), [1, 1, 1, 1, 1, 2])  # a 401 proves that it was not done
        refreshes = self.sandbox.call("GET", "/arrivals")["refreshes"]
        self.assertEqual(list(refreshes.values()), [1])

    def test_answers_that_are_cut_off_without_notice(self):
        # Without close_notify: a read is asked again, a write is read back.
        self.sandbox.fault(service="xero", path="/Payments$", action="cut-off")
        self.sandbox.fault(service="procore", method="GET", path="/requisitions$", action="cut-off")
        self.sandbox.fault(service="procore", method="POST", path="/contract_payments$", nth=2, action="cut-off")
        arrivals = self.assert_issued_once(self.sync())
        self.assertEqual(set(arrivals.values()), {1})

    def test_a_profile_without_its_ca_file(self):
        pathlib.Path(self.sandbox.endpoints["caFile"]).unlink()
        answer = self.fails("--profile", "north", "sync", code=2, kind="configuration")
        self.assertIn(self.sandbox.endpoints["caFile"], answer.json["error"]["sentence"])

    def test_the_store_does_not_trust_the_sandbox(self):
        endpoints = {key: value for key, value in self.sandbox.endpoints.items() if key != "caFile"}
        self.run_cli("profile", "add", "south", "--endpoints", self.write("south.json", endpoints), schema="profile-add")
        answer = self.run_cli("--profile", "south", "connect", "xero", "--no-browser", code=5, schema="error").json
        self.assertIn("issued by Tieout sandbox, which this computer does not trust", answer["error"]["sentence"])


def load_tests(loader, _tests, _pattern):
    """Of what other files test as well, the part that goes over the network in its own way."""
    suite = unittest.TestSuite(loader.loadTestsFromTestCase(case) for case in (MainJobOverTls, Tls))
    suite.addTest(AttachmentsOverTls("test_attach"))
    return suite


if __name__ == "__main__":
    unittest.main()
