#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks the running window over the real accessibility bus, as a screen reader does: every control has a name and a role,
every icon cell a word, and the main path can be walked."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import dbus
from screenreader import ENABLED, FOCUSABLE, Desktop, wait_until

BIN = pathlib.Path(os.environ["TIEOUT_BIN"])
SOURCE = pathlib.Path(os.environ["TIEOUT_SOURCE"])
SYNC = "Sync Payments for Synced Invoices"
STATES = {"Synced", "Waiting", "Attention", "Failed", "Removed", "Not included", "Not linked"}


class ScreenReaderTest(unittest.TestCase):
    def setUp(self):
        home = tempfile.mkdtemp(prefix="tieout-screenreader-")
        self.addCleanup(shutil.rmtree, home, True)
        desktop = Desktop(self)
        environment = {**desktop.environment, "TIEOUT_HOME": home,
                       "LSAN_OPTIONS": f"suppressions={SOURCE}/tests/support/lsan.supp:print_suppressions=0"}
        window = subprocess.Popen([BIN / "tieout", "--demo"], env=environment)
        self.addCleanup(window.wait)
        self.addCleanup(window.terminate)
        self.program = desktop.program("tieout")
        wait_until(self.idle_button, "the idle window")

    def shown(self, role, name):
        """The shown object of that role and name; nothing while there is none, or while the window changes."""
        try:
            return next((node for node in self.program.everything() if node.role == role and node.name == name), None)
        except dbus.DBusException:
            return None

    def idle_button(self):
        button = self.shown("push button", SYNC)
        return button if button and button.has(ENABLED) else None

    def statuses(self, table):
        """What the icons of a table's first column say."""
        shown = self.shown("table", table)
        return [shown.cell(row, 0).name for row in range(shown.rows)]

    def test_every_control_has_a_name_and_a_role(self):
        title = self.program.children()[0].name
        self.assertEqual(title.count("Tieout"), 1, title)
        self.assertEqual(title.count("Cascade Ridge Builders"), 1, title)
        roles = {}
        for node in self.program.everything():
            role = node.role
            roles.setdefault(role, []).append(node)
            self.assertNotIn(role, ("invalid", "unknown"), node.path)
            # A cell without a text is an empty cell, and is heard as one.
            if node.has(FOCUSABLE) and role != "cell":
                self.assertTrue(node.name, f"{role} {node.path}")
        self.assertGreater(len(roles["push button"]), 5)
        self.assertEqual([tab.name for tab in roles["page tab"]], ["Subcontractor Invoices", "Commitments", "Sync History"])
        for header in roles["column header"]:
            self.assertTrue(header.name)

    def test_every_icon_has_its_word(self):
        for table in ("Subcontractor Invoices", "Payments Issued"):
            heard = self.statuses(table)
            self.assertTrue(heard, table)
            self.assertLessEqual(set(heard), STATES, table)

    def test_a_payment_is_brought_over_by_ear(self):
        self.assertEqual(self.statuses("Payments Issued"), ["Waiting"])
        self.assertTrue(self.shown("label", "Not in Procore yet."))
        self.idle_button().do("Press")
        wait_until(lambda: self.shown("graphic", "Synced"), "the payment's green")
        wait_until(self.idle_button, "the end of the sync")
        self.assertEqual(self.statuses("Payments Issued"), ["Synced"])
        self.assertFalse(self.shown("label", "Not in Procore yet."))


if __name__ == "__main__":
    unittest.main()
