#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The programs that run without a screen need no library that draws on one; prints each that does and ends with 1.

usage: noscreen.py PROGRAM...
"""
import re
import subprocess
import sys

NEEDS_A_SCREEN = re.compile(r"\[(libQt\d(?:Gui|Widgets|Svg|PrintSupport)\S*)\]")


def main():
    faults = []
    for program in sys.argv[1:]:
        listing = subprocess.run(["readelf", "--dynamic", program], capture_output=True, text=True, check=True).stdout
        if "(NEEDED)" not in listing:
            faults.append(f"{program}: needs no shared library at all, so nothing was checked")
        faults += [f"{program}: needs {library}" for library in NEEDS_A_SCREEN.findall(listing)]
    print("\n".join([*faults, f"{len(faults)} faults in {len(sys.argv) - 1} programs"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
