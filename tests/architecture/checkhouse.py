#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the tree against the rules of the house; prints each fault with file and line and ends with 1 when there is one.

usage: checkhouse.py ROOT
"""
import pathlib
import sys

import causes
import coroutines
import decoders
import form
import guessedhtml
import includes
import lengths
import loops
import onetype
import references
import systems
from tree import Tree

CHECKS = [form, causes, guessedhtml, includes, loops, coroutines, decoders, lengths, onetype, references, systems]


def check(root):
    """All faults of the tree below `root`, as "file:line: what"."""
    tree = Tree(root)
    return [str(fault) for kind in CHECKS for fault in kind.check(tree)]


def main():
    faults = check(pathlib.Path(sys.argv[1]).resolve())
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
