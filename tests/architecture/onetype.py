# SPDX-License-Identifier: Apache-2.0
"""One qualified name, one type: a program that links two definitions of one name may do anything at all.

Everything in core, ui, app and tests/support counts as one program, on each system with its own side of core/platform. A
test program is all of that, its own file and what it includes from tests; two test programs may well use the same name.
"""
import definitions
from arrows import PLATFORM
from loops import unit_of


def types_of(source):
    """Qualified name and line of the types that the file defines in a namespace that others can name."""
    for found in definitions.of(source):
        if found.kind == "type" and found.space is not None and found.name:
            yield "::".join(filter(None, [found.space, found.name])), found.first


def parts_of(program, units):
    """The units of tests that a test program consists of."""
    parts, waiting = {program}, [program]
    while waiting:
        for source in units[waiting.pop()]:
            for _, _, header in source.includes:
                unit = unit_of(header)
                if unit in units and unit not in parts:
                    parts.add(unit)
                    waiting.append(unit)
    return parts


def clashes(sources, known):
    """Second definitions in `sources`; `known` says where each name was defined first, and learns."""
    for source in sources:
        for name, line in types_of(source):
            place = f"{source.name}:{line}"
            first = known.setdefault(name, place)
            if first != place:
                yield source.fault(f"{name} is defined in {first} too", line)


def check(tree):
    shared = {}
    unix, windows = (f"{PLATFORM}/{side}/" for side in ("unix", "windows"))
    program = tree.cpp("core", "ui", "app", "tests/support")
    faults = list(clashes([source for source in program if not source.name.startswith(windows)], shared))
    everywhere = {name: place for name, place in shared.items() if not place.startswith(unix)}
    faults += clashes([source for source in program if source.name.startswith(windows)], everywhere)
    units = {}
    for source in tree.cpp("tests"):
        if not source.name.startswith("tests/support/"):
            units.setdefault(unit_of(source.name), []).append(source)
    for unit, sources in units.items():
        if any(source.suffix == ".cpp" for source in sources):
            parts = sorted(parts_of(unit, units))
            faults += clashes([source for part in parts for source in units[part]], dict(shared))
    return list(dict.fromkeys(faults))
