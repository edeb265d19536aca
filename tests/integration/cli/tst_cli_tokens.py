#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Sign-in over many processes, with a real keychain: a token that lives is used and not renewed, one that ended early
is renewed once, and a renewal that a kill cut off ends in a clear sign-in, with nothing lost."""
import subprocess
import time
import unittest

from harness import PATIENCE, CommandLineCase


class Tokens(CommandLineCase):
    def setUp(self):
        super().setUp()
        self.sandbox = self.start_sandbox()
        self.set_up(self.sandbox)
        self.sandbox.play("pay-planned")

    def renewals(self):
        """How often each service was asked for new tokens; no token twice."""
        refreshes = self.sandbox.call("GET", "/arrivals")["refreshes"]
        self.assertTrue(all(times == 1 for times in refreshes.values()), refreshes)
        return {service: len([name for name in refreshes if name.startswith(service)])
                for service in ("xero", "procore")}

    def end_access(self):
        for service in ("xero", "procore"):
            self.sandbox.call("POST", "/tokens", {"service": service, "do": "expire-access"})

    def test_a_token_that_lives_is_not_renewed_by_the_next_process(self):
        self.assertEqual(self.sync()["counts"]["created"], 6)
        self.run_cli("--profile", "north", "doctor", schema="doctor")
        self.sync()
        self.assertEqual(self.renewals(), {"xero": 0, "procore": 0})

    def test_a_token_that_ended_early_is_renewed_once(self):
        self.end_access()
        self.assertEqual(self.sync()["counts"]["created"], 6)
        self.assertEqual(self.renewals(), {"xero": 1, "procore": 1})
        self.sync()
        self.assertEqual(self.renewals(), {"xero": 1, "procore": 1})

    def test_a_clock_behind_the_services_costs_one_renewal(self):
        self.sandbox.call("POST", "/clock", {"advanceSeconds": 3 * 3600})
        self.assertEqual(self.sync()["counts"]["created"], 6)
        self.assertEqual(self.renewals(), {"xero": 1, "procore": 1})

    def test_two_processes_at_once_renew_once(self):
        self.end_access()
        commands = [self.command(("--json", "--profile", "north", "doctor")) for _ in range(3)]
        processes = []
        for command, options in commands:
            options.pop("timeout")
            processes.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, **options))
        for process in processes:
            output, errors = process.communicate(timeout=PATIENCE)
            self.assertIn(process.returncode, (0, 1), (output, errors))
        self.assertEqual(self.renewals(), {"xero": 1, "procore": 1})

    def test_a_kill_between_answer_and_keychain_ends_in_a_sign_in(self):
        self.end_access()
        self.sandbox.fault(service="procore", path="/oauth/token$", action="silence", commit=True)
        process = self.start_cli("--profile", "north", "sync")
        end = time.monotonic() + PATIENCE
        while self.renewals()["procore"] == 0 and time.monotonic() < end:
            time.sleep(0.05)
        process.kill()
        process.wait(PATIENCE)
        self.assertEqual(self.renewals()["procore"], 1)
        answer = self.run_cli("--profile", "north", "sync", code=3)
        self.assertIn("tieoutctl --profile north connect procore", answer.errors)
        self.run_cli("--profile", "north", "connect", "procore", "--no-browser", schema="connect")
        self.assertEqual(self.sync()["counts"]["created"], 6)

    def test_a_sign_in_that_was_revoked_is_none(self):
        """Told as soon as one call has shown it, by every later process; mended by a sign-in, here or at the service."""
        for service, command in (("xero", "sync"), ("procore", "doctor")):
            with self.subTest(service):
                self.sandbox.call("POST", "/tokens", {"service": service, "do": "revoke"})
                answer = self.run_cli("--profile", "north", command, code=3)
                self.assertIn(f"tieoutctl --profile north connect {service}", answer.output + answer.errors)
                for _ in range(2):
                    status = self.run_cli("--profile", "north", "status", schema="status").json
                    self.assertFalse(status[service]["signedIn"])
                    self.assertIn("signed out", status[service]["problem"])
                self.run_cli("--profile", "north", "connect", service, "--no-browser", schema="connect")
                status = self.run_cli("--profile", "north", "status", schema="status").json
                self.assertTrue(status[service]["signedIn"])
                self.assertEqual(status[service]["problem"], "")

    def test_a_refusal_that_was_none_is_forgotten(self):
        """The service refuses a good sign-in for a while: the next look finds it accepted."""
        for service in ("xero", "procore"):
            self.sandbox.fault(service=service, path="/api|/rest", action="status", status=401, count=0)
        self.run_cli("--profile", "north", "sync", code=3)
        self.sandbox.call("DELETE", "/faults")
        status = self.run_cli("--profile", "north", "status", schema="status").json
        self.assertTrue(status["xero"]["signedIn"] and status["procore"]["signedIn"])

    def test_signing_out_leaves_no_token(self):
        self.run_cli("--profile", "north", "disconnect", "procore", schema="disconnect")
        answer = self.run_cli("--profile", "north", "sync", code=3)
        self.assertIn("signed out of Procore", answer.errors)
        self.assertEqual(self.renewals(), {"xero": 0, "procore": 0})


if __name__ == "__main__":
    unittest.main()
