// SPDX-License-Identifier: Apache-2.0
// The part of a run that settles payments without a plan: what needs no look at Procore, and what could not be looked
// at.
#include "core/base/tr.h"
#include "core/ledger/billrepository.h"
#include "core/model/paymentdecisions.h"
#include "core/sync/plan/settlewithoutread.h"
#include "core/sync/run/runsession.h"

namespace tieout {

/// Invoices of projects that were chosen once are still known: their payments without a line do not wait for anything.
Done RunSession::leaveOutUnchosenProjects()
{
    if (m_settings.allProjects || m_request.dryRun)
        return {};
    const auto open = m_parts.ledger->payments().openWork(Scope());
    if (!open)
        return failed(open.error());
    QList<Settlement> settlements;
    int removed = 0;
    for (const PaymentRecord &record : *open) {
        const ProjectId project = record.placement.project;
        if (!project.isValid()) // linked to several invoices, it has no place yet
            continue;
        if (record.hasOpenIntent || m_settings.projects.contains(project))
            continue;
        // Its line keeps the money as long as nobody syncs the project: no promise that a sync sets it to 0.00.
        const bool isRemoved = record.line.isValid() && record.payment.status == PaymentStatus::Deleted;
        if (record.line.isValid() && !isRemoved)
            continue;
        removed += isRemoved ? 1 : 0;
        Settlement settlement;
        settlement.payment = record.payment.id;
        settlement.standing = Standing { isRemoved ? Reason::VoidLeftByChoice : Reason::ProjectNotSelected, {} };
        settlements.append(settlement);
    }
    if (removed == 1)
        m_problems.append(Error(ErrorKind::Configuration,
            Tr::tr(
                "A payment that was removed in Xero still has its line in a project that is not chosen for the sync. "
                "Choose the project and sync, or correct the line in Procore.")));
    if (removed > 1)
        m_problems.append(Error(ErrorKind::Configuration,
            Tr::tr(
                "%1 payments that were removed in Xero still have their lines in projects that are not chosen for the "
                "sync. Choose the projects and sync, or correct the lines in Procore.")
                .arg(removed)));
    return m_parts.ledger->payments().settle(settlements, m_run.id);
}

/// The commitment could not be read: nothing is concluded, nothing written.
Done RunSession::settleUnread(const QList<PaymentRecord> &payments, const Error &error, const Standing &standing)
{
    // Not one of the payments was looked at: neither a line nor a decision of a person has met its answer.
    const bool nobodyLooked = standing.state() == PaymentState::Waiting || standing.reason == Reason::LineUnreadable;
    QList<Settlement> settlements;
    for (const PaymentRecord &record : payments) {
        m_previewed.insert(record.payment.id, standing);
        if (nobodyLooked && (record.hasOpenIntent || record.line.isValid()))
            continue; // what is known of it stays true until somebody looks
        Settlement settlement;
        settlement.payment = record.payment.id;
        settlement.standing = standing;
        settlement.placement = record.placement;
        settlement.endsDecision = !nobodyLooked && isOver(record.decision, standing);
        settlements.append(settlement);
    }
    m_problems.append(error);
    return m_request.dryRun ? Done() : m_parts.ledger->payments().settle(settlements, m_run.id);
}

Result<QList<PaymentRecord>> RunSession::settleWhatNeedsNoRead(const QList<PaymentRecord> &work)
{
    const auto accounts = m_parts.ledger->bills().accounts();
    if (!accounts)
        return failed(accounts.error());
    QList<Settlement> settlements;
    QList<PaymentRecord> rest;
    QList<PaymentRecord> waiting;
    QSet<BillId> billsWithRemoval;
    for (const PaymentRecord &record : work) {
        const auto account = accounts->constFind(record.payment.account);
        const auto known = account == accounts->constEnd() ? std::nullopt : std::optional(*account);
        const auto standing = settleWithoutRead(record, known, m_settings.methods);
        if (standing) {
            m_previewed.insert(record.payment.id, *standing);
            Settlement settlement;
            settlement.payment = record.payment.id;
            settlement.standing = *standing;
            settlement.placement = record.placement;
            settlement.endsDecision = isOver(record.decision, *standing);
            settlements.append(settlement);
        } else if (m_request.trigger == RunTrigger::Scheduled && waitsForTheUser(record)) {
            waiting.append(record);
        } else {
            rest.append(record);
            if (record.payment.status == PaymentStatus::Deleted)
                billsWithRemoval.insert(record.payment.bill);
        }
    }
    // A removal may answer what a new payment of the same bill waits for: the two are looked at together (rule 17).
    // Other removals go on waiting: nobody has answered what was asked about them (rule 21).
    for (const PaymentRecord &record : std::as_const(waiting)) {
        if (billsWithRemoval.contains(record.payment.bill) && record.payment.status != PaymentStatus::Deleted)
            rest.append(record);
    }
    const Done settled = m_request.dryRun ? Done() : m_parts.ledger->payments().settle(settlements, m_run.id);
    if (!settled)
        return failed(settled.error());
    return rest;
}

} // namespace tieout
