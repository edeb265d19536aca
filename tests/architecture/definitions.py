# SPDX-License-Identifier: Apache-2.0
"""Finds the namespaces, types and functions of a C++ file by its braces. Knows the forms that this tree uses, no more."""
import re
from typing import NamedTuple

DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", re.MULTILINE)
TOKEN = re.compile(r"operator\s*(?:\(\s*\)|\[\s*\]|[^\w\s(;{]+)|[A-Za-z_]\w*|::|->|\d(?:'?[\w.])*|\"\"|[^\s\w]")
OPENING, CLOSING = {"(": ")", "[": "]", "{": "}"}, {")", "]", "}"}
ACCESS = {"public", "protected", "private", "Q_SIGNALS", "signals"}
# What stands before a parenthesis without being the name of a function.
NO_NAMES = {"requires", "noexcept", "decltype", "alignas", "explicit", "sizeof"}
BEFORE_LAMBDA_BODY = re.compile(r"[A-Za-z_]\w*|::|->|[<>&*]")


class Definition(NamedTuple):
    kind: str  # "type" or "function"
    name: str  # qualified by types, not by namespaces
    space: str  # the namespace; None inside an anonymous one or inside a type
    first: int  # line where the declaration begins
    last: int  # line of the closing brace, or of the semicolon


class Unbalanced(Exception):
    """The braces of the file do not match, as far as can be seen here."""


def tokens_of(code):
    code = DIRECTIVE.sub(lambda match: "\n" * match.group(0).count("\n"), code)
    tokens, line, at = [], 1, 0
    for match in TOKEN.finditer(code):
        line += code.count("\n", at, match.start())
        at = match.start()
        tokens.append((match.group(0), line))
    return tokens


def closing(tokens, start):
    """Index of what closes the bracket at `start`."""
    open_ones = []
    for index in range(start, len(tokens)):
        token = tokens[index][0]
        if token in OPENING:
            open_ones.append(OPENING[token])
        elif token in CLOSING:
            if not open_ones or open_ones.pop() != token:
                break
            if not open_ones:
                return index
    raise Unbalanced(tokens[start][1])


def outside_brackets(head):
    """The tokens of a declaration that are in no brackets, not even in <>; of ( ) only the (."""
    depth = angles = 0
    for token, _ in head:
        if token in CLOSING:
            depth -= 1
        elif token == ">" and depth == 0 and angles > 0:
            angles -= 1
        elif token in OPENING:
            if depth == 0 and angles == 0:
                yield token
            depth += 1
        elif depth == 0 and token == "<":
            angles += 1
        elif depth == 0 and angles == 0:
            yield token


def without_macros(head):
    """Q_OBJECT, Q_ENUM(X) and the like end without a semicolon; what follows them is the declaration."""
    while head and re.match(r"Q_(?!SIGNALS)|QTEST_", head[0][0]):
        end = closing(head, 1) if len(head) > 1 and head[1][0] == "(" else 0
        head = head[end + 1:]
    return head


def function_name(outer):
    """The name before the first parenthesis that can be a parameter list, or nothing."""
    for index, token in enumerate(outer):
        before = outer[index - 1] if index else ""
        if token == "(" and (re.match(r"\w|operator", before)) and before not in NO_NAMES:
            name, index = before, index - 1
            while index > 0 and (outer[index - 1] in ("::", "~", "operator") or outer[index] in ("::", "~")):
                index -= 1
                name = outer[index] + (" " if outer[index] == "operator" else "") + name
            return name
    return None


def type_name(head, keyword):
    """What follows class or struct, with the arguments of a specialisation, up to a base class or the brace."""
    names = [token for token, _ in head]
    name = ""
    for token in names[names.index(keyword) + 1:]:
        if token in ("final", ":"):
            break
        name += token
    return re.sub(r"^(\[\[.*?\]\]|alignas\(.*?\))+", "", name)


