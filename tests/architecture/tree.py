# SPDX-License-Identifier: Apache-2.0
"""The files of the tree, each read once, and the shape that every fault has."""
import functools
import re
from typing import NamedTuple

FOLDERS = ["app", "core", "ui", "tests", "cmake", "packaging", "resources", "translations", "docs", ".ci"]
ROOT_FILES = ["CMakeLists.txt", "run", "run-tests", "README.md", "CONTRIBUTING.md", ".clang-tidy"]
CODE = {".h", ".cpp"}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
# A number comes first, so that the ' in 1'000 opens no character.
COMMENT_OR_TEXT = re.compile(
    r'(?<!\w)\d(?:\'?[\w.])*|//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL)


class Fault(NamedTuple):
    file: str
    line: int
    what: str

    def __str__(self):
        return f"{self.file}:{self.line}: {self.what}"


def blanked(match):
    """Comments and texts are no code; their line ends stay, so that line numbers do."""
    text = match.group(0)
    if text[0].isdigit():
        return text
    if text.startswith(("//", "/*")):
        return "\n" * text.count("\n") or " "
    return '""' + "\n" * text.count("\n")


class Source:
    """One text file of the tree."""

    def __init__(self, root, path):
        self.name = path.relative_to(root).as_posix()
        self.suffix = path.suffix
        self.text = path.read_text(encoding="utf-8")

    @functools.cached_property
    def code(self):
        return COMMENT_OR_TEXT.sub(blanked, self.text)

    @functools.cached_property
    def includes(self):
        """Line, `<` or `"`, and header of every include."""
        return [(line_of(self.text, match.start(1)), *match.groups()) for match in INCLUDE.finditer(self.text)]

    @property
    def is_cpp(self):
        return self.suffix in CODE

    @property
    def is_script(self):
        return self.text.startswith("#!")

    def fault(self, what, line=1):
        return Fault(self.name, line, what)

    def fault_at(self, what, offset):
        return self.fault(what, line_of(self.text, offset))


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def files_of(root):
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path
    for name in ROOT_FILES:
        if (root / name).is_file():
            yield root / name


class Tree:
    def __init__(self, root):
        self.root = root
        self.sources = {}
        for path in files_of(root):
            try:
                source = Source(root, path)
            except UnicodeDecodeError:
                continue  # a picture
            self.sources[source.name] = source

    def __iter__(self):
        return iter(self.sources.values())

    def cpp(self, *folders):
        """The C++ files below these folders; all without one."""
        prefixes = tuple(folder + "/" for folder in folders)
        return [source for source in self if source.is_cpp and source.name.startswith(prefixes or "")]

    def has(self, name):
        return (self.root / name).exists()
