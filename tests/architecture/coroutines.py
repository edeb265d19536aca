# SPDX-License-Identifier: Apache-2.0
"""What a coroutine must not write, because of faults in g++ 12 and QCoro 0.8."""
import re

from tree import line_of

LAMBDA = re.compile(r"(?<![\w\])>])\[(?!\[)")
BINDING = re.compile(r"\bauto\s*&*\s*\[[^\]]*\]\s*=\s*co_await\b")
# What names an object that is there already, step by step: .member, ->member, [index], or a call that picks a part.
PICKING = r"(?:value|error|front|back|first|last)\(\)|at\([^()]*\)"
STEPS = rf"(?:\s*(?:\.|->)\s*(?:{PICKING}|\w+\b(?!\())|\[[^\[\]]*\])*"
OBJECT = re.compile(rf"[\s*]*(?:[A-Za-z_]\w*|\(\s*\**[A-Za-z_]\w*{STEPS}\s*\)){STEPS}\s*")
# Such an object lives longer than the coroutine, as far as its name says: a member, a global, a part of something.
SHARED = re.compile(r"^[\s*(]*(?:m_|g_|s_|this\b)|(?:\.|->)\s*\w+\b(?!\()|\]\s*$")


def check_awaits(source):
    """g++ 12 destroys temporaries of these kinds twice when they meet a co_await (measured)."""
    code = source.code
    for match in re.finditer(r"\bco_await\b", code):
        end = code.find(";", match.end())
        statement = code[match.end():end if end >= 0 else len(code)]
        line = line_of(code, match.start())
        if "{" in statement:
            yield source.fault("braces inside a co_await statement", line)
        elif LAMBDA.search(statement):
            yield source.fault("a lambda inside a co_await statement", line)
    for match in BINDING.finditer(code):
        yield source.fault("a structured binding of an awaited value", line_of(code, match.start()))


def check_returns(source):
    """QCoro 0.8 moves out of whatever object follows co_return, a member of its owner too (measured)."""
    for match in re.finditer(r"\bco_return\b([^;]*);", source.code):
        value = match.group(1).replace("::", "__")
        one, _, other = value.partition("?")[2].partition(":")
        # A choice between two objects is still an object; between an object and a new value, a copy.
        values = [one, other] if other else [value]
        if all(map(OBJECT.fullmatch, values)) and any(map(SHARED.search, values)):
            yield source.fault(f"co_return moves out of{match.group(1)}: copy it first, as in Result<T>(value)",
                               line_of(source.code, match.start()))


def check(tree):
    for source in tree.cpp():
        yield from check_awaits(source)
        yield from check_returns(source)
