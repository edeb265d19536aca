# SPDX-License-Identifier: Apache-2.0
"""Who may include what: arrows between folders, and headers behind doors."""
import re

from arrows import ARROWS, DOORS, ONE_FILE_ONLY, SCREENLESS

# What Qt's Gui and Widgets modules are known by, where their headers are not at hand to be listed.
SCREEN_NAMES = re.compile(r"^(QtGui|QtWidgets|QtSvg|QtPrintSupport)(/|$)|^Q(Gui)?Application$|^Q\w*(Widget|Dialog|Button|"
                          r"Painter|Icon|Pixmap|Font|Window|Action|Menu|Layout|Color|Image|DesktopServices)$")


def allowed_by(name):
    """The longest folder of the table that holds `name`, and what it may know."""
    holders = [folder for folder in ARROWS if name == folder or name.startswith(folder + "/")]
    if not holders:
        return None, []
    folder = max(holders, key=len)
    return folder, [folder, *ARROWS[folder]]


def is_below(header, folders):
    return any(header == folder or header.startswith(folder + "/") for folder in folders)


def check_arrow(name, header, tree):
    if header.endswith(".moc") or header.startswith(("ui_", "moc_")):
        return None
    if not header.startswith(("core/", "ui/", "app/", "tests/")):
        return f'"{header}" is not written from the root'
    if not tree.has(header):
        return f'"{header}" does not exist'
    folder, known = allowed_by(name)
    if folder is None:
        return "the table of arrows does not know this folder"
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


def check_single_users(tree):
    for header, folder in ONE_FILE_ONLY.items():
        users = [(source, line) for source in tree.cpp("app", "core", "ui")
                 for line, _, included in source.includes if included == header]
        names = ", ".join(source.name for source, _ in users)
        for source, line in users:
            if not source.name.startswith(folder) or len(users) > 1:
                yield source.fault(f"<{header}> may be used by one file of {folder} only; used by {names}", line)


def check(tree):
    for source in tree.cpp():
        for line, kind, header in source.includes:
            what = check_arrow(source.name, header, tree) if kind == '"' else None
            what = what or check_door(source.name, header)
            if what:
                yield source.fault(what, line)
    yield from check_single_users(tree)
