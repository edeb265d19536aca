#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The main job at size: 10,000 new payments on 500 commitments in 20 projects, real programs, the sandbox in its own process
without limits and latency. Prints figures; asserts correctness, never time.

    cmake --preset bench && cmake --build --preset bench
    TIEOUT_BIN=build/bench/bin TIEOUT_SOURCE=. tests/support/with-keyring python3 tests/bench/bench_sync.py [PAYMENTS]
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "integration" / "cli"))
import harness  # noqa: E402

PAYMENTS = int(sys.argv[1]) if len(sys.argv) > 1 else 10000
COMMITMENTS, PROJECTS = max(1, PAYMENTS // 20), max(1, PAYMENTS // 500)


class Bench:
    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="tieout-bench-")
        self.environment = {**os.environ, "TIEOUT_HOME": self.home}
        self.sandbox = harness.Sandbox("--seed", "3", "--limits", "off", "--projects", str(PROJECTS), "--commitments",
                                       str(COMMITMENTS), "--invoices", str(COMMITMENTS * 5), "--payments", "0",
                                       "--preexisting", "100")

    def cli(self, *arguments):
        """Runs tieoutctl; its JSON, and the peak memory of that process in MB."""
        process = subprocess.Popen([harness.BIN / "tieoutctl", "--json", *arguments], env=self.environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                   text=True)
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            raise SystemExit(f"{arguments}: exit {process.returncode}\n{output}")
        return json.loads(output), usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime

    def set_up(self):
        endpoints = pathlib.Path(self.home) / "endpoints-of-bench.json"
        endpoints.write_text(json.dumps(self.sandbox.endpoints), encoding="utf-8")
        self.cli("profile", "add", "bench", "--endpoints", str(endpoints))
        xero, _, _ = self.cli("--profile", "bench", "connect", "xero", "--no-browser")
        procore, _, _ = self.cli("--profile", "bench", "connect", "procore", "--no-browser")
        self.company = procore["companies"][0]["id"]
        self.cli("--profile", "bench", "setup", "--organisation", xero["organisations"][0]["id"], "--company",
                 str(self.company), "--frequency", "never")

    def sync(self):
        report, memory, cpu = self.cli("--profile", "bench", "sync")
        run = report["run"]
        begun, ended = (datetime.fromisoformat(run[key].replace("Z", "+00:00")) for key in ("startedAt", "finishedAt"))
        seconds = (ended - begun).total_seconds()
        return report, seconds, memory, cpu

    def posted_bodies(self):
        """The very bytes that the run posted, in order."""
        bodies, since = [], 0
        while True:
            query = urllib.parse.urlencode({"service": "procore", "method": "POST", "path": "contract_payments",
                                            "since": since, "limit": 2000})
            entries = self.sandbox.call("GET", f"/log?{query}")["entries"]
            if not entries:
                return bodies
            bodies += [entry["body"] for entry in entries]
            since = entries[-1]["number"]

    def token(self):
        """An access token of Procore for the bare loop, by the sandbox's client credentials of its own."""
        procore = self.sandbox.endpoints["procore"]
        redirect = procore["redirectUris"][0]
        query = urllib.parse.urlencode({"response_type": "code", "client_id": procore["clientId"], "redirect_uri": redirect,
                                        "state": "bench"})

        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *_):
                return None
        try:
            urllib.request.build_opener(Stay).open(procore["authorizeUrl"] + "?" + query)
            raise SystemExit("no redirect")
        except urllib.error.HTTPError as answer:
            code = urllib.parse.parse_qs(urllib.parse.urlparse(answer.headers["Location"]).query)["code"][0]
        form = urllib.parse.urlencode({"grant_type": "authorization_code", "code": code, "redirect_uri": redirect,
                                       "client_id": procore["clientId"], "client_secret": procore["clientSecret"]})
        with urllib.request.urlopen(procore["tokenUrl"], form.encode()) as answer:
            return json.load(answer)["access_token"]

    def bare_loop(self, bodies):
        self.sandbox.call("POST", "/reset", {})
        path = pathlib.Path(self.home) / "bodies"
        path.write_text("\n".join(bodies), encoding="utf-8")
        url = self.sandbox.endpoints["procore"]["apiUrl"] + "/rest/v1.0/contract_payments"
        done = subprocess.run([harness.BIN / "bareloop", url, str(self.company), str(path)], input=self.token(), text=True,
                              stdout=subprocess.PIPE, check=True)
        return json.loads(done.stdout)

    def close(self):
        self.sandbox.close()
        shutil.rmtree(self.home, True)


def main():
    bench = Bench()
    try:
        bench.set_up()
        bench.sandbox.play("pay-planned", count=PAYMENTS)
        # A reading reaches five minutes behind the one before it: the payments were not made in just those minutes.
        bench.sandbox.call("POST", "/clock", {"advanceSeconds": 900})
        bench.sandbox.call("DELETE", "/log")
        report, seconds, memory, cpu = bench.sync()
        calls = bench.sandbox.calls()
        created = report["counts"]["created"]
        bodies = bench.posted_bodies()
        idle, idle_seconds, idle_memory, _ = bench.sync()
        bare = bench.bare_loop(bodies)
        bare_rate = bare["posts"] / bare["seconds"]
        touched = len({payment["commitmentId"] for payment in report["payments"] if payment["action"] == "created"})
        bills = len({payment["invoiceId"] for payment in report["payments"]})
        print(f"first run: {created} created of {PAYMENTS} in {seconds:.1f} s = {created / seconds:.0f} payments/s, "
              f"cpu {cpu:.1f} s, peak {memory:.0f} MB, counts {report['counts']}")
        print(f"bare loop: {bare['posts']} posts in {bare['seconds']:.1f} s = {bare_rate:.0f} posts/s; "
              f"ratio {created / seconds / bare_rate:.2f} (aim 0.5)")
        xero_aim = -(-(PAYMENTS + 300) // 1000) + -(-bills // 40) + 4
        procore_aim = PROJECTS * (-(-(COMMITMENTS * 5 // PROJECTS) // 100)) + 2 * touched + created + 3 * PROJECTS + 4
        print(f"calls: Xero {report['calls']['xero']} (aim {xero_aim}, {bills} bills), "
              f"Procore {report['calls']['procore']} (aim {procore_aim}, {touched} commitments)")
        print(f"idle run: {idle_seconds:.2f} s, peak {idle_memory:.0f} MB, calls Xero {idle['calls']['xero']} (aim 2), Procore "
              f"{idle['calls']['procore']} (aim {PROJECTS} and the rights once an hour); unchanged {idle['counts']['unchanged']}")
        journal = json.loads(subprocess.run([harness.BIN / "bench_ledger", "journal", str(PAYMENTS)], stdout=subprocess.PIPE,
                                            check=True, text=True).stdout)
        print(f"journal: {journal['journalMs'] / 1000:.2f} s for what is intended and how it ended = "
              f"{journal['journalMs'] / 10 / seconds:.1f} % of the run (aim 15); everything in the ledger "
              f"{journal['allMs'] / 1000:.2f} s = {journal['allMs'] / 10 / seconds:.1f} %")
        print(f"sandbox counted: {json.dumps(calls)}")
        if created != len(bodies) or idle["counts"]["created"]:
            raise SystemExit("the figures belong to a wrong run")
        return 0
    finally:
        bench.close()


if __name__ == "__main__":
    sys.exit(main())
