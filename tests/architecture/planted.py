# SPDX-License-Identifier: Apache-2.0
"""A small tree without a fault, and faults of every kind to plant in it, one at a time."""

SPDX = "// SPDX-License-Identifier: Apache-2.0\n"
HEADER = SPDX + "#pragma once\n"
LINES = "    int a = 1;\n"
LISTS = "tests/architecture/"


def in_tieout(code):
    return SPDX + "namespace tieout {\n" + code + "}\n"


def function(lines):
    """As many lines as given, from the name to the closing brace."""
    return "int f()\n{\n" + LINES * (lines - 3) + "}\n"


CLEAN = {
    "core/base/money.h": HEADER + "namespace tieout {\nclass Account;\nstruct Money {\n    using Unit = int;\n};\n"
                                  "using Amount = Money;\n}\n",
    "core/model/payment.h": HEADER + '#include "core/base/money.h"\n',
    "core/model/lengths.cpp": in_tieout(function(40)
                                        + "const int table[] = {\n" + LINES * 50 + "};\nstruct Row {\n" + LINES * 50 + "};\n"),
    "core/xero/client.h": HEADER,
    "core/xero/decode.h": HEADER + "Result<int> decodeTaxRates(const QByteArray &body);\n",
    "core/xero/decode.cpp": SPDX + "Result<int> decodeRate(const QByteArray &body) { return 1; }\n",
    "tests/fuzz/tst_fuzz.cpp": SPDX + "void f() { decodeTaxRates({}); }\n",
    "core/net/channel.h": HEADER,
    "core/facade/syncfacade.h": HEADER,
    "core/sync/plan/planner.h": HEADER,
    "core/sync/plan/plan.h": HEADER + '#include "core/sync/plan/planner.h"\n',
    "core/sync/plan/plan.cpp": SPDX + '#include "core/sync/plan/plan.h"\n#include "core/sync/plan/planner.h"\n',
    "core/ledger/ledger.cpp": SPDX + "#include <QSqlQuery>\nnamespace { struct Row { }; }\n",
    "core/ledger/rows.cpp": SPDX + "namespace { struct Row { }; }\nnamespace tieout::rows { struct Money { }; }\n",
    "ui/window.cpp": SPDX + '#include "core/facade/syncfacade.h"\n#include <QSettings>\n#include <QWidget>\n',
    "app/tieout-sandbox/server.cpp": SPDX + "#include <QTcpServer>\n",
    "core/sync/run.cpp": SPDX + "// co_await f(Aggregate { 1 });\n"
                                'Task<void> f() { auto r = co_await g(values[0], text("{ [this] }"));\n'
                                "  co_return; }\n",
    "core/sync/returns.cpp": SPDX + "Task<Result<int>> f() { co_return; co_return local; co_return *local;\n"
                                    "  co_return 1.5; co_return Result<int>(m_x); co_return std::move(m_x); co_return m_list.size();\n"
                                    "  co_return row.take(); co_return WokenBy::Time; co_return local.value();\n"
                                    "  co_return m_x ? Done(failed(*m_x)) : Done(); co_return a.b ? one : two;\n"
                                    "  co_return co_await m_next.fetch(); co_return Pair { m_x, row.value }; }\n",
    "tests/support/probe.h": HEADER + "namespace tieout::test {\nclass Probe { };\n}\n",
    "tests/unit/tst_x.cpp": SPDX + '#include "core/ledger/ledger.cpp"\n#include <QTcpServer>\n'
                                   "// As rule 2 says; rules 1 to 3, and tests/bench/README.md has more.\n"
                                   "class TestX { void rule02_everyPage(); };\nnamespace tieout::test { class Mine { }; }\n",
    "tests/unit/tst_y.cpp": SPDX + "namespace tieout::test { class Mine { }; }\n",
    "docs/rules.md": "# Rules\n\n## 1. One\n\n### Rule 2: two\n\n<a id=\"rule-3\"></a>\n[1](#1-one) [2](#rule-2-two)\n",
    "docs/api-facts.md": "## Xero\n### Xero 9. Problems\n#### Xero 1.2 `where`\n### Procore 2. Commitments\n",
    "core/xero/facts.cpp": SPDX + "// (api facts, Xero 1.2, 9 no. 13 and Procore 2)\n",
    "tests/bench/README.md": "See README.md, docs/rules.md and [the rules](../../docs/rules.md#1-one).\n",
    LISTS + "longfiles.tsv": "# file, lines, why\nui/long.cpp\t350\tone table\n",
    LISTS + "longfunctions.tsv": "ui/long.cpp\tf\t45\tone table\n",
    "ui/long.cpp": SPDX + function(45) + LINES * 304,
    "core/platform/unix/ear.cpp": in_tieout("class Ear { };\n") + "#include <sys/socket.h>\n#ifdef __linux__\n#endif\n",
    "core/platform/windows/ear.cpp": in_tieout("class Ear { };\n") + "#include <windows.h>\n// _WIN32\n",
}

