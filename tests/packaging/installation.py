# SPDX-License-Identifier: Apache-2.0
"""One installation of the build into a temporary folder, and the programs that look at it."""
import os
import pathlib
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["TIEOUT_SOURCE"])
VERSION = os.environ["TIEOUT_VERSION"]
PROGRAMS = ["tieout", "tieoutctl", "tieout-sandbox"]


class InstallationTest(unittest.TestCase):
    """`cmake --install` once for all tests of a class, below `prefix`."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="tieout-install.")
        cls.prefix = pathlib.Path(cls.folder.name) / "usr"
        subprocess.run([os.environ["TIEOUT_CMAKE"], "--install", os.environ["TIEOUT_BUILD"], "--prefix", cls.prefix],
                       stdout=subprocess.DEVNULL, check=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def environment(self):
        """A desk without anything of the person who runs the tests; text as the programs write it for English."""
        return {"PATH": os.environ["PATH"], "HOME": self.folder.name, "TIEOUT_HOME": self.folder.name + "/books",
                "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "MANPATH": str(self.prefix / "share/man"),
                "XDG_RUNTIME_DIR": self.folder.name, "XDG_CACHE_HOME": self.folder.name + "/cache"}

    def run_tool(self, *command, **more):
        """What it says on both streams, without the space around; ends the test when the tool is missing."""
        environment = {**self.environment(), **more.pop("environment", {})}
        return subprocess.run([str(part) for part in command], env=environment, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False, timeout=120, **more)

    def silent(self, *command, **more):
        """The tool finds nothing, and says nothing."""
        result = self.run_tool(*command, **more)
        self.assertEqual((result.stdout.strip(), result.returncode), ("", 0), " ".join(map(str, command)))

    def installed(self, name):
        path = self.prefix / name
        self.assertTrue(path.is_file(), f"{name} is not installed")
        return path