class Reader:
    """One pass over the tokens of a file."""

    def __init__(self, code):
        self.tokens = tokens_of(code)
        self.found = []

    def read(self):
        end = self.declarations(0, "", "")
        if end != len(self.tokens):
            raise Unbalanced(self.tokens[end][1])
        return self.found

    def add(self, kind, name, space, head, end):
        self.found.append(Definition(kind, name, space, head[0][1], self.tokens[end][1]))

    def declarations(self, index, space, prefix):
        """Reads declarations up to the brace that closes them, and answers where it is."""
        start = index
        while index < len(self.tokens) and self.tokens[index][0] != "}":
            token = self.tokens[index][0]
            head = without_macros(self.tokens[start:index]) if token in (":", ";", "{") else []
            if token in ("(", "["):
                end = closing(self.tokens, index)
                self.lambdas(index, end, prefix)
                index = end
            elif token == ";":
                if not prefix:
                    self.alias(head, space, index)
                start = index + 1
            elif token == ":" and head and head[0][0] in ACCESS:
                start = index + 1
            elif token == "{":
                index, ended = self.braces(head, index, space, prefix)
                if ended:
                    start = index + 1
            index += 1
        return index

    def alias(self, head, space, index):
        words = list(outside_brackets(head))
        if "using" in words and words[words.index("using") + 2:][:1] == ["="]:
            self.add("type", words[words.index("using") + 1], space, head, index)

    def braces(self, head, index, space, prefix):
        """What the brace at `index` opens. Answers where it closes, and whether the declaration ends there too."""
        outer = list(outside_brackets(head))
        end = closing(self.tokens, index)
        if "namespace" in outer or outer[:2] == ["extern", '""']:
            name = "".join(outer[outer.index("namespace") + 1:]) if "namespace" in outer else None
            inner = None if name == "" or space is None else "::".join(filter(None, [space, name]))
            self.declarations(index + 1, inner, prefix)
            return end, True
        if "enum" in outer:
            words = [word for word in outer[outer.index("enum") + 1:] if word not in ("class", "struct")]
            self.add("type", prefix + (words[0] if words else ""), None if prefix else space, head, end)
            return end, False
        name = function_name(outer)
        keyword = next((word for word in ("class", "struct", "union") if word in outer), None)
        if keyword and not name and "=" not in outer:
            name = prefix + type_name(head, keyword)
            self.add("type", name, None if prefix else space, head, end)
            self.declarations(index + 1, space, name + "::")
            return end, False
        if name and "=" not in outer:
            if is_member_initialiser(outer, head):
                return end, False
            self.add("function", prefix + name, space, head, end)
            return end, True
        self.lambdas(index, end, prefix)
        return end, False

    def lambdas(self, start, end, prefix):
        """A lambda in a table, or in the value of a variable, is a function by itself; one in a function is its part."""
        index = start
        while index < end:
            if self.tokens[index][0] == "]" and self.tokens[index + 1][0] in ("(", "{"):
                body = index + 1
                if self.tokens[body][0] == "(":
                    body = closing(self.tokens, body) + 1
                while BEFORE_LAMBDA_BODY.fullmatch(self.tokens[body][0]):
                    body += 1
                if self.tokens[body][0] == "{":
                    last = closing(self.tokens, body)
                    self.add("function", prefix + "lambda", None, self.tokens[index:body], last)
                    index = last
            index += 1


def is_member_initialiser(outer, head):
    """In X::X() : m_a { 1 }, m_b(2) { } only the last brace opens the body: it follows a closing bracket."""
    return ":" in outer and head[-1][0] not in (")", "}")


def of(source):
    """The definitions of a source file; none where its braces cannot be followed. Read once."""
    if not hasattr(source, "definitions"):
        source.unbalanced_at = None
        try:
            source.definitions = Reader(source.code).read()
        except Unbalanced as where:
            source.definitions, source.unbalanced_at = [], where.args[0]
    return source.definitions


def unbalanced_at(source):
    of(source)
    return source.unbalanced_at
