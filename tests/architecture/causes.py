# SPDX-License-Identifier: Apache-2.0
"""The next step comes from the cause (rule 22): of these kinds the kind alone says too little to advise anybody."""
import re

from tree import line_of

TOO_LITTLE = re.compile(r"\bError(?:\s+\w+)?\(\s*ErrorKind::(Busy|Conflict|Forbidden|Keychain|Rejected|Storage)\b")
# A run and an edit always know more than that they were asked wrongly.
TOO_LITTLE_IN_SYNC = re.compile(r"\bError(?:\s+\w+)?\(\s*ErrorKind::Configuration\b|\brefused\((?!\s*Cause::)")


def check(tree):
    for source in tree.cpp("core/sync"):
        for found in TOO_LITTLE_IN_SYNC.finditer(source.code):
            yield source.fault("an error says only that the request is wrong: name its Cause",
                               line_of(source.code, found.start()))
    for source in tree.cpp("core", "app", "ui"):
        for found in TOO_LITTLE.finditer(source.code):
            yield source.fault(f"an error says only that it is {found.group(1)}: name its Cause",
                               line_of(source.code, found.start()))
