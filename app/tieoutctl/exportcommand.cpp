// SPDX-License-Identifier: Apache-2.0
// export: what the ledger knows as a file, made by the code that makes the window's files.
#include "app/tieoutctl/application.h"
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/opensession.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/runrepository.h"
#include "ui/report/bookreports.h"
#include "ui/report/offscreenapplication.h"
#include "ui/report/reportfile.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

struct Export {
    QString what;
    QString format;
    QString path;
};

/// The rows in the three forms of a file.
struct Content {
    QByteArray json;
    Report report;
};

Result<Export> exportFrom(const Invocation &invocation)
{
    const auto wrong = [](const QString &sentence) { return failed(Error(ErrorKind::Configuration, sentence)); };
    const Export wanted { invocation.value("what"), invocation.value("format"), invocation.value("to") };
    if (!QStringList { u"payments"_s, u"invoices"_s, u"history"_s }.contains(wanted.what))
        return wrong(Tr::tr("Say what to export: --what payments, invoices or history."));
    if (!QStringList { u"csv"_s, u"json"_s, u"pdf"_s }.contains(wanted.format))
        return wrong(Tr::tr("Say in which format: --format csv, json or pdf."));
    if (wanted.path.isEmpty())
        return wrong(Tr::tr("Say where to: --to FILE."));
    if (QFileInfo::exists(wanted.path) && !invocation.has("force"))
        return wrong(Tr::tr("%1 is there already; --force replaces it.").arg(wanted.path));
    return wanted;
}

template <typename Rows>
Result<Content> contentOf(const Result<Rows> &rows, QByteArray (*json)(const Rows &), Report (*report)(const Rows &))
{
    if (!rows)
        return failed(rows.error());
    return Content { json(*rows), report(*rows) };
}

Result<Content> contentOf(Session *session, const QString &what)
{
    if (what == u"payments"_s)
        return contentOf(session->ledger().overview().payments({}), &paymentsJson, &paymentsReport);
    if (what == u"invoices"_s)
        return contentOf(session->ledger().overview().invoices(), &invoicesJson, &invoicesReport);
    return contentOf(session->runs().recent(std::numeric_limits<int>::max()), &historyJson, &historyReport);
}

/// Whose books, and as of when.
Done fillHead(Session *session, Report *report)
{
    const auto settings = session->settings();
    const auto last = settings ? session->ledger().runs().last() : failed(settings.error());
    if (!last)
        return failed(last.error());
    report->company = settings->companyName;
    report->facts << asOfText(SystemClock().now(), *last);
    return {};
}

Done write(const Export &wanted, const Content &content)
{
    if (wanted.format == u"json"_s)
        return writeWhole(wanted.path, content.json);
    return wanted.format == u"csv"_s ? writeCsv(wanted.path, content.report) : writePdf(wanted.path, content.report);
}

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const auto has = [&](const char *word, const char *other) {
        return std::any_of(argv, argv + argc,
            [&](const char *argument) { return qstrcmp(argument, word) == 0 || qstrcmp(argument, other) == 0; });
    };
    // Only pages need fonts; everything else starts without them.
    if (has("export", "export") && has("pdf", "--format=pdf"))
        return makeOffscreenApplication(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

Task<ExitCode> runExport(Call call)
{
    const auto wanted = exportFrom(call.invocation);
    if (!wanted)
        co_return call.console->refuse(wanted.error().detail);
    const auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    auto content = contentOf(opened->get(), wanted->what);
    if (!content)
        co_return call.console->fail(content.error());
    Done done = fillHead(opened->get(), &content->report);
    if (done)
        done = write(*wanted, *content);
    if (!done)
        co_return call.console->fail(done.error());
    const qsizetype rows = content->report.rows.size();
    const QString file = QFileInfo(wanted->path).absoluteFilePath();
    call.console->answer(exportJson(wanted->what, wanted->format, file, rows),
        counted(rows, QT_TRANSLATE_NOOP("tieout", "1 row written to %1\n"),
            QT_TRANSLATE_N_NOOP("tieout", "%n rows written to %1\n"))
            .arg(file));
    co_return ExitCode::Done;
}

} // namespace tieout::cli
