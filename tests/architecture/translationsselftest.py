#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each fault of a translation is planted once in a small tree, and must be found in its file at its sentence."""
import pathlib
import shutil
import sys
import tempfile
from xml.sax.saxutils import escape

from translations import LANGUAGES, check

HERE = pathlib.Path(__file__).resolve().parent
SENTENCES = {
    "%1 paid %2.": "%1 pagó %2.",
    "%Ln payments": ("%Ln pago", "%Ln pagos"),
    "&Sync now": "&Sincronizar",
    "A <b>bold</b> word": "Una palabra <b>fuerte</b>",
    "Link it: tieoutctl links --suggest.\\n": "Enlácelo: tieoutctl links --suggest.\n",
    "Set `TIEOUT_HOME`, or rights.erp-tool-name": "Fije `TIEOUT_HOME`, o rights.erp-tool-name",
    "  retry  try again": "  retry  otra vez",
    "Nothing is missing here": "No falta nada",
}
# Sentence, translation, what is found.
PLANTED = [
    ("%1 paid %2.", "%1 pagó.", "placeholders differ"),
    ("%1 paid %2.", "%1 pagó %2 y %3.", "placeholders differ"),
    ("%1 paid %2.", "%1 pagó %22.", "placeholders differ"),
    ("%Ln payments", ("un pago", "%Ln pagos"), "placeholders differ"),
    ("%Ln payments", ("%Ln pago", "%n pagos"), "placeholders differ"),
    ("%Ln payments", ("%Ln pagos",), "1 plural forms instead of 2"),
    ("%Ln payments", ("%Ln pago", "%Ln pagos", "%Ln pagos"), "3 plural forms instead of 2"),
    ("%Ln payments", ("%Ln pago", ""), "empty"),
    ("&Sync now", "Sincronizar", "mnemonics differ"),
    ("&Sync now", "&Sincronizar &ahora", "mnemonics differ"),
    ("A <b>bold</b> word", "Una palabra <b>fuerte", "markup differ"),
    ("A <b>bold</b> word", "Una palabra <i>fuerte</i>", "markup differ"),
    ("Link it: tieoutctl links --suggest.\\n", "Enlácelo: tieoutctl enlaces --suggest.\n", "commands differ"),
    ("Link it: tieoutctl links --suggest.\\n", "Enlácelo: tieoutctl links --sugerir.\n", "commands differ"),
    ("Link it: tieoutctl links --suggest.\\n", "Enlácelo: tieoutctl links --suggest.", "blanks around it differ"),
    ("Set `TIEOUT_HOME`, or rights.erp-tool-name", "Fije `CASA`, o rights.erp-tool-name", "commands differ"),
    ("Set `TIEOUT_HOME`, or rights.erp-tool-name", "Fije `TIEOUT_HOME`, o derechos", "commands differ"),
    ("  retry  try again", "  reintentar  otra vez", "commands differ"),
    ("Nothing is missing here", " No falta nada", "blanks around it differ"),
    ("Nothing is missing here", "", "empty"),
    ("Nothing is missing here", " ", "empty"),
    ("Nothing is missing here", "Nothing is missing here", "still English"),
    ("Nothing is missing here", None, "not translated"),  # no entry at all
    ("Nobody says this any more", "Nadie", "no sentence of the program any more"),
]


def message(source, translation):
    forms = [translation] if isinstance(translation, str) else translation
    texts = [escape(text) for text in forms]
    if isinstance(translation, str):
        return f"<message><source>{escape(source)}</source><translation>{texts[0]}</translation></message>"
    inner = "".join(f"<numerusform>{text}</numerusform>" for text in texts)
    return f'<message numerus="yes"><source>{escape(source)}</source><translation>{inner}</translation></message>'


def write_translation(root, language, sentences, stated=None):
    messages = "".join(message(source.replace("\\n", "\n"), translation)
                       for source, translation in sentences.items() if translation is not None)
    (root / f"translations/tieout_{language}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{stated or language}">'
        f"<context><name>tieout</name>{messages}</context></TS>", encoding="utf-8")


def make_tree(root):
    for folder in ("core/base", "ui", "app", "translations"):
        (root / folder).mkdir(parents=True)
    shutil.copy(HERE.parent.parent / "core/base/tr.h", root / "core/base/tr.h")
    calls = "".join(f'    Tr::tr("{source}"' + (", nullptr, 2);\n" if "%Ln" in source else ");\n")
                    for source in SENTENCES)
    (root / "core/sentences.cpp").write_text(
        f'#include "core/base/tr.h"\nnamespace tieout {{\nvoid say()\n{{\n{calls}}}\n}}\n', encoding="utf-8")
    for language in LANGUAGES:
        write_translation(root, language, SENTENCES)


def missed(root, words):
    found = check(root)
    return [] if any(words in fault for fault in found) else [f"{words} was not found; found instead: {found}"]


def main():
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        make_tree(root)
        failures += [f"found in a clean tree: {fault}" for fault in check(root)]
        last = LANGUAGES[-1]
        name = f"translations/tieout_{last}.ts"
        for source, translation, words in PLANTED:
            write_translation(root, last, {**SENTENCES, source: translation})
            failures += missed(root, f"{name}: {words}: {source}")
        write_translation(root, last, SENTENCES, stated="de")
        failures += missed(root, f"{name}: the file says that its language is de")
        (root / name).unlink()
        failures += missed(root, f"{name}: missing")
    print("\n".join(failures))
    print(f"{len(PLANTED) + 2} planted, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
