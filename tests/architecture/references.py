# SPDX-License-Identifier: Apache-2.0
"""What a comment, a document or a test name points to is there: rules in docs/rules.md, documents and
their headings, sections of docs/api-facts.md, test programs."""
import posixpath
import re

from tree import Fault

RULES = "docs/rules.md"
# A heading that begins with the number, at any level (## 10. Exactly once; ### Rule 10: …), or an anchor.
RULE_HEADING = re.compile(r'^#{1,6}[ \t]+(?:rule[ \t]+)?(\d+)(?![\w])|<a (?:id|name)="(?:rule-?)?(\d+)"',
                          re.MULTILINE | re.IGNORECASE)
# "rule 13", "rules 3 to 5, 7 and 9", over the end of a comment's line too; rule13_ and rule09_ in the name of a test.
GAP = r"(?:[ \t]|\n[ \t]*(?://[/!]?|\#|\*)?[ \t]*)+"
RULES_CITED = re.compile(rf"\brules?{GAP}(\d+(?:(?:,|{GAP}(?:to|and|or)\b|,{GAP}(?:and|or)\b|[-–]){GAP}?\d+\b)*)",
                         re.IGNORECASE)
RULE_IN_NAME = re.compile(r"\brule_?(\d+)(?=_|[A-Z])")
# Cites what is not there, on purpose.
PLANTED = "tests/architecture/planted.py"
MUTANTS = "tests/mutants/mutants.tsv"
RULE_OF_MUTANT = re.compile(r"^(\d+):", re.MULTILINE)

DOCUMENT = re.compile(r"(?<![\w./*-])((?:\.\./)*[\w-][\w./-]*\.md|docs/[\w./-]*\w)\b(#[\w-]+)?")
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]*)(#[^)\s]*)?\)")
TEST_PROGRAM = re.compile(r"\btst_\w+")
FACTS = "docs/api-facts.md"
FACT_HEADING = re.compile(r"^#{1,6}[ \t]+((?:Xero|Procore) \d+(?:\.\d+)?)\b", re.MULTILINE)
# "api facts, Xero 1.3 and 7.2", "api facts, Xero 6 and Procore 6.1", "api facts, Xero 9 no. 1".
FACTS_CITED = re.compile(rf"\bapi{GAP}facts,{GAP}((?:Xero|Procore)\b(?:,?{GAP}(?:Xero|Procore|and|to|no\.|\d+(?:\.\d+)?))+)",
                         re.IGNORECASE)
# The papers that the makers worked from are no part of this repository. The services' descriptions are none either, but
# TIEOUT_SPEC says where they are.
OUTSIDE = re.compile(rf"\bdesign{GAP}\d+(?:\.\d+)*|\bshared/(?!spec\b)[\w./]*")


def rules_cited(source):
    """Number and offset of every rule that the file names."""
    for match in RULES_CITED.finditer(source.text):
        numbers = [int(number) for number in re.findall(r"\d+", match.group(1))]
        yield from ((number, match.start()) for number in numbers)
    for match in RULE_IN_NAME.finditer(source.text):
        yield int(match.group(1)), match.start()
    if source.name == MUTANTS:
        for match in RULE_OF_MUTANT.finditer(source.text):
            yield int(match.group(1)), match.start()


def check_rules(tree, sources):
    book = tree.sources.get(RULES)
    headings = list(RULE_HEADING.finditer(book.text)) if book else []
    known = set()
    for heading in headings:
        number = int(heading.group(1) or heading.group(2))
        if number in known and heading.group(1):
            yield book.fault_at(f"a second heading of rule {number}", heading.start())
        known.add(number)
    cited = [(source, *place) for source in sources for place in rules_cited(source)]
    if cited and not book:
        yield Fault(RULES, 1, f"does not exist, though rules are cited in {len(cited)} places")
        return
    for source, number, offset in cited:
        if number not in known:
            yield source.fault_at(f"rule {number} is not in {RULES}", offset)


def anchors_of(source):
    """The anchors that a forge makes of the headings."""
    for heading in re.findall(r"^#{1,6}[ \t]+(.+?)[ \t]*$", source.text, re.MULTILINE):
        plain = re.sub(r"[^\w\- ]", "", heading.lower())
        yield "#" + plain.replace(" ", "-")
    yield from ("#" + name for name in re.findall(r'<a (?:id|name)="([^"]+)"', source.text))


def document(tree, source, name):
    """The path from the root of a document that is named in `source`: seen from there, from the root, or from docs."""
    for base in (posixpath.dirname(source.name), "", "docs"):
        path = posixpath.normpath(posixpath.join(base, name))
        if tree.has(path):
            return path
    return None


def named_documents(source):
    for match in DOCUMENT.finditer(source.text):
        yield match.start(), match.group(1), match.group(2)
    if source.suffix == ".md":
        for match in LINK.finditer(source.text):
            yield match.start(), match.group(1) or source.name, match.group(2)


def check_documents(tree, sources):
    for source in sources:
        for offset, name, anchor in named_documents(source):
            path = document(tree, source, name)
            if path is None:
                yield source.fault_at(f"{name} does not exist", offset)
            elif anchor and anchor not in anchors_of(tree.sources[path]):
                yield source.fault_at(f"{path} has no heading {anchor}", offset)
        for match in OUTSIDE.finditer(source.text):
            yield source.fault_at(f"{match.group(0)} is no document of this repository", match.start())


def facts_cited(source):
    """Section and offset of every fact about the two APIs that the file names."""
    for match in FACTS_CITED.finditer(source.text):
        service = ""
        for word in re.findall(r"Xero|Procore|(?:no\.\s*)?\d+(?:\.\d+)?", match.group(1)):
            if word[0].isdigit():
                yield f"{service} {word}", match.start()
            elif not word.startswith("no"):
                service = word


def check_facts(tree, sources):
    known = set(FACT_HEADING.findall(tree.sources[FACTS].text)) if FACTS in tree.sources else set()
    for source in sources:
        for section, offset in facts_cited(source):
            if section not in known:
                yield source.fault_at(f"{section} is not in {FACTS}", offset)


def check_tests(tree, sources):
    """A document says which test program proves something; test programs are files, or names in a CMakeLists.txt."""
    known = {posixpath.basename(name).partition(".")[0] for name in tree.sources}
    for source in tree:
        if source.name.endswith("CMakeLists.txt"):
            known.update(TEST_PROGRAM.findall(source.text))
    for source in sources:
        for match in TEST_PROGRAM.finditer(source.text) if source.suffix == ".md" else []:
            if match.group(0) not in known:
                yield source.fault_at(f"there is no test {match.group(0)}", match.start())


def check(tree):
    sources = [source for source in tree if source.name != PLANTED]
    return list(dict.fromkeys([*check_rules(tree, sources), *check_documents(tree, sources),
                               *check_facts(tree, sources), *check_tests(tree, sources)]))
