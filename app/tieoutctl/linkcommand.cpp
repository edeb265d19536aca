// SPDX-License-Identifier: Apache-2.0
// link, unlink, links
#include "app/tieoutctl/arguments.h"
#include "app/tieoutctl/jsonlinks.h"
#include "app/tieoutctl/opensession.h"
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"
#include "core/ledger/linkrepository.h"

namespace tieout::cli {

namespace {

QString sentenceOf(const LinkOutcome &outcome)
{
    const QString number = outcome.invoice.invoiceNumber;
    if (!outcome.changed)
        return Tr::tr("Invoice %1 is linked to that bill already.\n").arg(number);
    if (!outcome.bill.isValid())
        return Tr::tr("Invoice %1 is no longer linked to a bill. Its lines in Procore stay.\n").arg(number);
    return Tr::tr("Invoice %1 is linked. Waiting for the next sync: %2.\n")
        .arg(number,
            counted(outcome.waiting, QT_TRANSLATE_NOOP("tieout", "1 payment"),
                QT_TRANSLATE_N_NOOP("tieout", "%n payments")));
}

} // namespace

Task<ExitCode> runLink(Call call)
{
    const QStringList arguments = call.invocation.arguments;
    const auto id = idFrom(arguments.first(), Tr::tr("invoice id"));
    if (!id)
        co_return call.console->refuse(id.error().detail);
    auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    Session *session = opened->get();
    const InvoiceId invoice(*id);
    const QString note = call.invocation.value("note");
    Result<LinkOutcome> outcome = failed(Error());
    if (call.invocation.command == QLatin1String("link"))
        outcome = co_await session->links().link(invoice, arguments.value(1), note, call.stop);
    else
        outcome = co_await session->links().unlink(invoice, note, call.stop);
    if (!outcome)
        co_return call.console->refuseOrFail(outcome.error());
    call.console->answer(linkJson(invoice, outcome->bill, outcome->changed, outcome->waiting), sentenceOf(*outcome));
    co_return ExitCode::Done;
}

Task<ExitCode> runLinks(Call call)
{
    auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    Session *session = opened->get();
    LinksView view;
    view.isSuggesting = call.invocation.has("suggest");
    const auto links = session->ledger().links().links();
    if (!links)
        co_return call.console->fail(links.error());
    view.links = *links;
    if (view.isSuggesting) {
        auto look = co_await session->links().suggest(call.stop);
        if (!look)
            co_return call.console->fail(look.error());
        view.suggestions = look->suggestions;
        view.billsNotRead = look->billsNotRead;
        view.xeroCalls = look->xeroCalls;
    }
    call.console->answer(linksJson(view), linksText(view));
    co_return ExitCode::Done;
}

} // namespace tieout::cli
