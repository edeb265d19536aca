// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncengine.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/sync/discover/baseline.h"
#include "core/sync/discover/discovery.h"
#include "core/sync/edit/lineeditor.h"
#include "core/sync/edit/linenotice.h"
#include "core/sync/edit/tidyattachments.h"
#include "core/sync/line/editrules.h"
#include "core/sync/preflight.h"
#include "core/sync/run/openledger.h"
#include "core/sync/run/rightsread.h"
#include "core/sync/run/runsession.h"

namespace tieout {

namespace {

Error noLine(PaymentId payment, const std::optional<PaymentRecord> &known)
{
    if (known)
        return Error(
            Cause::LineMissing, Tr::tr("This payment has no line in Procore. %1").arg(known->standing.sentence()));
    return Error(Cause::RecordNotInLedger, Tr::tr("The ledger does not know the payment %1.").arg(payment.toString()));
}

} // namespace

SyncEngine::SyncEngine(EngineParts parts)
    : m_parts(std::move(parts))
{
}

Task<Result<SetupReport>> SyncEngine::setUp(ProfileSettings settings, std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    const auto lock = lockLedger(m_parts.lockPath, *m_parts.ledger, ledgerAge(settings));
    if (!lock)
        co_return failed(lock.error());
    if (Done same = checkLedgerOwner(*m_parts.ledger, settings); !same)
        co_return failed(same.error());
    Discovery discovery(m_parts, settings);
    auto organisation = co_await discovery.organisation(stop);
    if (!organisation)
        co_return failed(organisation.error());
    if (Done supported = checkEdition(*organisation, settings.allowOtherEditions); !supported)
        co_return failed(supported.error());
    const auto baseline = m_parts.ledger->facts().completeBaseline();
    if (!baseline)
        co_return failed(baseline.error());
    // With T0 known and the ledger lost a new T0 would make old payments of everything since: the next run reads the
    // payments up to the first T0 as baseline (rule 3).
    const std::optional<Instant> setUpAt = baseline->has_value() ? *baseline : settings.setUpAt;
    if (setUpAt) {
        SetupReport before;
        before.setUpAt = *setUpAt;
        co_return before;
    }
    const LedgerOwner owner { settings.organisation, settings.company };
    co_return co_await takeBaseline(m_parts, owner, stop);
}

Task<Result<RunReport>> SyncEngine::run(SyncRequest request, ProfileSettings settings, std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    const auto lock = lockLedger(m_parts.lockPath, *m_parts.ledger, ledgerAge(settings));
    if (!lock)
        co_return failed(lock.error());
    RunSession session(m_parts, request, settings);
    auto report = co_await session.run(stop);
    if (Done tidied = tidyAttachments(m_parts); !tidied)
        qCWarning(logSync).noquote() << "copies of attachments were left:" << tidied.error().detail;
    // The run is over and its report stays as it is: a day without housekeeping costs nothing.
    if (const auto tidied = m_parts.ledger->tidyIfDue(); !tidied)
        qCWarning(logLedger).noquote() << "housekeeping failed:" << tidied.error().detail;
    co_return report;
}

Task<Result<Rights>> SyncEngine::refreshRights(QString erpToolName, std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    co_return co_await readRights(m_parts, erpToolName, stop);
}

Task<Result<LineReport>> SyncEngine::showLine(PaymentId payment, ProfileSettings settings, std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    if (Done ready = checkSetUp(settings); !ready)
        co_return failed(ready.error());
    if (Done same = checkLedgerOwner(*m_parts.ledger, settings); !same)
        co_return failed(same.error());
    const auto record = m_parts.ledger->payments().find(payment);
    if (!record)
        co_return failed(record.error());
    if (!record->has_value() || !(*record)->line.isValid())
        co_return failed(noLine(payment, *record));
    const PaymentRecord known = **record;
    const auto level = co_await m_parts.book->fetchCommitmentsLevel(known.placement.project, stop);
    if (!level)
        co_return failed(level.error());
    if (Done allowed = checkMayRead(*level); !allowed)
        co_return failed(allowed.error());
    const auto line = co_await m_parts.book->fetchLine(
        known.placement.project, known.placement.commitment, known.line, known.payment.amount.currency(), stop);
    if (!line)
        co_return failed(line.error());
    if (noLongerAsProved(known, *line)) {
        // Where a run is going on, that finds it out by itself.
        const auto lock = lockLedger(m_parts.lockPath, *m_parts.ledger, ledgerAge(settings));
        const auto noticed = lock ? noticeDifference(m_parts, known, *line) : Result<bool>(false);
        if (!noticed)
            co_return failed(noticed.error());
    }
    co_return reportLine(*m_parts.ledger, payment, *line);
}

Task<Done> SyncEngine::checkMayEdit(ProfileSettings settings, std::stop_token stop)
{
    if (Done allowed = co_await checkMay(Privilege::EditLines, settings.erpToolName, stop); !allowed)
        co_return allowed;
    Discovery discovery(m_parts, settings);
    auto organisation = co_await discovery.organisation(stop);
    if (!organisation)
        co_return failed(organisation.error());
    co_return checkEdition(*organisation, settings.allowOtherEditions);
}

Task<Result<LineReport>> SyncEngine::edit(ProfileSettings settings, LineEdit change, std::stop_token stop)
{
    if (Done ready = checkSetUp(settings); !ready)
        co_return failed(ready.error());
    const auto lock = lockLedger(m_parts.lockPath, *m_parts.ledger, ledgerAge(settings));
    if (!lock)
        co_return failed(lock.error());
    if (Done same = checkLedgerOwner(*m_parts.ledger, settings); !same)
        co_return failed(same.error());
    if (Done allowed = co_await checkMayEdit(settings, stop); !allowed)
        co_return failed(allowed.error());
    LineEditor editor(m_parts, settings);
    co_return co_await change(editor, stop);
}

Task<Result<LineReport>> SyncEngine::changeLineNumber(
    PaymentId payment, qint64 number, ProfileSettings settings, std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    const LineEdit change = [payment, number](LineEditor &editor, std::stop_token stopEdit) {
        return editor.changeNumber(payment, number, std::move(stopEdit));
    };
    co_return co_await edit(settings, change, stop);
}

Task<Result<LineReport>> SyncEngine::attachToLine(
    PaymentId payment, QList<AttachmentFile> files, ProfileSettings settings, std::stop_token stop)
{
    const RunningTasks::Guard running(m_running);
    const LineEdit change = [payment, files](LineEditor &editor, std::stop_token stopEdit) {
        return editor.attach(payment, files, std::move(stopEdit));
    };
    co_return co_await edit(settings, change, stop);
}

} // namespace tieout
