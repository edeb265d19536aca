// SPDX-License-Identifier: Apache-2.0
// What a person decided about one payment: checked, recorded, carried out.
#include "core/sync/decisions.h"

#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/model/paymentdecisions.h"
#include "core/sync/discover/discovery.h"
#include "core/sync/preflight.h"
#include "core/sync/run/openledger.h"
#include "core/sync/run/rightsread.h"
#include "core/sync/run/runsession.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Recorded at once, without a call: nothing has to be read in order to do nothing.
Done leave(Ledger &ledger, const PaymentRecord &record, const QString &note, const QString &person)
{
    Settlement settlement;
    settlement.payment = record.payment.id;
    settlement.standing = Standing { Reason::LeftByDecision, {} };
    return ledger.inTransaction([&]() -> Done {
        Done done = ledger.payments().decide(record.payment.id, Decision::Leave, note, person);
        return done ? ledger.payments().settle({ settlement }, RunId()) : done;
    });
}

/// The person whose rights were just read; empty when Procore did not say who it is.
QString whoDecides(Ledger &ledger)
{
    const auto rights = ledger.facts().rights();
    return rights && *rights ? (*rights)->value.personName : QString();
}

/// Whether the run left the payment as it was, decision and all. Its error alone does not tell: it may be about other
/// payments (rule 21 asks at the end), or about the reading back of a write.
Result<bool> isUntouched(Ledger &ledger, const PaymentRecord &before, Decision decision)
{
    const auto now = ledger.payments().find(before.payment.id);
    if (!now)
        return failed(now.error());
    return now->has_value() && (*now)->decision == decision && !(*now)->hasOpenIntent
        && (*now)->standing == before.standing;
}

/// Where nothing of it was carried out, and no later run would do it, nobody is said to have decided. The run's own
/// error when there was no run.
Done keepOrTakeBack(Ledger &ledger, const PaymentRecord &before, Decision decision, const Result<RunReport> &run)
{
    if (!run) {
        const Done undone = ledger.payments().takeBackDecision(before);
        return undone ? failed(run.error()) : undone;
    }
    const bool mayBeRefused =
        run->error && adviceFor(*run->error) == Advice::AskTheUser && causeOf(*run->error) != Cause::VoidsHeldBack;
    const auto untouched = mayBeRefused ? isUntouched(ledger, before, decision) : Result<bool>(false);
    if (!untouched)
        return failed(untouched.error());
    return *untouched ? ledger.payments().takeBackDecision(before) : Done();
}

Result<ResolveReport> reportOn(Ledger &ledger, PaymentId payment, const std::optional<RunReport> &run)
{
    PaymentFilter filter;
    filter.payment = payment;
    const auto rows = ledger.overview().payments(filter);
    if (!rows)
        return failed(rows.error());
    ResolveReport report;
    if (!rows->isEmpty())
        report.row = rows->first();
    report.run = run;
    if (!run)
        return report;
    for (const ReportedPayment &reported : run->payments) {
        if (reported.row.record.payment.id == payment)
            report.action = reported.action;
    }
    return report;
}

} // namespace

Result<PaymentRecord> checkPossible(Ledger &ledger, PaymentId payment, Decision decision)
{
    const auto record = ledger.payments().find(payment);
    if (!record)
        return failed(record.error());
    if (!record->has_value())
        return refused(
            Cause::RecordNotInLedger, Tr::tr("The ledger does not know the payment %1.").arg(payment.toString()));
    const QList<Decision> possible = offeredDecisions(**record);
    if (possible.contains(decision))
        return **record;
    const QString standing = (*record)->standing.sentence();
    if (possible.isEmpty())
        return refused(
            Cause::NothingToDecide, Tr::tr("Nothing can be decided about this payment now. %1").arg(standing));
    QStringList words;
    for (const Decision action : possible)
        words.append(toString(action));
    return refused(Cause::RequestWrong,
        Tr::tr("\"%1\" is not possible for this payment now; possible: %2. %3")
            .arg(toString(decision), words.join(u", "_s), standing));
}

Task<Result<ResolveReport>> SyncEngine::resolve(ResolveRequest request, ProfileSettings settings, std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    if (Done ready = checkSetUp(settings); !ready)
        co_return failed(ready.error());
    const auto lock = lockLedger(m_parts.lockPath, *m_parts.ledger, ledgerAge(settings));
    if (!lock)
        co_return failed(lock.error());
    if (Done same = checkLedgerOwner(*m_parts.ledger, settings); !same)
        co_return failed(same.error());
    const auto record = checkPossible(*m_parts.ledger, request.payment, request.decision);
    if (!record)
        co_return failed(record.error());
    if (Done allowed = co_await checkMay(Privilege::DecidePayments, settings.erpToolName, stop); !allowed)
        co_return failed(allowed.error());
    const QString person = whoDecides(*m_parts.ledger);
    if (request.decision == Decision::Leave) {
        if (Done left = leave(*m_parts.ledger, *record, request.note, person); !left)
            co_return failed(left.error());
        co_return reportOn(*m_parts.ledger, request.payment, std::nullopt);
    }
    SyncRequest sync;
    sync.invoices =
        record->placement.invoice.isValid() ? QList<InvoiceId> { record->placement.invoice } : record->linkedInvoices;
    if (sync.invoices.isEmpty())
        co_return refused(Cause::LinkMissing, Tr::tr("The payment's bill is not linked to an invoice."));
    const Done decided = m_parts.ledger->payments().decide(request.payment, request.decision, request.note, person);
    if (!decided)
        co_return failed(decided.error());
    RunSession session(m_parts, sync, settings);
    auto run = co_await session.run(stop);
    if (Done kept = keepOrTakeBack(*m_parts.ledger, *record, request.decision, run); !kept)
        co_return failed(kept.error());
    co_return reportOn(*m_parts.ledger, request.payment, *run);
}

Task<Done> SyncEngine::checkMay(Privilege privilege, QString erpToolName, std::stop_token stop)
{
    const auto rights = co_await readRights(m_parts, erpToolName, stop);
    if (!rights)
        co_return failed(rights.error());
    co_return checkPermission(privilege, *rights);
}

} // namespace tieout
