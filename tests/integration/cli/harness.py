# SPDX-License-Identifier: Apache-2.0
"""Drives the real tieoutctl against the real tieout-sandbox: its own home, its own ports, JSON checked by schema."""
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import unittest
import urllib.request

import jsonschema

BIN = pathlib.Path(os.environ["TIEOUT_BIN"])
SOURCE = pathlib.Path(os.environ["TIEOUT_SOURCE"])
PATIENCE = 120


def schema_of(name):
    with open(SOURCE / "docs" / "schemas" / f"{name}.schema.json", encoding="utf-8") as file:
        return json.load(file)


def free_port():
    """Free in both address families at the moment."""
    while True:
        with socket.socket(socket.AF_INET) as first:
            first.bind(("127.0.0.1", 0))
            port = first.getsockname()[1]
            try:  # a kernel without IPv6 has no such socket
                with socket.socket(socket.AF_INET6) as second:
                    second.bind(("::1", port))
            except OSError as error:
                if error.errno == 98:
                    continue
            return port


class Sandbox:
    """tieout-sandbox as a process of its own."""

    def __init__(self, *arguments):
        redirect = f"http://localhost:{free_port()}/callback"
        self.process = subprocess.Popen([BIN / "tieout-sandbox", "--redirect-uri", redirect, *arguments],
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        self.endpoints = json.loads(self.process.stdout.readline())

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.endpoints["controlUrl"] + path, data=data, method=method)
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.load(answer)

    def play(self, verb, **details):
        return self.call("POST", "", {"verb": verb, **details})

    def fault(self, **rule):
        return self.call("POST", "/faults", rule)

    def calls(self):
        return self.call("GET", "/calls")

    def close(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
        self.process.stdout.close()


class Answer:
    """What a command printed and how it ended."""

    def __init__(self, completed):
        self.code = completed.returncode
        self.output = completed.stdout
        self.errors = completed.stderr

    @property
    def json(self):
        return json.loads(self.output)


class CommandLineCase(unittest.TestCase):
    """A home, a sandbox and a profile "north" per class of tests, made anew for each test that asks for it."""

    sandbox_arguments = ("--seed", "5", "--limits", "off", "--projects", "2", "--commitments", "4", "--invoices", "8",
                         "--payments", "6", "--preexisting", "5")

    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="tieout-cli-")
        self.addCleanup(shutil.rmtree, self.home, True)
        self.environment = {**os.environ, "TIEOUT_HOME": self.home,
                            "LSAN_OPTIONS": f"suppressions={SOURCE}/tests/support/lsan.supp:print_suppressions=0"}
        self.environment.pop("DISPLAY", None)

    def start_sandbox(self, *arguments):
        sandbox = Sandbox(*(arguments or self.sandbox_arguments))
        self.addCleanup(sandbox.close)
        return sandbox

    def write(self, name, content):
        path = pathlib.Path(self.home).with_name(pathlib.Path(self.home).name + "-" + name)
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        self.addCleanup(path.unlink, True)
        return str(path)

    def command(self, arguments, **options):
        return [str(BIN / "tieoutctl"), *arguments], {"env": self.environment, "text": True, "timeout": PATIENCE,
                                                      "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}

    def run_cli(self, *arguments, typed="", code=0, schema=None):
        """Runs a command, with --json where a schema is named, and checks how it ended."""
        if schema:
            arguments = ("--json", *arguments)
        command, options = self.command(arguments, input=typed)
        answer = Answer(subprocess.run(command, check=False, **options))
        self.assertEqual(answer.code, code, f"{arguments}\n{answer.output}\n{answer.errors}")
        if schema:
            jsonschema.validate(answer.json, schema_of(schema))
        self.assertNotIn("Sanitizer", answer.errors)
        return answer

    def start_cli(self, *arguments):
        command, options = self.command(arguments, stdin=subprocess.DEVNULL)
        options.pop("timeout")
        # Tests that run in the background may have Ctrl+C ignored, and tieoutctl leaves it so.
        process = subprocess.Popen(command, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **options)

        def end():
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
            process.communicate()
        self.addCleanup(end)
        return process

    def fails(self, *arguments, code, kind, typed=""):
        """A command that must fail, by exit code and by the kind of the JSON error."""
        answer = self.run_cli(*arguments, typed=typed, code=code, schema="error")
        self.assertEqual(answer.json["error"]["kind"], kind)
        self.assertEqual(answer.json["error"]["exitCode"], code)
        return answer

    def add_profile(self, sandbox, **changes):
        endpoints = json.loads(json.dumps(sandbox.endpoints))
        for place, value in changes.items():
            service, _, key = place.partition("_")
            endpoints[service][key] = value
        return self.run_cli("profile", "add", "north", "--endpoints", self.write("endpoints.json", endpoints),
                            schema="profile-add")

    def connect(self):
        xero = self.run_cli("--profile", "north", "connect", "xero", "--no-browser", schema="connect").json
        procore = self.run_cli("--profile", "north", "connect", "procore", "--no-browser", schema="connect").json
        return xero["organisations"][0], procore["companies"][0]

    def set_up(self, sandbox, frequency="never"):
        """A profile that is ready to run; what it was set up with."""
        self.add_profile(sandbox)
        organisation, company = self.connect()
        return self.run_cli("--profile", "north", "setup", "--organisation", organisation["id"], "--company",
                            str(company["id"]), "--frequency", frequency, schema="setup").json

    def sync(self, *arguments, code=0):
        return self.run_cli("--profile", "north", "sync", *arguments, code=code, schema="sync").json
