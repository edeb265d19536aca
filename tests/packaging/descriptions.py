# SPDX-License-Identifier: Apache-2.0
"""The tree, and the programs that read its descriptions; for tst_descriptions."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

import yaml

SOURCE = pathlib.Path(os.environ["TIEOUT_SOURCE"])
CMAKE = os.environ["TIEOUT_CMAKE"]
PACKAGING = SOURCE / "packaging"
MANIFEST = PACKAGING / "flatpak/com.example.tieout.yml"


def text_of(path):
    return path.read_text(encoding="utf-8")


def yaml_of(path):
    return yaml.safe_load(text_of(path))


def cmake_files():
    for folder in ["app", "cmake", "core", "packaging", "tests", "translations", "ui"]:
        yield from (SOURCE / folder).rglob("CMakeLists.txt")
        yield from (SOURCE / folder).rglob("*.cmake")
    yield SOURCE / "CMakeLists.txt"


def metainfo_id():
    return xml.etree.ElementTree.parse(PACKAGING / "linux/metainfo.xml.in").findtext("id")


def described_files():
    """Everything that describes how to build and package on other systems."""
    for folder in [SOURCE / ".github", *(PACKAGING / name for name in ["appimage", "flatpak", "macos", "windows"])]:
        yield from (path for path in folder.rglob("*") if path.is_file())
    yield from (PACKAGING / name for name in ["check-descriptions", "in-debian", "pack-icons", "icons.cmake"])
    yield from (SOURCE / name for name in ["vcpkg.json", "CMakePresets.json"])


def first_line(path):
    return path.read_bytes().split(b"\n", 1)[0].decode("utf-8", "replace")


class DescriptionTest(unittest.TestCase):
    """Has a folder of its own, and programs that may be missing."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="tieout-descriptions.")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_tool(self, *command, **more):
        result = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                check=False, timeout=120, **more)
        self.assertEqual(result.returncode, 0, result.stdout)
        return result.stdout

    def needs(self, program):
        """Where it is missing, packaging/check-descriptions installs it, and leaves nothing out."""
        if not shutil.which(program):
            self.assertNotIn("TIEOUT_LEAVE_NOTHING_OUT", os.environ, f"{program} is missing")
            self.skipTest(f"{program} is missing")

    def empty_project(self, name, content):
        """A CMake project in the folder that compiles nothing."""
        (self.folder / name).write_text("cmake_minimum_required(VERSION 3.25)\n" + content, encoding="utf-8")


def places_named(text):
    return set(re.findall(r"\bTIEOUT_(?:SIGNING|TIMESTAMP|APPLE|NOTARY)_[A-Z_]+\b", text))