# Planted file, its text, and words that the finding must contain; the line too, where it is not the first.
PLANTED = [
    ("core/procore/decode.h", HEADER + "\nResult<int> decodeVendors(\n    const QByteArray &body);\n",
     "not in tests/fuzz", 4),
    ("core/base/up.h", HEADER + '#include "core/model/payment.h"\n', "may not know", 3),
    ("core/procore/client.cpp", SPDX + '#include "core/xero/client.h"\n', "may not know", 2),
    ("core/sync/http.cpp", SPDX + '#include "core/net/channel.h"\n', "may not know", 2),
    ("core/sync/widget.cpp", SPDX + '#include "ui/window.cpp"\n', "may not know", 2),
    ("ui/planning.cpp", SPDX + '#include "core/sync/plan/planner.h"\n', "may not know", 2),
    ("ui/http.cpp", SPDX + '#include "core/net/channel.h"\n', "may not know", 2),
    ("app/tieout-sandbox/shared.cpp", SPDX + '#include "core/model/payment.h"\n', "may not know", 2),
    ("core/newfolder/a.cpp", SPDX + '#include "core/base/money.h"\n', "does not know", 2),
    ("core/model/near.cpp", SPDX + '#include "payment.h"\n', "from the root", 2),
    ("core/model/gone.cpp", SPDX + '#include "core/base/gone.h"\n', "does not exist", 2),
    ("core/sync/sql.cpp", SPDX + "#include <QSqlQuery>\n", "belongs behind", 2),
    ("core/xero/manager.cpp", SPDX + "#include <QNetworkAccessManager>\n", "belongs behind", 2),
    ("core/oauth/listener.cpp", SPDX + "#include <QTcpServer>\n", "belongs behind", 2),
    ("core/oauth/keys.cpp", SPDX + "#include <qt6keychain/keychain.h>\n", "belongs behind", 2),
    ("core/settings/registry.cpp", SPDX + "#include <QSettings>\n", "one file", 2),
    ("core/net/kindonly.cpp", SPDX + "Error a(ErrorKind::Offline, {});\nreturn Error(ErrorKind::Busy, {});\n", "name its Cause", 3),
    ("core/sync/kindonly.cpp", SPDX + "return failed(Error(ErrorKind::Configuration, {}));\n", "name its Cause", 2),
    ("core/sync/kindonly.cpp", SPDX + "return refused(Cause::LineMissing, x);\nreturn refused(\n    Tr::tr(x));\n",
     "name its Cause", 3),
    ("ui/label.cpp", SPDX + 'auto *a = plainLabel(this);\nauto *b = new QLabel(this);\n', "plainLabel()", 3),
    ("ui/ownlabel.h", HEADER + "class Name : public QLabel { };\n", "set Qt::PlainText", 3),
    ("ui/tip.cpp", SPDX + "a->setToolTip(plainToolTip(name));\nb->setToolTip(name);\n", "plainToolTip()", 3),
    ("ui/whatsthis.cpp", SPDX + "b->setWhatsThis(name);\n", "plainToolTip()", 2),
    ("ui/role.cpp", SPDX + "case Qt::ToolTipRole:\n    return plainToolTip(name);\ncase Qt::ToolTipRole:\n    return name;\n",
     "plainToolTip()", 4),
    ("ui/box.cpp", SPDX + "auto *box = new QMessageBox(parent);\n", "set Qt::PlainText", 2),
    ("ui/boxatonce.cpp", SPDX + "QMessageBox::warning(this, title, name);\n", "ask Prompts", 2),
    ("ui/second.cpp", SPDX + "#include <QSettings>\n", "one file", 2),
    ("core/model/icon.cpp", SPDX + "#include <QIcon>\n", "needs a screen", 2),
    ("core/model/gui.cpp", SPDX + "#include <QtGui/QImage>\n", "needs a screen", 2),

    ("core/sync/plan/planner.cpp", SPDX + '#include "core/sync/plan/plan.h"\n', "include loop of 2 units: core/sync/plan/plan -> "
     "core/sync/plan/planner -> core/sync/plan/plan", 3),

    ("core/sync/brace.cpp", SPDX + "auto r = co_await f(Aggregate { 1 });\n", "braces", 2),
    ("core/sync/lines.cpp", SPDX + "auto r = co_await f(a,\n    Aggregate\n    { 1 });\n", "braces", 2),
    ("core/sync/lambda.cpp", SPDX + "auto r = co_await f([&]() -> int;\n", "lambda", 2),
    ("core/sync/binding.cpp", SPDX + "auto [a, b] = co_await f();\n", "structured binding", 2),
    *[(f"core/sync/returned{number}.cpp", SPDX + f"co_return {value};\n", "moves out", 2)
      for number, value in enumerate(["m_x", "*m_x", "this->x", "name.member", "name->member", "(*name)->value",
                                      "(m_x)", "m_x.value()", "m_rows[0]", "name.error().detail", "name\n    ->member",
                                      "is ? m_x : local", "is ? local : name.member"])],

    ("core/sync/nomark.cpp", "int a;\n", "SPDX", 1),
    ("tests/support/script", "#!/bin/sh\necho\n", "SPDX", 1),
    ("core/sync/noonce.h", SPDX, "#pragma once", 1),
    ("core/sync/openssl.cpp", SPDX + "#include <openssl/evp.h>\n", "belongs behind", 2),
    ("core/net/trusting.cpp", SPDX + "void f() { reply->ignore" "SslErrors(); }\n", "checks off", 2),
    ("core/sync/note.cpp", SPDX + "// TO" "DO later\n", "unfinished", 2),

    ("core/sync/long.cpp", SPDX + "int a;\n" * 300, "has 301 lines, more than 300", 301),
    ("tests/support/script.py", "# SPDX-License-Identifier: Apache-2.0\n" + "a = 1\n" * 300, "has 301 lines", 301),
    ("ui/long.cpp", SPDX + function(45) + LINES * 305, "has 351 lines, more than 350", 351),
    (LISTS + "longfiles.tsv", "ui/long.cpp\t351\tone table\n", "lower the limit to 350", 1),
    (LISTS + "longfiles.tsv", "ui/long.cpp\t350\tone table\nui/window.cpp\t310\tdone\n", "remove the entry", 2),
    (LISTS + "longfiles.tsv", "ui/long.cpp\t350\tone table\nui/gone.cpp\t310\tgone\n", "no longer exists", 2),
    (LISTS + "longfiles.tsv", "ui/long.cpp\t350\t\n", "a reason", 1),
    ("core/sync/function.cpp", SPDX + function(41), "f has 41 lines, more than 40", 2),
    ("core/sync/member.cpp", in_tieout("X::X(int a)\n    : m_a { a }\n    , m_b(1)\n{\n" + LINES * 37 + "}\n"),
     "X::X has 42 lines", 3),
    ("core/sync/inclass.cpp", SPDX + "struct Y {\n    Y &operator=(int)\n    {\n" + LINES * 38 + "    }\n};\n",
     "Y::operator= has 41 lines", 3),
    ("core/sync/withlambda.cpp", SPDX + "int g()\n{\n    h([this] {\n" + LINES * 37 + "    });\n}\n", "g has 42 lines", 2),
    ("core/sync/tablelambda.cpp", SPDX + "const Row rows[] = {\n    { 1, [](int b) -> int {\n" + LINES * 39 + "    } },\n};\n",
     "lambda has 41 lines", 3),
    ("tests/support/function.py", "# SPDX-License-Identifier: Apache-2.0\ndef f():\n" + "    a = 1\n" * 40, "f has 41 lines", 2),
    ("core/sync/brokenbrace.cpp", SPDX + "int f()\n{\n", "cannot be followed", 3),
    (LISTS + "longfunctions.tsv", "ui/long.cpp\tf\t46\tone table\n", "lower the limit to 45", 1),
    (LISTS + "longfunctions.tsv", "ui/long.cpp\tf\t45\tone table\nui/long.cpp\tg\t45\tone\n", "no longer exists", 2),

    ("core/sync/where.cpp", SPDX + "#include <unistd.h>\n", "<unistd.h> is of Unix only", 2),
    ("app/session/folder.h", HEADER + "#include <sys/stat.h>\n", "<sys/stat.h> is of Unix only", 3),
    ("ui/front.cpp", SPDX + "#include <csignal>\n", "<csignal> is of Unix only", 2),
    ("core/platform/streams.h", HEADER + "#include <fcntl.h>\n", "it belongs into core/platform", 3),
    ("app/tieout/handles.cpp", SPDX + "#include <Windows.h>\n", "<Windows.h> is of Windows only", 2),
    ("core/platform/unix/side.cpp", SPDX + "#include <io.h>\n", "of another system than this side", 2),
    ("core/platform/windows/side.cpp", SPDX + "#include <poll.h>\n", "of another system than this side", 2),
    ("core/base/os.cpp", SPDX + "\n#ifdef Q_OS_WIN\n#endif\n", "Q_OS_WIN asks for the system", 3),
    ("core/ledger/os.cpp", SPDX + "#if defined(_WIN32)\n#endif\n", "_WIN32 asks for the system", 2),
    ("core/platform/windows/ear.cpp", in_tieout("class Ear { };\nstruct Money { };\n"), "tieout::Money is defined in", 4),

    ("ui/money.h", HEADER + "namespace tieout {\nclass Money { };\n}\n", "tieout::Money is defined in core/base/money.h:5 too", 4),
    ("ui/kind.h", HEADER + "namespace tieout { enum class Amount : int { A }; }\n", "tieout::Amount is defined in", 3),
    ("ui/alias.cpp", SPDX + "namespace tieout {\nusing Money = int;\n}\n", "tieout::Money is defined in", 3),
    ("core/ledger/second.cpp", SPDX + "namespace tieout {\nnamespace rows {\nstruct Money { };\n} }\n", "tieout::rows::Money", 4),
    ("tests/unit/tst_z.cpp", SPDX + "namespace tieout {\nunion Money { };\n}\n", "tieout::Money is defined in", 3),
    ("tests/unit/tst_z.cpp", SPDX + "namespace tieout::test {\ntemplate <class T> struct Probe { };\n}\n",
     "tieout::test::Probe is defined in", 3),

    ("core/sync/cites.cpp", SPDX + "\n// See rule 4.\n", "rule 4 is not in docs/rules.md", 3),
    ("core/sync/cites.cpp", SPDX + "// See rules 1 to 3, 5 and 2.\n", "rule 5 is not in", 2),
    ("core/sync/cites.cpp", SPDX + "// See rules\n// 1 and 6.\n", "rule 6 is not in", 2),
    ("tests/unit/tst_z.cpp", SPDX + "void TestZ::rule07_isKept();\n", "rule 7 is not in", 2),
    ("tests/mutants/mutants.tsv", "8: a line\tfile\told\tnew\ttst_x\n", "rule 8 is not in", 1),
    ("docs/rules.md", "## 1. One\n## 2. Two\n### 2. Again\n", "a second heading of rule 2", 3),
    ("docs/more.md", "[a](rules.md#nowhere)\n", "docs/rules.md has no heading #nowhere", 1),
    ("docs/more.md", "\n[a](schemas/gone.json)\n", "schemas/gone.json does not exist", 2),
    ("docs/more.md", "Proved by tst_x and\ntst_gone.\n", "there is no test tst_gone", 2),
    ("core/sync/names.cpp", SPDX + "// docs/gone.md says why.\n", "docs/gone.md does not exist", 2),
    ("core/sync/names.cpp", SPDX + "// See docs/schemas.\n", "docs/schemas does not exist", 2),
    ("core/sync/names.cpp", SPDX + "// See design 5.\n", "no document of this repository", 2),
    ("core/sync/names.cpp", SPDX + "// (api facts, Xero 1.2 and 1.3).\n", "Xero 1.3 is not in docs/api-facts.md", 2),
    ("core/sync/names.cpp", SPDX + "// (api facts, Xero\n// 1.2 and Procore 1.2)\n", "Procore 1.2 is not in", 2),
    ("core/sync/names.cpp", SPDX + "// ../shared/papers\n", "no document of this repository", 2),
]
