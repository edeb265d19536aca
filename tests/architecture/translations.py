#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every language is whole: each sentence that lupdate finds is translated, and nothing is lost in it.

    translations.py SOURCE_DIR

Prints file, fault and sentence.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from pseudotranslate import tool  # noqa: E402

# The languages that Tieout speaks besides English.
LANGUAGES = ("es", "fr_CA")
COMMANDS = ("connect", "connection", "demo", "disconnect", "doctor", "export", "history", "invoices", "line", "link",
            "links", "payments", "profile", "resolve", "settings", "setup", "status", "sync", "unlink", "unlock")
# What must be in a translation as it is in the sentence: the name of a fault, and the words that are compared.
KEPT = {
    "placeholders": re.compile(r"%L?\d{1,2}|%L?n"),
    "markup": re.compile(r"</?[a-zA-Z][^<>]*>"),
    "commands": re.compile(r"(?m)^  [a-z][a-z-]+(?= )|`[^`]+`|--[a-z][a-z-]+|TIEOUT_[A-Z]+|tieoutctl(?: (?:" + "|".join(COMMANDS) + r")\b)?"
                           r"|\b[a-z]+(?:[.-][a-z]+)*\.[a-z]+(?:-[a-z]+)+"),
}
MNEMONIC = re.compile(r"&(?=[^\s&])")
WORD = re.compile(r"[A-Za-z]{3,}")


def forms_of(message):
    """The texts of a translation: one, or one for each plural form of the language."""
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def blanks_around(text):
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def faults_in(source, text):
    if not text.strip():
        return ["empty"]
    faults = [f"{name} differ" for name, words in KEPT.items() if set(words.findall(source)) != set(words.findall(text))]
    if len(MNEMONIC.findall(source.replace("&&", ""))) != len(MNEMONIC.findall(text.replace("&&", ""))):
        faults.append("mnemonics differ")
    if blanks_around(source) != blanks_around(text):
        faults.append("blanks around it differ")
    if source == text and len(WORD.findall(source)) > 2:
        faults.append("still English")
    return faults


def faults_of(message, plural_forms):
    """Of a message as the file has it: lupdate would add and remove plural forms."""
    forms = forms_of(message)
    if message.get("numerus") and len(forms) != plural_forms:
        return [f"{len(forms)} plural forms instead of {plural_forms}"]
    return [fault for text in forms for fault in faults_in(message.findtext("source"), text)]


def state_of(message):
    """Of a message after lupdate went over it: what is missing in the file is unfinished there."""
    kind = message.find("translation").get("type")
    if kind in ("vanished", "obsolete"):
        return ["no sentence of the program any more"]
    return ["not translated"] if kind == "unfinished" else []


def named(fault, message):
    sentence = message.findtext("source").replace("\n", "\\n")
    comment = message.findtext("comment")
    return f"{fault}: {sentence}" + (f" [{comment}]" if comment else "")


def messages_in(ts_file):
    return list(ElementTree.parse(ts_file).getroot().iter("message"))


def updated(root, folder, languages):
    """Copies of the translations and an empty one beside each, both brought up to date by lupdate."""
    for language in languages:
        shutil.copy(root / f"translations/tieout_{language}.ts", folder / f"{language}.ts")
        (folder / f"{language}-new.ts").write_text(f'<TS version="2.1" language="{language}"></TS>', encoding="utf-8")
    subprocess.run([tool("lupdate"), "-silent", "core", "ui", "app", "-I", ".", "-locations", "none",
                    "-ts", *sorted(map(str, folder.glob("*.ts")))], cwd=root, check=True, capture_output=True)


def check_language(ts_file, fresh, language):
    # lupdate knows how many forms a language has.
    plural_forms = max((len(forms_of(message)) for message in messages_in(fresh / f"{language}-new.ts")
                        if message.get("numerus")), default=0)
    faults = []
    stated = ElementTree.parse(ts_file).getroot().get("language")
    if stated != language:
        faults.append(f"the file says that its language is {stated}")
    for message in messages_in(fresh / f"{language}.ts"):
        faults += [named(fault, message) for fault in state_of(message)]
    for message in messages_in(ts_file):
        if not state_of(message):
            faults += [named(fault, message) for fault in faults_of(message, plural_forms)]
    return faults


def check(root):
    root = pathlib.Path(root)
    files = {path.stem.removeprefix("tieout_"): path for path in sorted((root / "translations").glob("tieout_*.ts"))}
    faults = [f"translations/tieout_{language}.ts: missing" for language in LANGUAGES if language not in files]
    with tempfile.TemporaryDirectory() as folder:
        if files:
            updated(root, pathlib.Path(folder), files)
        for language, ts_file in files.items():
            faults += [f"translations/tieout_{language}.ts: {fault}"
                       for fault in check_language(ts_file, pathlib.Path(folder), language)]
    return faults


def main(root):
    faults = check(root)
    print("\n".join(faults))
    print(f"{len(faults)} faults in translations")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
