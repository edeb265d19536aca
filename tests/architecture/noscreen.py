#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The programs that run without a screen need no library that draws on one; prints each that does and ends with 1. One
that paints pages needs Gui for that, and nothing beyond.

usage: noscreen.py PROGRAM... [--paints-pages PROGRAM...]
"""
import argparse
import re
import subprocess
import sys

NEEDS_A_SCREEN = re.compile(r"\[(libQt\d(?:Gui|Widgets|Svg|PrintSupport)\S*)\]")
PAINTS = re.compile(r"libQt\dGui\b")


def faults_of(program, paints):
    listing = subprocess.run(["readelf", "--dynamic", program], capture_output=True, text=True, check=True).stdout
    if "(NEEDED)" not in listing:
        return [f"{program}: needs no shared library at all, so nothing was checked"]
    return [f"{program}: needs {library}" for library in NEEDS_A_SCREEN.findall(listing)
            if not (paints and PAINTS.match(library))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", nargs="*")
    parser.add_argument("--paints-pages", nargs="*", default=[])
    arguments = parser.parse_args()
    faults = [fault for program in arguments.programs for fault in faults_of(program, False)]
    faults += [fault for program in arguments.paints_pages for fault in faults_of(program, True)]
    count = len(arguments.programs) + len(arguments.paints_pages)
    print("\n".join([*faults, f"{len(faults)} faults in {count} programs"]))
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main())
