#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A check that finds nothing proves nothing: each kind of fault is planted once and must be found, alone."""
import pathlib
import sys
import tempfile

from checkhouse import check

SPDX = "// SPDX-License-Identifier: Apache-2.0\n"
HEADER = SPDX + "#pragma once\n"

CLEAN = {
    "core/base/money.h": HEADER,
    "core/model/payment.h": HEADER + '#include "core/base/money.h"\n',
    "core/xero/client.h": HEADER,
    "core/net/channel.h": HEADER,
    "core/sync/syncfacade.h": HEADER,
    "core/sync/plan/planner.h": HEADER,
    "core/ledger/ledger.cpp": SPDX + "#include <QSqlQuery>\n",
    "ui/window.cpp": SPDX + '#include "core/sync/syncfacade.h"\n#include <QSettings>\n#include <QWidget>\n',
    "app/tieout-sandbox/server.cpp": SPDX + "#include <QTcpServer>\n",
    "core/sync/run.cpp": SPDX + "// co_await f(Aggregate { 1 });\n"
                                'Task<void> f() { auto r = co_await g(values[0], text("{ [this] }"));\n'
                                "  co_return; }\n",
    "core/sync/returns.cpp": SPDX + "Task<Result<int>> f() { co_return; co_return local; co_return *local;\n"
                                    "  co_return 1.5; co_return Result<int>(m_x); co_return std::move(m_x); co_return m_list.size();\n"
                                    "  co_return row.take(); co_return WokenBy::Time; co_return local.value();\n"
                                    "  co_return m_x ? Done(failed(*m_x)) : Done(); co_return a.b ? one : two;\n"
                                    "  co_return co_await m_next.fetch(); co_return Pair { m_x, row.value }; }\n",
    "tests/unit/tst_x.cpp": SPDX + '#include "core/ledger/ledger.cpp"\n#include <QTcpServer>\n',
}

# Planted file, its text, and words that the finding must contain.
PLANTED = [
    ("core/base/up.h", HEADER + '#include "core/model/payment.h"\n', "may not know"),
    ("core/procore/client.cpp", SPDX + '#include "core/xero/client.h"\n', "may not know"),
    ("core/sync/http.cpp", SPDX + '#include "core/net/channel.h"\n', "may not know"),
    ("core/sync/widget.cpp", SPDX + '#include "ui/window.cpp"\n', "may not know"),
    ("ui/planning.cpp", SPDX + '#include "core/sync/plan/planner.h"\n', "may not know"),
    ("ui/http.cpp", SPDX + '#include "core/net/channel.h"\n', "may not know"),
    ("app/tieout-sandbox/shared.cpp", SPDX + '#include "core/model/payment.h"\n', "may not know"),
    ("core/newfolder/a.cpp", SPDX + '#include "core/base/money.h"\n', "does not know"),
    ("core/model/near.cpp", SPDX + '#include "payment.h"\n', "from the root"),
    ("core/model/gone.cpp", SPDX + '#include "core/base/gone.h"\n', "does not exist"),
    ("core/sync/sql.cpp", SPDX + "#include <QSqlQuery>\n", "belongs behind"),
    ("core/xero/manager.cpp", SPDX + "#include <QNetworkAccessManager>\n", "belongs behind"),
    ("core/oauth/listener.cpp", SPDX + "#include <QTcpServer>\n", "belongs behind"),
    ("core/oauth/keys.cpp", SPDX + "#include <qt6keychain/keychain.h>\n", "belongs behind"),
    ("core/settings/registry.cpp", SPDX + "#include <QSettings>\n", "one file"),
    ("ui/second.cpp", SPDX + "#include <QSettings>\n", "one file"),
    ("core/model/icon.cpp", SPDX + "#include <QIcon>\n", "needs a screen"),
    ("core/model/gui.cpp", SPDX + "#include <QtGui/QImage>\n", "needs a screen"),
    ("core/sync/brace.cpp", SPDX + "auto r = co_await f(Aggregate { 1 });\n", "braces"),
    ("core/sync/lines.cpp", SPDX + "auto r = co_await f(a,\n    Aggregate\n    { 1 });\n", "braces"),
    ("core/sync/lambda.cpp", SPDX + "auto r = co_await f([&]() -> int;\n", "lambda"),
    ("core/sync/binding.cpp", SPDX + "auto [a, b] = co_await f();\n", "structured binding"),
    *[(f"core/sync/returned{number}.cpp", SPDX + f"co_return {value};\n", "moves out")
      for number, value in enumerate(["m_x", "*m_x", "this->x", "name.member", "name->member", "(*name)->value",
                                      "(m_x)", "m_x.value()", "m_rows[0]", "name.error().detail", "name\n    ->member",
                                      "is ? m_x : local", "is ? local : name.member"])],
    ("core/sync/nomark.cpp", "int a;\n", "SPDX"),
    ("tests/support/script", "#!/bin/sh\necho\n", "SPDX"),
    ("core/sync/noonce.h", SPDX, "#pragma once"),
    ("core/sync/long.cpp", SPDX + "int a;\n" * 500, "more than 500"),
    ("core/sync/note.cpp", SPDX + "// TO" "DO later\n", "unfinished"),
]


def write(root, name, text):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def main():
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in CLEAN.items():
            write(root, name, text)
        for fault in check(root):
            print(f"found in a clean tree: {fault}")
            failures += 1
        for name, text, words in PLANTED:
            planted = write(root, name, text)
            found = check(root)
            if not any(fault.startswith(name + ":") and words in fault for fault in found):
                print(f"{name} ({words}) was not found; found instead: {found}")
                failures += 1
            planted.unlink()
    print(f"{len(PLANTED)} planted, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
