// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/unchosenprojects.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "core/ledger/paymentrepository.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Error linesLeft(int removed)
{
    return Error(Cause::RefusedHere,
        counted(removed,
            QT_TRANSLATE_NOOP("tieout",
                "A payment that was removed in Xero still has its line in a project that is not chosen for the sync. "
                "Choose the project and sync, or correct the line in Procore."),
            QT_TRANSLATE_N_NOOP("tieout",
                "%n payments that were removed in Xero still have their lines in projects that are not chosen for the "
                "sync. Choose the projects and sync, or correct the lines in Procore.")));
}

/// No run looks there, so nobody will know how these writes ended.
Error writesLeft(const QList<PaymentRecord> &begun)
{
    QStringList names;
    for (const PaymentRecord &record : begun) {
        const Payment &payment = record.payment;
        names.append(Tr::tr("%1 %2 on bill %3", "amount, currency, bill")
                         .arg(payment.amount.toDecimalText(), payment.amount.currency().code(), payment.billNumber));
    }
    return Error(Cause::RefusedHere,
        Tr::tr("How a change in Procore ended is not known, because its project is no longer chosen for the sync: %1. "
               "Choose the project and sync; the sync looks first and sends nothing twice.")
            .arg(names.join(u"; "_s)));
}

} // namespace

Result<QList<Error>> leaveOutUnchosenProjects(const RunContext &context)
{
    QList<Error> problems;
    if (context.settings.allProjects || context.request.dryRun)
        return problems;
    PaymentRepository &payments = context.parts.ledger->payments();
    const auto open = payments.openWork(Scope());
    if (!open)
        return failed(open.error());
    QList<Settlement> settlements;
    QList<PaymentRecord> begun;
    int removed = 0;
    for (const PaymentRecord &record : *open) {
        const ProjectId project = record.placement.project;
        if (!project.isValid()) // linked to several invoices, it has no place yet
            continue;
        if (context.settings.projects.contains(project))
            continue;
        if (record.hasOpenIntent) {
            begun.append(record);
            continue;
        }
        const bool isRemoved = record.line.isValid() && record.payment.status == PaymentStatus::Deleted;
        if (record.line.isValid() && !isRemoved)
            continue;
        removed += isRemoved ? 1 : 0;
        Settlement settlement;
        settlement.payment = record.payment.id;
        // No promise that a sync sets the line to 0.00.
        settlement.standing = Standing { isRemoved ? Reason::VoidLeftByChoice : Reason::ProjectNotSelected, {} };
        settlements.append(settlement);
    }
    if (removed > 0)
        problems.append(linesLeft(removed));
    if (!begun.isEmpty())
        problems.append(writesLeft(begun));
    if (Done settled = payments.settle(settlements, context.run); !settled)
        return failed(settled.error());
    return problems;
}

} // namespace tieout
