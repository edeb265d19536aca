#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The main job at size: 10,000 new payments on 500 commitments in 20 projects, real programs, the sandbox in its own process
without limits and latency. Prints figures, one JSON object a line; asserts correctness, never time. "...CpuSeconds" are
what the program itself worked, which a busy machine leaves as it is. README.md says what the other figures are.

    cmake --preset bench && cmake --build --preset bench
    TIEOUT_BIN=build/bench/bin TIEOUT_SOURCE=. tests/support/with-keyring python3 tests/bench/bench_sync.py [PAYMENTS] [--tls]

With --tls everything goes over https.
"""
import json
import os
import pathlib
import shutil
import ssl
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "integration" / "cli"))
import harness  # noqa: E402

SIZES = [int(argument) for argument in sys.argv[1:] if argument.isdigit()]
PAYMENTS = SIZES[0] if SIZES else 10000
TLS = ["--tls"] if "--tls" in sys.argv else []
COMMITMENTS, PROJECTS = max(1, PAYMENTS // 20), max(1, PAYMENTS // 500)


class Bench:
    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="tieout-bench-")
        self.environment = {**os.environ, "TIEOUT_HOME": self.home}
        self.sandbox = harness.Sandbox("--seed", "3", "--limits", "off", "--projects", str(PROJECTS), "--commitments",
                                       str(COMMITMENTS), "--invoices", str(COMMITMENTS * 5), "--payments", "0",
                                       "--preexisting", "100", *TLS)
        self.context = ssl.create_default_context(cafile=self.sandbox.endpoints["caFile"]) if TLS else None

    def measured(self, program, *arguments, typed=""):
        """Runs a program; its JSON, its peak memory in MB and the seconds of work it took."""
        process = subprocess.Popen([harness.BIN / program, *arguments], env=self.environment, stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        process.stdin.write(typed)
        process.stdin.close()
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            raise SystemExit(f"{program} {arguments}: exit {process.returncode}\n{output}")
        return json.loads(output), usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime

    def cli(self, *arguments):
        return self.measured("tieoutctl", "--json", *arguments)

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
            https = [urllib.request.HTTPSHandler(context=self.context)] if TLS else []
            urllib.request.build_opener(Stay, *https).open(procore["authorizeUrl"] + "?" + query)
            raise SystemExit("no redirect")
        except urllib.error.HTTPError as answer:
            code = urllib.parse.parse_qs(urllib.parse.urlparse(answer.headers["Location"]).query)["code"][0]
        form = urllib.parse.urlencode({"grant_type": "authorization_code", "code": code, "redirect_uri": redirect,
                                       "client_id": procore["clientId"], "client_secret": procore["clientSecret"]})
        with urllib.request.urlopen(procore["tokenUrl"], form.encode(), context=self.context) as answer:
            return json.load(answer)["access_token"]

    def bare_loop(self, bodies):
        self.sandbox.call("POST", "/reset", {})
        path = pathlib.Path(self.home) / "bodies"
        path.write_text("\n".join(bodies), encoding="utf-8")
        url = self.sandbox.endpoints["procore"]["apiUrl"] + "/rest/v1.0/contract_payments"
        ca_file = [self.sandbox.endpoints["caFile"]] if TLS else []
        return self.measured("bareloop", url, str(self.company), str(path), *ca_file, typed=self.token())

    def pay_everything(self):
        self.sandbox.play("pay-planned", count=PAYMENTS)
        # A reading reaches five minutes behind the one before it: the payments were not made in just those minutes.
        self.sandbox.call("POST", "/clock", {"advanceSeconds": 900})

    def plain_script(self):
        """The vendors' own clients, five calls at once, nothing journaled and nothing proved; None without npm."""
        modules = subprocess.run(["bash", "-c", ". tests/judges/modules.sh && provide_modules >&2 && echo $NODE_MODULES"],
                                 cwd=harness.SOURCE, env={**self.environment, "TIEOUT_BIN": str(harness.BIN)},
                                 stdout=subprocess.PIPE, text=True, check=False)
        if modules.returncode != 0:
            return None
        self.sandbox.call("POST", "/reset", {})
        self.pay_everything()
        self.environment["NODE_MODULES"] = modules.stdout.strip()
        if TLS:
            self.environment["NODE_EXTRA_CA_CERTS"] = self.sandbox.endpoints["caFile"]
        script = harness.SOURCE / "tests" / "bench" / "plainscript.mjs"
        return self.measured(shutil.which("node"), str(script), typed=json.dumps(self.sandbox.endpoints))

    def close(self):
        self.sandbox.close()
        shutil.rmtree(self.home, True)


