# SPDX-License-Identifier: Apache-2.0
"""What a screen reader gets of a running program: its AT-SPI tree over the accessibility bus of a desktop of its own."""
import os
import subprocess
import time

import dbus

PATIENCE = 120
# at-spi2-core has put its programs here since Debian 12; the names of its interfaces are those of its XML files.
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
# Numbers of AtspiStateType.
ENABLED, FOCUSABLE, SHOWING = 8, 11, 25


def wait_until(found, what):
    """What `found` answers once it answers anything."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if answer := found():
            return answer
        time.sleep(0.05)
    raise AssertionError(f"{what} did not come")


class Node:
    """One accessible object. It may vanish at any time, as the window changes: then its calls raise DBusException."""

    def __init__(self, bus, sender, path):
        self.bus, self.sender, self.path = bus, str(sender), str(path)
        self.proxy = bus.get_object(sender, path, introspect=False)

    def _property(self, interface, name):
        return self.proxy.Get(interface, name, dbus_interface=dbus.PROPERTIES_IFACE)

    @property
    def name(self):
        return str(self._property(ACCESSIBLE, "Name"))

    @property
    def description(self):
        return str(self._property(ACCESSIBLE, "Description"))

    @property
    def role(self):
        return str(self.proxy.GetRoleName(dbus_interface=ACCESSIBLE))

    def has(self, state):
        words = self.proxy.GetState(dbus_interface=ACCESSIBLE)
        return bool(int(words[state // 32]) >> (state % 32) & 1)

    def children(self):
        return [Node(self.bus, sender, path) for sender, path in self.proxy.GetChildren(dbus_interface=ACCESSIBLE)]

    def everything(self):
        """The object, and all that is shown below it."""
        yield self
        for child in self.children():
            if child.has(SHOWING):
                yield from child.everything()

    def cell(self, row, column):
        sender, path = self.proxy.GetAccessibleAt(row, column, dbus_interface="org.a11y.atspi.Table")
        return Node(self.bus, sender, path)

    @property
    def rows(self):
        return int(self._property("org.a11y.atspi.Table", "NRows"))

    @property
    def columns(self):
        return int(self._property("org.a11y.atspi.Table", "NColumns"))

    def actions(self):
        actions = self.proxy.GetActions(dbus_interface="org.a11y.atspi.Action")
        return [str(action[0]) for action in actions]

    def do(self, action):
        """As a screen reader presses a button."""
        assert self.proxy.DoAction(self.actions().index(action), dbus_interface="org.a11y.atspi.Action")


class Desktop:
    """A screen that nobody sees, and the accessibility bus on the session bus that is there."""

    def __init__(self, case):
        screen = self._screen(case)
        self.environment = {**os.environ, "DISPLAY": f":{screen}", "QT_QPA_PLATFORM": "xcb",
                            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], env=self.environment)
        case.addCleanup(launcher.wait)
        case.addCleanup(launcher.terminate)
        session = dbus.SessionBus()
        wait_until(lambda: session.name_has_owner("org.a11y.Bus"), "the accessibility bus")
        address = session.get_object("org.a11y.Bus", "/org/a11y/bus").GetAddress(dbus_interface="org.a11y.Bus")
        self.bus = dbus.bus.BusConnection(address)

    @staticmethod
    def _screen(case):
        reading, writing = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                  pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        case.addCleanup(server.wait)
        case.addCleanup(server.terminate)
        with os.fdopen(reading) as answer:
            return answer.readline().strip()

    def program(self, name):
        """The program of that name, once it told the bus of itself."""
        registry = Node(self.bus, "org.a11y.atspi.Registry", ROOT)

        def look():
            return next((child for child in registry.children() if child.name == name), None)
        return wait_until(look, name)
