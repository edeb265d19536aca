#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A check that finds nothing proves nothing: each kind of fault is planted once, and must be found where it is."""
import pathlib
import sys
import tempfile

from checkhouse import check
from planted import CLEAN, PLANTED


def write(root, name, text):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def place_of(name, words, line):
    """A loop is reported at the first include of its path, which is in another file than the planted one."""
    return f":{line}: " if words.startswith("include loop") else f"{name}:{line}: "


def main():
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in CLEAN.items():
            write(root, name, text)
        for fault in check(root):
            print(f"found in a clean tree: {fault}")
            failures += 1
        for name, text, words, line in PLANTED:
            planted = write(root, name, text)
            found = check(root)
            place = place_of(name, words, line)
            if not any(place in fault and words in fault for fault in found):
                print(f"{name}:{line} ({words}) was not found; found instead: {found}")
                failures += 1
            planted.unlink()
            if name in CLEAN:
                write(root, name, CLEAN[name])
    print(f"{len(PLANTED)} planted, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
