# SPDX-License-Identifier: Apache-2.0
"""Names are text: wherever Qt guesses whether a text is HTML, ui/style/plainwidgets has to be asked first."""
import re

from tree import line_of

DOOR = "ui/style/plainwidgets.cpp"
PLAIN_FORMAT = "setTextFormat(Qt::PlainText)"
LABEL = re.compile(r"\bnew\s+QLabel\b|\bQLabel\s+\w+\s*[({;]|make_unique<QLabel>")
OWN_LABEL = re.compile(r":\s*public\s+QLabel\b")
TIP = re.compile(r"\b(?:setToolTip|setWhatsThis|QToolTip::showText|QWhatsThis::showText)\s*\((?!\s*plainToolTip\s*\()")
ROLE = re.compile(r"\bcase\s+Qt::(?:ToolTipRole|WhatsThisRole)\s*:(?!\s*return\s+plainToolTip\s*\()")
BOX = re.compile(r"\bnew\s+QMessageBox\b|\bQMessageBox\s+\w+\s*[({;]|\bQErrorMessage\b")
BOX_AT_ONCE = re.compile(r"\bQMessageBox::(?:about|critical|information|question|warning)\s*\(")


def other_half(tree, source):
    """The .cpp beside a header; its constructors are there."""
    name = source.name.removesuffix(".h") + ".cpp"
    return next((other for other in tree if other.name == name), source)


def finds(tree, source):
    """What is wrong, and where in the code."""
    for found in LABEL.finditer(source.code):
        yield "a label guesses whether its text is HTML: use plainLabel()", found.start()
    for found in OWN_LABEL.finditer(source.code):
        if PLAIN_FORMAT not in other_half(tree, source).code:
            yield "a label guesses whether its text is HTML: set Qt::PlainText", found.start()
    for pattern in (TIP, ROLE):
        for found in pattern.finditer(source.code):
            yield "a tip guesses whether its text is HTML: use plainToolTip()", found.start()
    for found in BOX.finditer(source.code):
        if PLAIN_FORMAT not in source.code:
            yield "a message box guesses whether its text is HTML: set Qt::PlainText", found.start()
    for found in BOX_AT_ONCE.finditer(source.code):
        yield "a message box guesses whether its text is HTML: ask Prompts", found.start()


def check(tree):
    for source in tree.cpp("ui", "app/tieout"):
        if source.name != DOOR:
            for what, place in finds(tree, source):
                yield source.fault(what, line_of(source.code, place))
