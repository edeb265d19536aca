# SPDX-License-Identifier: Apache-2.0
"""What every file begins with, and what none may hold."""
import re

from tree import CODE

MARKED = CODE | {".py", ".sh", ".cmake", ".mjs", ".c"}
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")

# Certificates are always checked, and no switch turns the checks off. A server that asks clients for none says so.
UNCHECKED = re.compile(r"\b(ignoreSslErrors|setPeerVerifyMode|setPeerVerifyName|VerifyNone|QueryPeer)\b")
SERVERS = ("app/tieout-sandbox/tls/", "tests/")


def is_marked_kind(source):
    return source.suffix in MARKED or source.name.endswith("CMakeLists.txt") or source.is_script


def check(tree):
    for source in tree:
        if is_marked_kind(source) and "SPDX-License-Identifier: Apache-2.0" not in "\n".join(source.text.splitlines()[:3]):
            yield source.fault("has no SPDX line on top")
        if source.suffix == ".h" and "#pragma once" not in source.text:
            yield source.fault("has no #pragma once")
        if source.is_cpp and (note := UNFINISHED.search(source.text)):
            yield source.fault_at("holds a note about unfinished work", note.start())
        if source.is_cpp and not source.name.startswith(SERVERS) and (switch := UNCHECKED.search(source.text)):
            yield source.fault_at(f"{switch[0]} would turn certificate checks off", switch.start())
