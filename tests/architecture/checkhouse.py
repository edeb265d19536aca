#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads every include of the tree and the form of every file; prints each fault and ends with 1 when there is one.

usage: checkhouse.py ROOT
"""
import pathlib
import re
import sys

from arrows import ARROWS, DOORS, ONE_FILE_ONLY, SCREENLESS

FOLDERS = ["app", "core", "ui", "tests", "cmake", "packaging", "resources", "translations", "docs"]
CODE = {".h", ".cpp"}
MARKED = CODE | {".py", ".sh", ".cmake"}
LONGEST_FILE = 500
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
COMMENT_OR_TEXT = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.DOTALL)
LAMBDA = re.compile(r"(?<![\w\])>])\[(?!\[)")
BINDING = re.compile(r"\bauto\s*&*\s*\[[^\]]*\]\s*=\s*co_await\b")
# What names an object that is there already, step by step: .member, ->member, [index], or a call that picks a part.
PICKING = r"(?:value|error|front|back|first|last)\(\)|at\([^()]*\)"
STEPS = rf"(?:\s*(?:\.|->)\s*(?:{PICKING}|\w+\b(?!\())|\[[^\[\]]*\])*"
OBJECT = re.compile(rf"[\s*]*(?:[A-Za-z_]\w*|\(\s*\**[A-Za-z_]\w*{STEPS}\s*\)){STEPS}\s*")
# Such an object lives longer than the coroutine, as far as its name tells: a member, a global, a part of something.
SHARED = re.compile(r"^[\s*(]*(?:m_|g_|s_|this\b)|(?:\.|->)\s*\w+\b(?!\()|\]\s*$")
# What Qt's Gui and Widgets modules are known by, where their headers are not at hand to be listed.
SCREEN_NAMES = re.compile(r"^(QtGui|QtWidgets|QtSvg|QtPrintSupport)(/|$)|^Q(Gui)?Application$|^Q\w*(Widget|Dialog|Button|"
                          r"Painter|Icon|Pixmap|Font|Window|Action|Menu|Layout|Color|Image|DesktopServices)$")


def blanked(match):
    """Comments and texts say nothing about the code; line numbers stay."""
    if match.group(0).startswith(("//", "/*")):
        return "\n" * match.group(0).count("\n") or " "
    return '""' + "\n" * match.group(0).count("\n")


def files_of(root):
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path
    for name in ["CMakeLists.txt", "run", "run-tests", ".ci/run"]:
        if (root / name).is_file():
            yield root / name


def is_marked_kind(path, text):
    return path.suffix in MARKED or path.name == "CMakeLists.txt" or text.startswith("#!")


def allowed_by(name):
    """The longest folder of the table that holds `name`, and what it may know."""
    holders = [folder for folder in ARROWS if name == folder or name.startswith(folder + "/")]
    if not holders:
        return None, []
    folder = max(holders, key=len)
    return folder, [folder, *ARROWS[folder]]


def is_below(header, folders):
    return any(header == folder or header.startswith(folder + "/") for folder in folders)


def check_arrow(name, header, root):
    if header.endswith(".moc") or header.startswith(("ui_", "moc_")):
        return None
    if not header.startswith(("core/", "ui/", "app/", "tests/")):
        return f'"{header}" is not written from the root'
    if not (root / header).is_file():
        return f'"{header}" does not exist'
    folder, known = allowed_by(name)
    if folder is None:
        return "stands in a folder that the table of arrows does not know"
    if not is_below(header, known):
        return f'"{header}": {folder} may not know it'
    return None


def check_door(name, header):
    last = header.rsplit("/", 1)[-1]
    if not name.startswith("tests/"):
        for closed, doors in DOORS.items():
            if closed in (header, last) and not any(name.startswith(door) for door in doors):
                return f"<{header}> belongs behind {', '.join(doors)}"
    if any(name.startswith(folder) for folder in SCREENLESS) and (SCREEN_NAMES.match(header) or SCREEN_NAMES.match(last)):
        return f"<{header}> needs a screen"
    return None


def check_awaits(code):
    """g++ 12 destroys temporaries of these kinds twice when they meet a co_await (measured)."""
    for match in re.finditer(r"\bco_await\b", code):
        end = code.find(";", match.end())
        statement = code[match.end():end if end >= 0 else len(code)]
        line = code.count("\n", 0, match.start()) + 1
        if "{" in statement:
            yield f"line {line}: braces inside a co_await statement"
        elif LAMBDA.search(statement):
            yield f"line {line}: a lambda inside a co_await statement"
    for match in BINDING.finditer(code):
        yield f"line {code.count(chr(10), 0, match.start()) + 1}: a structured binding of an awaited value"


def check_returns(code):
    """QCoro 0.8 moves out of whatever object follows co_return, a member of its owner too (measured)."""
    for match in re.finditer(r"\bco_return\b([^;]*);", code):
        value = match.group(1).replace("::", "__")
        one, _, other = value.partition("?")[2].partition(":")
        # A choice between two objects is still an object; between an object and a new value, a copy.
        values = [one, other] if other else [value]
        if all(map(OBJECT.fullmatch, values)) and any(map(SHARED.search, values)):
            line = code.count("\n", 0, match.start()) + 1
            yield f"line {line}: co_return moves out of{match.group(1)}: copy it first, as in Result<T>(value)"


def check_code(name, text, root):
    for kind, header in INCLUDE.findall(text):
        fault = check_arrow(name, header, root) if kind == '"' else None
        fault = fault or check_door(name, header)
        if fault:
            yield fault
    if "#pragma once" not in text and name.endswith(".h"):
        yield "has no #pragma once"
    code = COMMENT_OR_TEXT.sub(blanked, text)
    yield from check_awaits(code)
    yield from check_returns(code)


def check_form(path, name, text):
    if is_marked_kind(path, text) and "SPDX-License-Identifier: Apache-2.0" not in "\n".join(text.splitlines()[:3]):
        yield "has no SPDX line on top"
    if path.suffix in MARKED and len(text.splitlines()) > LONGEST_FILE:
        yield f"has more than {LONGEST_FILE} lines"
    if path.suffix in CODE and re.search(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b", text):
        yield "holds a note about unfinished work"


def check_single_users(users):
    for header, folder in ONE_FILE_ONLY.items():
        names = users.get(header, [])
        for name in names:
            if not name.startswith(folder) or len(names) > 1:
                yield name, f"<{header}> may be used by one file of {folder} only; used by {', '.join(names)}"


def check(root):
    """All faults of the tree below `root`, as "file: fault"."""
    faults, users = [], {}
    for path in files_of(root):
        name = str(path.relative_to(root))
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found = list(check_form(path, name, text))
        if path.suffix in CODE:
            found += check_code(name, text, root)
            if not name.startswith("tests/"):
                for header in ONE_FILE_ONLY:
                    if any(included == header for _, included in INCLUDE.findall(text)):
                        users.setdefault(header, []).append(name)
        faults += [f"{name}: {fault}" for fault in found]
    faults += [f"{name}: {fault}" for name, fault in check_single_users(users)]
    return faults


def main():
    faults = check(pathlib.Path(sys.argv[1]).resolve())
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
