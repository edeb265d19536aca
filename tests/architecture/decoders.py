# SPDX-License-Identifier: Apache-2.0
"""What decodes an answer of a service has its answer spoiled in tests/fuzz, field by field."""
import re

from tree import line_of

DECODER = re.compile(r"\b(decode\w+)\(\s*const QByteArray\b")


def check(tree):
    spoiled = set()
    for source in tree.cpp("tests/fuzz"):
        spoiled.update(re.findall(r"\bdecode\w+", source.code))
    for source in tree.cpp("core/xero", "core/procore"):
        for found in DECODER.finditer(source.code):
            if source.suffix == ".h" and found.group(1) not in spoiled:
                yield source.fault(f"{found.group(1)}() is not in tests/fuzz", line_of(source.code, found.start()))
