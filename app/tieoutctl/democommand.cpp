// SPDX-License-Identifier: Apache-2.0
// demo: the whole job on the sandbox, as text.
#include "app/session/demo.h"
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/run.h"
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"
#include "core/ledger/overviewrepository.h"

namespace tieout::cli {

namespace {

/// Everything the demo needs, in order of creation.
struct Stage {
    DemoCompany demo;
    std::unique_ptr<Session> session;
};

Result<Stage> build()
{
    Stage stage;
    auto demo = DemoCompany::open();
    if (!demo)
        return failed(demo.error());
    stage.demo = std::move(*demo);
    auto session = Session::open(DemoCompany::sessionOptions());
    if (!session)
        return failed(session.error());
    stage.session = std::move(*session);
    return stage;
}

QList<PaymentRow> failedIn(const RunReport &report)
{
    QList<PaymentRow> rows;
    for (const ReportedPayment &payment : report.payments) {
        if (payment.row.record.standing.state() == PaymentState::Failed)
            rows.append(payment.row);
    }
    return rows;
}

/// The first run leaves exactly one payment failed and issues others; the second run issues that one.
bool hasEndedWell(const RunReport &first, const RunReport &second)
{
    return !first.error && first.run.outcome == RunOutcome::CompletedWithProblems && failedIn(first).size() == 1
        && first.run.counts.created > 0 && first.run.counts.voided == 1 && !second.error
        && second.run.outcome == RunOutcome::Completed && second.run.counts.created == 1;
}

Result<QString> waitingText(Session *session)
{
    PaymentFilter filter;
    filter.state = PaymentState::Waiting;
    const auto waiting = session->ledger().overview().payments(filter);
    if (!waiting)
        return failed(waiting.error());
    return paymentsTable(*waiting);
}

/// Narrates the demo as it happens: text on standard output, unless --json wants one document there.
void tell(const Call &call, const QString &text)
{
    if (!call.console->isJson())
        call.console->answer({}, text + QLatin1Char('\n'));
}

Task<Result<QList<RunReport>>> play(Call call, Stage *stage)
{
    Session *session = stage->session.get();
    Done prepared = co_await prepareDemo(session, stage->demo.sandbox.get(), call.stop);
    if (!prepared)
        co_return failed(prepared.error());
    const auto waiting = waitingText(session);
    if (!waiting)
        co_return failed(waiting.error());
    tell(call, Tr::tr("New payments in Xero, not yet in Procore:\n\n") + *waiting);
    QList<RunReport> runs;
    auto first = co_await session->runs().run(SyncRequest(), call.stop);
    if (!first)
        co_return failed(first.error());
    runs.append(*first);
    tell(call, Tr::tr("Sync Payments for Synced Invoices:\n\n") + runText(*first));
    const QList<PaymentRow> red = failedIn(*first);
    for (const PaymentRow &payment : red) {
        tell(call,
            Tr::tr("Fixing invoice %1 at %2\n")
                .arg(payment.invoiceNumber, session->pages().commitmentUrl(payment).toString()));
        Done mended = co_await mendAtThePage(session, payment, call.stop);
        if (!mended)
            co_return failed(mended.error());
    }
    auto second = co_await session->runs().run(SyncRequest(), call.stop);
    if (!second)
        co_return failed(second.error());
    runs.append(*second);
    tell(call, Tr::tr("And once more:\n\n") + runText(*second));
    co_return runs;
}

} // namespace

Task<ExitCode> runDemo(Call call)
{
    auto stage = build();
    if (!stage)
        co_return call.console->fail(stage.error());
    tell(call, Tr::tr("Xero and Procore are played by the sandbox on this computer."));
    auto runs = co_await play(call, &*stage);
    if (!runs)
        co_return call.console->fail(runs.error());
    const bool tiesOut = hasEndedWell(runs->first(), runs->last());
    call.console->answer(demoJson(*runs, tiesOut),
        tiesOut ? Tr::tr("The books tie out.\n") : Tr::tr("The books do not tie out as they should.\n"));
    co_return tiesOut ? ExitCode::Done : ExitCode::Problems;
}

} // namespace tieout::cli
