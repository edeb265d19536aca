// SPDX-License-Identifier: Apache-2.0
// payments, invoices, history: what the ledger knows, without a call to any service.
#include "app/tieoutctl/arguments.h"
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/opensession.h"
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"
#include "core/facade/eventname.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/runrepository.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRunsShown = 50;

Result<PaymentFilter> filterFrom(const Invocation &invocation)
{
    PaymentFilter filter;
    if (invocation.has("state")) {
        filter.state = paymentStateFromString(invocation.value("state"));
        if (!filter.state) {
            return failed(Error(ErrorKind::Configuration,
                Tr::tr("\"%1\" is not a state. The states are: synced, waiting, attention, failed, notIncluded.")
                    .arg(invocation.value("state"))));
        }
    }
    if (invocation.has("invoice")) {
        const auto id = idFrom(invocation.value("invoice"), Tr::tr("invoice id"));
        if (!id)
            return failed(id.error());
        filter.invoice = InvoiceId(*id);
    }
    return filter;
}

/// A heading without rows looks like an error.
template <typename Row> QString orNone(const QList<Row> &rows, const QString &table, const QString &sentence)
{
    return rows.isEmpty() ? sentence : table;
}

/// Invoice, vendor and amount of the payment in one event of a run.
Result<QStringList> whatAndWhose(Session *session, PaymentId id)
{
    PaymentFilter filter;
    filter.payment = id;
    const auto rows = session->ledger().overview().payments(filter);
    if (!rows)
        return failed(rows.error());
    if (rows->isEmpty())
        return QStringList { id.toString(), QString(), QString() };
    const PaymentRow &row = rows->first();
    const Payment &payment = row.record.payment;
    return QStringList { row.invoiceNumber.isEmpty() ? row.billNumber : row.invoiceNumber,
        row.vendorName.isEmpty() ? payment.vendorName : row.vendorName, moneyText(payment.amount) };
}

QString problemsText(const QList<RunProblem> &problems)
{
    QString text = problems.isEmpty() ? QString() : QLatin1Char('\n') + Tr::tr("Problems:\n");
    for (const RunProblem &problem : problems)
        text += u"  %1\n"_s.arg(textOf(problem));
    return text;
}

ExitCode showRun(const Call &call, Session *session, RunId id)
{
    const auto run = session->runs().find(id);
    if (!run)
        return call.console->fail(run.error());
    if (!*run)
        return call.console->refuse(Tr::tr("There is no run %1; tieoutctl history lists them.").arg(id.toString()));
    const auto events = session->ledger().runs().eventsOf(id);
    if (!events)
        return call.console->fail(events.error());
    QList<QStringList> rows;
    for (const PaymentEvent &event : *events) {
        const auto whose = whatAndWhose(session, event.payment);
        if (!whose)
            return call.console->fail(whose.error());
        rows.append(QStringList { momentText(event.at) } + *whose + QStringList { eventName(event.what), event.text });
    }
    const QStringList titles { Tr::tr("At"), Tr::tr("Invoice"), Tr::tr("Vendor"), Tr::tr("Amount"), Tr::tr("What"),
        Tr::tr("Message") };
    const QString table =
        rows.isEmpty() ? Tr::tr("Nothing happened to any payment.\n") : textTable(titles, rows, { 3 });
    const auto problems = session->ledger().runs().problemsOf(id);
    if (!problems)
        return call.console->fail(problems.error());
    const QString text = historyTable({ **run }) + problemsText(*problems) + QLatin1Char('\n') + table;
    call.console->answer(runJson(**run, *problems, *events), text);
    return ExitCode::Done;
}

} // namespace

Task<ExitCode> runPayments(Call call)
{
    const auto filter = filterFrom(call.invocation);
    if (!filter)
        co_return call.console->refuse(filter.error().detail);
    const auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    const auto payments = (*opened)->ledger().overview().payments(*filter);
    if (!payments)
        co_return call.console->fail(payments.error());
    const bool isNarrowed = call.invocation.has("state") || call.invocation.has("invoice");
    const QString none = isNarrowed ? Tr::tr("There are no such payments in the ledger.\n")
                                    : Tr::tr("There are no payments in the ledger yet.\n");
    call.console->answer(paymentsJson(*payments), orNone(*payments, paymentsTable(*payments), none));
    co_return ExitCode::Done;
}

Task<ExitCode> runInvoices(Call call)
{
    const auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    const auto invoices = (*opened)->ledger().overview().invoices();
    if (!invoices)
        co_return call.console->fail(invoices.error());
    call.console->answer(invoicesJson(*invoices),
        orNone(*invoices, invoicesTable(*invoices), Tr::tr("There are no invoices in the ledger yet.\n")));
    co_return ExitCode::Done;
}

Task<ExitCode> runHistory(Call call)
{
    const bool wantsOne = !call.invocation.arguments.isEmpty();
    const auto id = wantsOne ? idFrom(call.invocation.arguments.first(), Tr::tr("run")) : Result<qint64>(0);
    if (!id)
        co_return call.console->refuse(id.error().detail);
    const auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    if (wantsOne)
        co_return showRun(call, opened->get(), RunId(*id));
    const auto runs = (*opened)->runs().recent(kRunsShown);
    if (!runs)
        co_return call.console->fail(runs.error());
    call.console->answer(
        historyJson(*runs), orNone(*runs, historyTable(*runs), Tr::tr("There are no syncs in the ledger yet.\n")));
    co_return ExitCode::Done;
}

} // namespace tieout::cli
