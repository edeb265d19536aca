#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Wrong usage and bad files: a sentence, exit code 2, nothing made."""
import json
import os
import pathlib
import unittest

from harness import CommandLineCase, schema_of

LIVE = {
    "xero": {"apiUrl": "https://api.example.com/api.xro/2.0", "connectionsUrl": "https://api.example.com/connections",
             "authorizeUrl": "https://login.example.com/authorize", "tokenUrl": "https://login.example.com/token",
             "revocationUrl": "https://login.example.com/revocation", "deepLinkUrl": "https://go.example.com/login",
             "redirectUris": ["http://localhost:53682/callback"], "scopes": "openid"},
    "procore": {"apiUrl": "https://api.example.org", "authorizeUrl": "https://login.example.org/oauth/authorize",
                "tokenUrl": "https://login.example.org/oauth/token",
                "revocationUrl": "https://login.example.org/oauth/revoke", "webUrl": "https://app.example.org",
                "redirectUris": ["http://localhost:53682/callback"]},
}


def parts_of(value):
    """The value, and all that is in it."""
    yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from parts_of(part)


class Usage(CommandLineCase):
    def test_says_what_is_wrong(self):
        self.run_cli("profile", "add", "p")
        for arguments, word in [([], "command"), (["frobnicate"], "frobnicate"), (["sync", "--fast"], "--fast"),
                                (["profile"], "add"), (["connect", "sage"], "xero"),
                                (["sync", "--project", "x"], "project id"), (["sync", "--invoice", "-3"], "invoice id"),
                                (["sync", "--allow-voids", "many"], "many"), (["history", "last"], "run"),
                                (["payments", "--state", "green"], "green"), (["setup"], "--organisation")]:
            with self.subTest(arguments=arguments):
                answer = self.fails("--profile", "p", *arguments, code=2, kind="configuration")
                self.assertIn(word, answer.json["error"]["sentence"])
                self.assertIn(word, answer.errors)

    def test_people_get_text_and_an_empty_output(self):
        answer = self.run_cli("sync", "--fast", code=2)
        self.assertEqual(answer.output, "")
        self.assertIn("--fast", answer.errors)
        self.assertIn("--help", answer.errors)

    def test_help_and_version(self):
        self.assertIn("Commands:", self.run_cli("--help").output)
        for command in ["profile", "connect", "disconnect", "setup", "status", "sync", "payments", "invoices",
                        "history", "settings", "demo", "link", "unlink", "links", "doctor"]:
            self.assertIn(f"Usage: tieoutctl [--profile NAME] [--json] {command}",
                          self.run_cli(command, "--help").output)
        self.assertRegex(self.run_cli("--version").output,
                         r"^tieoutctl \d+\.\d+\.\d+ \(commit [0-9a-f+]+\)\nQt 6[.\d]+\nSQLite 3[.\d]+\n(\w+ \d[.\d]+\n)+$")
        self.assertEqual(self.run_cli("sync", "--help", schema="help").json["help"],
                         self.run_cli("sync", "--help").output)
        self.assertIn(self.run_cli("--version", schema="version").json["version"], self.run_cli("--version").output)

    def test_profile_names_stay_inside(self):
        for name in ["../x", "..", ".", "a/b", "", " ", "a\nb", "x" * 300, ".hidden"]:
            with self.subTest(name=name):
                self.fails("profile", "add", name, code=2, kind="configuration")
                self.fails("profile", "remove", name, code=2, kind="configuration")
                if name:
                    self.fails("--profile", name, "status", code=2, kind="configuration")
        self.assertEqual(self.everything(), [])

    def everything(self):
        return [str(path) for path in pathlib.Path(self.home).rglob("*") if path.is_file()]

    def test_profiles_are_listed_and_removed(self):
        self.assertEqual(self.run_cli("profile", "list", schema="profile-list").json, [])
        self.assertEqual(self.run_cli("profile", "add", "north", schema="profile-add").json,
                         {"profile": "north", "services": "live"})
        self.fails("profile", "add", "north", code=2, kind="configuration")
        self.assertEqual([row["profile"] for row in self.run_cli("profile", "list", schema="profile-list").json],
                         ["north"])
        self.run_cli("profile", "remove", "north", schema="profile-remove")
        self.assertEqual(self.run_cli("profile", "list", schema="profile-list").json, [])
        self.fails("profile", "remove", "north", code=2, kind="configuration")
        self.fails("--profile", "north", "status", code=2, kind="configuration")

    def test_endpoints_must_be_safe_and_whole(self):
        def changed(service, key, value):
            endpoints = json.loads(json.dumps(LIVE))
            endpoints[service][key] = value
            return endpoints
        bad = {
            "http to another computer": changed("xero", "apiUrl", "http://api.example.com/api.xro/2.0"),
            "http to a name that begins like loopback": changed("procore", "apiUrl", "http://localhost.example.com"),
            "http to an address with loopback as user": changed("procore", "apiUrl", "http://127.0.0.1@example.com"),
            "another scheme": changed("procore", "tokenUrl", "ftp://127.0.0.1/token"),
            "no address": changed("procore", "tokenUrl", ""),
            "a number": changed("xero", "apiUrl", 5),
            "no procore": {"xero": LIVE["xero"]},
            "no JSON": "apiUrl = http://127.0.0.1",
            "nothing": "",
            "a page": "<html></html>",
        }
        for name, content in bad.items():
            with self.subTest(name):
                path = self.write("endpoints.json", content)
                self.fails("profile", "add", "north", "--endpoints", path, code=2, kind="configuration")
                self.assertEqual(self.run_cli("profile", "list", schema="profile-list").json, [])
        self.fails("profile", "add", "north", "--endpoints", self.home + "/none.json", code=2, kind="configuration")
        self.run_cli("profile", "add", "north", "--endpoints", self.write("endpoints.json", LIVE),
                     schema="profile-add")

    def test_signing_in_without_browser_is_for_loopback_only(self):
        self.run_cli("profile", "add", "north", "--endpoints", self.write("endpoints.json", LIVE))
        answer = self.fails("--profile", "north", "connect", "xero", "--no-browser", code=2, kind="configuration")
        self.assertIn("loopback", answer.json["error"]["sentence"])

    def test_settings_of_a_newer_version_are_left_alone(self):
        self.run_cli("profile", "add", "north")
        self.run_cli("--profile", "north", "settings", "set", "changes.void", "ask", schema="settings")
        path = next(path for path in pathlib.Path(self.home).rglob("settings.json"))
        content = json.loads(path.read_text(encoding="utf-8"))
        content["version"] = 999
        path.write_text(json.dumps(content), encoding="utf-8")
        before = path.read_bytes()
        for arguments in [("status",), ("settings", "get"), ("settings", "set", "changes.void", "leave"), ("sync",)]:
            self.fails("--profile", "north", *arguments, code=2, kind="configuration")
        self.assertEqual(path.read_bytes(), before)
        row = self.run_cli("profile", "list", schema="profile-list").json[0]
        self.assertNotEqual(row["problem"], "")

    def test_a_ledger_that_is_a_text_file_is_kept_beside_a_new_one(self):
        self.run_cli("profile", "add", "north")
        self.run_cli("--profile", "north", "payments", schema="payments")
        path = next(path for path in pathlib.Path(self.home).rglob("ledger*") if path.suffix in (".sqlite", ".db", ""))
        for extra in pathlib.Path(self.home).rglob(path.name + "-*"):
            extra.unlink()
        path.write_text("this is no ledger\n" * 100, encoding="utf-8")
        notice = self.run_cli("--profile", "north", "status", schema="status").json["ledgerNotice"]
        kept = list(path.parent.glob(path.name + ".damaged-*"))
        self.assertEqual(len(kept), 1)
        self.assertTrue(kept[0].read_text(encoding="utf-8").startswith("this is no ledger"))
        self.assertIn(str(kept[0]), notice)
        self.assertEqual(self.run_cli("--profile", "north", "payments", schema="payments").json, [])

    def test_settings_are_read_and_written_by_name(self):
        self.run_cli("profile", "add", "north")
        every = self.run_cli("--profile", "north", "settings", "get", schema="settings").json
        self.assertIn("schedule.frequency", every)
        self.run_cli("--profile", "north", "settings", "set", "changes.void", "leave", schema="settings")
        self.assertEqual(self.run_cli("--profile", "north", "settings", "get", "changes.void").output, "leave\n")
        self.fails("--profile", "north", "settings", "set", "changes.void", "often", code=2, kind="configuration")
        self.fails("--profile", "north", "settings", "get", "no.such.key", code=2, kind="configuration")

    def test_a_run_is_described_in_one_way(self):
        run = schema_of("sync")["oneOf"][0]
        self.assertEqual(schema_of("demo")["properties"]["runs"]["items"], run)
        error = schema_of("error")["properties"]["error"]
        for name, found in (("sync", run), ("line", schema_of("line")), ("resolve", schema_of("resolve"))):
            self.assertIn(error, list(parts_of(found)), name)

    def test_files_are_for_the_owner_only(self):
        self.run_cli("profile", "add", "north")
        self.run_cli("--profile", "north", "payments")
        profile = pathlib.Path(self.home) / "profiles" / "north"
        for path in [profile, *profile.rglob("*")]:
            self.assertEqual(os.stat(path).st_mode & 0o077, 0, path)


if __name__ == "__main__":
    unittest.main()
