# SPDX-License-Identifier: Apache-2.0
"""What only one system has stands in the one folder for it, each on its side."""
import re

from arrows import PLATFORM
from tree import line_of

UNIX = re.compile(r"^(c?signal|unistd|termios|poll|fcntl|pwd|grp|netdb|ifaddrs|dlfcn|pthread|semaphore|sched|spawn|syslog|"
                  r"dirent|glob|fnmatch|ftw|libgen|langinfo|strings|utime|utmpx?|wordexp|sysexits|mntent|pty|"
                  r"(sys|arpa|net|netinet|linux|asm|mach|bits|gio|glib)/.+)(\.h)?$")
WINDOWS = re.compile(r"^(windows|windowsx|win\w+|w32api|winsock2?|ws2tcpip|aclapi|sddl|accctrl|wincred|shlobj\w*|shellapi|"
                     r"io|conio|direct|process|tchar|initguid|objbase|comdef|ntsecapi|userenv|psapi|versionhelpers)\.h$",
                     re.IGNORECASE)
SIDES = {"unix": WINDOWS, "windows": UNIX}
# Questions to the preprocessor which system it is; Qt's own and the compilers'.
QUESTION = re.compile(r"\bQ_OS_[A-Z0-9]+\b|\b_WIN(32|64)\b|\b__(linux|unix|APPLE|MINGW(32|64)|FreeBSD)(__)?\b|"
                      r"\bWINAPI_FAMILY\b|\b_MSC_VER\b")


def header_fault(name, header):
    for side, foreign in SIDES.items():
        if name.startswith(f"{PLATFORM}/{side}/"):
            return f"<{header}> is of another system than this side" if foreign.match(header) else None
    system = "Unix" if UNIX.match(header) else "Windows" if WINDOWS.match(header) else None
    return f"<{header}> is of {system} only: it belongs into {PLATFORM}" if system else None


def check(tree):
    for source in tree.cpp("app", "core", "ui"):
        for line, kind, header in source.includes:
            what = header_fault(source.name, header) if kind == "<" else None
            if what:
                yield source.fault(what, line)
        sides = tuple(f"{PLATFORM}/{side}/" for side in SIDES)
        question = QUESTION.search(source.code)
        if question and not source.name.startswith(sides):
            yield source.fault(f"{question[0]} asks for the system: the answer belongs into {PLATFORM}",
                               line_of(source.code, question.start()))