def show(bench, **figures):
    print(json.dumps({"bench": bench, **{key: round(value, 3) if isinstance(value, float) else value
                                         for key, value in figures.items()}}), flush=True)


def show_plain(plain, run_seconds, run_cpu):
    """Beside the seconds and the CPU that the run took per payment."""
    script, memory, cpu = plain
    seconds = script["seconds"]
    show("plainscript", lines=script["lines"], seconds=seconds, cpuSeconds=cpu, peakMb=memory,
         perSecond=script["lines"] / seconds, runBySeconds=run_seconds * script["lines"] / seconds,
         runByCpu=run_cpu * script["lines"] / cpu)


def main():
    bench = Bench()
    try:
        bench.set_up()
        bench.pay_everything()
        bench.sandbox.call("DELETE", "/log")
        report, seconds, memory, cpu = bench.sync()
        calls = bench.sandbox.calls()
        created = report["counts"]["created"]
        bodies = bench.posted_bodies()
        # The run after the first proof is the first to compare what the bills say (rule 15), once a day: idle comes after.
        second, second_seconds, _, second_cpu = bench.sync()
        idle, idle_seconds, idle_memory, idle_cpu = bench.sync()
        bare, _, bare_cpu = bench.bare_loop(bodies)
        journal, _, _ = bench.measured("bench_ledger", "journal", str(PAYMENTS))
        plain = bench.plain_script()
        touched = len({payment["commitmentId"] for payment in report["payments"] if payment["action"] == "created"})
        bills = len({payment["invoiceId"] for payment in report["payments"]})
        show("run", payments=created, commitments=touched, seconds=seconds, cpuSeconds=cpu, peakMb=memory,
             perSecond=created / seconds, timesBare=seconds / bare["seconds"], timesBareCpu=cpu / bare_cpu,
             counts=report["counts"], sandbox=calls)
        show("bareloop", posts=bare["posts"], seconds=bare["seconds"], cpuSeconds=bare_cpu,
             perSecond=bare["posts"] / bare["seconds"])
        if plain:
            show_plain(plain, seconds / created, cpu / created)
        show("calls", xero=report["calls"]["xero"], xeroAim=-(-(PAYMENTS + 300) // 1000) + -(-bills // 40) + 4,
             procore=report["calls"]["procore"],
             procoreAim=PROJECTS * (-(-(COMMITMENTS * 5 // PROJECTS) // 100)) + 2 * touched + created + 3 * PROJECTS + 4)
        show("daily", seconds=second_seconds, cpuSeconds=second_cpu, xero=second["calls"]["xero"],
             procore=second["calls"]["procore"])
        show("idle", seconds=idle_seconds, cpuSeconds=idle_cpu, peakMb=idle_memory, xero=idle["calls"]["xero"], xeroAim=2,
             procore=idle["calls"]["procore"], procoreAim=PROJECTS, unchanged=idle["counts"]["unchanged"])
        show("journalshare", percent=journal["journalMs"] / 10 / seconds, percentCpu=journal["journalCpuMs"] / 10 / cpu,
             wholeLedgerPercent=journal["allMs"] / 10 / seconds)
        if created != len(bodies) or second["counts"]["created"] or idle["counts"]["created"]:
            raise SystemExit("the figures belong to a wrong run")
        return 0
    finally:
        bench.close()


if __name__ == "__main__":
    sys.exit(main())
