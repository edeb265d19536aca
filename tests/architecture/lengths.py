# SPDX-License-Identifier: Apache-2.0
"""How long a file and a function may be. What is longer is in a list with a limit of its own, which only goes down."""
import ast

import definitions
from form import is_marked_kind

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
LISTS = "tests/architecture/"


class Exceptions:
    """One list: a key, the lines it may have, and why. An entry must fit exactly, so that a limit can only be lowered."""

    def __init__(self, tree, name, columns):
        self.source = tree.sources.get(LISTS + name)
        self.rows, self.unread = {}, []
        for number, line in enumerate(self.source.text.splitlines() if self.source else [], start=1):
            if line.startswith("#") or not line:
                continue
            row = line.split("\t")
            if len(row) == columns and row[-2].isdigit() and row[-1]:
                self.rows[tuple(row[:-2])] = (number, int(row[-2]))
            else:
                self.unread.append(number)

    def limit(self, key):
        return self.rows.get(key, (0, 0))[1]

    def faults(self, lengths, usual):
        """What is wrong with the list itself, given how long everything really is."""
        for number in self.unread:
            yield self.source.fault("not a key, a number of lines and a reason, with tabs between", number)
        for key, (number, limit) in self.rows.items():
            length = lengths.get(key)
            name = " ".join(key)
            if length is None:
                yield self.source.fault(f"{name} no longer exists: remove the entry", number)
            elif length <= usual:
                yield self.source.fault(f"{name} has only {length} lines now: remove the entry", number)
            elif length < limit:
                yield self.source.fault(f"{name} has only {length} lines now: lower the limit to {length}", number)


def check_files(tree):
    exceptions = Exceptions(tree, "longfiles.tsv", 3)
    lengths = {}
    for source in filter(is_marked_kind, tree):
        length = lengths[(source.name,)] = len(source.text.splitlines())
        limit = max(LONGEST_FILE, exceptions.limit((source.name,)))
        if length > limit:
            yield source.fault(f"has {length} lines, more than {limit}", limit + 1)
    yield from exceptions.faults(lengths, LONGEST_FILE)


def functions_of(source):
    """Name, first and last line of every function of a C++ or Python file."""
    if source.is_cpp:
        for found in definitions.of(source):
            if found.kind == "function":
                yield found.name, found.first, found.last
    elif source.suffix == ".py" or (source.is_script and "python" in source.text.splitlines()[0]):
        for node in ast.walk(ast.parse(source.text)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield node.name, node.lineno, node.end_lineno


def check_functions(tree):
    exceptions = Exceptions(tree, "longfunctions.tsv", 4)
    lengths = {}
    for source in tree:
        for name, first, last in functions_of(source):
            key, length = (source.name, name), last - first + 1
            lengths[key] = max(length, lengths.get(key, 0))
            limit = max(LONGEST_FUNCTION, exceptions.limit(key))
            if length > limit:
                yield source.fault(f"{name} has {length} lines, more than {limit}", first)
    yield from exceptions.faults(lengths, LONGEST_FUNCTION)


def check(tree):
    for source in tree.cpp():
        if (line := definitions.unbalanced_at(source)) is not None:
            yield source.fault("its braces cannot be followed, so that its functions and types are not checked", line)
    yield from check_files(tree)
    yield from check_functions(tree)
