#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""cmake --install: everything is there, and desktop-file-validate, appstreamcli, man, systemd-analyze, shellcheck and the
three shells have nothing to say about it."""
import re
import struct
import unittest

from installation import PROGRAMS, SOURCE, VERSION, InstallationTest

METAINFO = "share/metainfo/com.example.tieout.metainfo.xml"


class DesktopTest(InstallationTest):
    def test_the_desktop_entry_is_valid(self):
        self.silent("desktop-file-validate", self.installed("share/applications/tieout.desktop"))

    def test_icons_have_the_sizes_of_their_folders(self):
        icons = self.prefix / "share/icons/hicolor"
        for size in [16, 22, 24, 32, 48, 64, 128, 256, 512]:
            content = (icons / f"{size}x{size}/apps/tieout.png").read_bytes()
            self.assertEqual(struct.unpack(">II", content[16:24]), (size, size))
        self.assertIn("<svg", (icons / "scalable/apps/tieout.svg").read_text(encoding="utf-8"))

    def validate(self, path, known):
        lines = self.run_tool("appstreamcli", "validate", "--pedantic", "--no-net", path).stdout.splitlines()
        found = [line for line in lines if re.match(r"[EWIP]: ", line) and line.split()[2] not in known]
        self.assertEqual(found, [])
        self.assertTrue(any("alidation" in line for line in lines), lines)

    def test_software_centers_can_read_the_description(self):
        # Later versions miss what only a publisher has; see packaging/linux/CMakeLists.txt.
        self.validate(self.installed(METAINFO), {"url-homepage-missing", "developer-info-missing"})

    def test_a_publisher_adds_homepage_and_pictures(self):
        base = "https://www.example.com/tieout"
        pictures = (SOURCE / "packaging/linux/screenshots.xml.in").read_text(encoding="utf-8")
        published = f'  <url type="homepage">{base}</url>\n' + pictures.replace("@TIEOUT_PICTURES_URL@", base)
        content = self.installed(METAINFO).read_text(encoding="utf-8").replace("  <releases>", published + "  <releases>")
        path = self.prefix / "com.example.tieout.metainfo.xml"
        path.write_text(content, encoding="utf-8")
        self.assertEqual(content.count("<caption>"), 2)
        self.validate(path, {"developer-info-missing"})

    def document(self, name):
        return self.installed(f"share/doc/tieout/{name}" + ".md")

    def test_the_version_stands_in_one_place(self):
        commits = set()
        for program in PROGRAMS:
            first, *libraries = self.run_tool(self.installed(f"bin/{program}"), "--version").stdout.splitlines()
            self.assertRegex(first, rf"^{program} {re.escape(VERSION)} \(commit \S+\)$")
            self.assertTrue(any(line.startswith("Qt 6") for line in libraries), libraries)
            commits.add(first.split("commit ")[1])
        self.assertEqual(len(commits), 1)
        self.assertIn(f'version="{VERSION}"', self.installed(METAINFO).read_text(encoding="utf-8"))
        changes = self.document("CHANGELOG").read_text(encoding="utf-8")
        self.assertEqual(re.search(r"^## (\S+)", changes, re.MULTILINE)[1], VERSION)

    def test_licence_and_documents_are_there(self):
        for name in ["doc/tieout/copyright", "doc/tieout-sandbox/copyright", "licenses/tieout/LICENSE"]:
            self.installed("share/" + name)
        for name in ["README", "CHANGELOG"]:
            self.document(name)
        self.assertTrue((self.prefix / "share/doc/tieout/docs").is_dir())


class TimerTest(InstallationTest):
    def test_systemd_takes_service_and_timer(self):
        units = self.prefix / "lib/systemd/user"
        for unit in ["tieout-sync@.service", "tieout-sync@.timer"]:
            self.silent("systemd-analyze", "--user", "--man=yes", "verify", units / unit,
                        environment={"SYSTEMD_UNIT_PATH": f"{units}:"})

    def test_the_timer_calls_often_enough_for_a_run_that_failed(self):
        timer = self.installed("lib/systemd/user/tieout-sync@.timer").read_text(encoding="utf-8")
        # Due again after five minutes at the earliest (core/schedule/failedruns.h).
        self.assertIn("OnCalendar=*:0/5", timer)

    def test_the_service_runs_the_program_that_is_installed(self):
        service = self.installed("lib/systemd/user/tieout-sync@.service").read_text(encoding="utf-8")
        self.assertIn(f"ExecStart={self.prefix}/bin/tieoutctl --profile %i sync --scheduled\n", service)
        self.installed("bin/tieoutctl")

    def test_the_demo_needs_nothing_else(self):
        demo = self.run_tool(self.installed("bin/tieoutctl"), "demo", environment={"PATH": "/nonexistent"})
        self.assertEqual(demo.returncode, 0, demo.stdout)
        self.assertIn("The books tie out.", demo.stdout)


if __name__ == "__main__":
    unittest.main()
