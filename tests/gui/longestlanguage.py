#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints the language whose translation needs the most letters.

    longestlanguage.py TRANSLATIONS_DIR
"""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def letters_in(ts_file):
    return sum(len("".join(translation.itertext())) for translation in ElementTree.parse(ts_file).iter("translation"))


longest = max(sorted(pathlib.Path(sys.argv[1]).glob("tieout_*.ts")), key=letters_in)
print(longest.stem.removeprefix("tieout_"))
