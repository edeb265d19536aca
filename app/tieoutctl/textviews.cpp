// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/texttable.h"

namespace tieout::cli {

namespace {

QString stateOf(const PaymentRecord &record)
{
    const QString text = stateText(record.standing.state());
    return record.standing.reason == Reason::Voided ? text + QStringLiteral(" (voided)") : text;
}

QString countsText(const RunCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](int count, const char *what) {
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(count).arg(QLatin1String(what)));
    };
    add(counts.created, "created");
    add(counts.voided, "voided");
    add(counts.updated, "updated");
    add(counts.unchanged, "unchanged");
    add(counts.waiting, "waiting");
    add(counts.attention, "need attention");
    add(counts.failed, "failed");
    add(counts.notIncluded, "not included");
    return parts.isEmpty() ? QStringLiteral("no payments") : parts.join(QStringLiteral(", "));
}

QString outcomeText(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return QStringLiteral("is going on");
    case RunOutcome::Completed:
        return QStringLiteral("completed");
    case RunOutcome::CompletedWithProblems:
        return QStringLiteral("completed, with problems");
    case RunOutcome::Stopped:
        return QStringLiteral("was stopped");
    case RunOutcome::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString budgetText(const CallBudget &budget)
{
    QString text = QStringLiteral("           calls left in the %1 window: %2 of %3")
                       .arg(budget.window)
                       .arg(budget.left)
                       .arg(budget.limit);
    if (budget.left < budget.limit)
        text += QStringLiteral(", all back by %1").arg(momentText(budget.resetsAt));
    return text + QLatin1Char('\n');
}

QString serviceText(const QString &name, const ServiceStatus &service)
{
    QString text = QStringLiteral("%1 %2").arg(
        name.leftJustified(10), service.isSignedIn ? QStringLiteral("signed in") : QStringLiteral("signed out"));
    if (!service.accountName.isEmpty())
        text += QStringLiteral(" (%1)").arg(service.accountName);
    text += QLatin1Char('\n');
    if (!service.problem.isEmpty())
        text += QStringLiteral("           %1\n").arg(service.problem);
    for (const CallBudget &budget : service.budgets)
        text += budgetText(budget);
    if (service.blockedUntil)
        text += QStringLiteral("           asked us to stay away until %1\n").arg(momentText(service.blockedUntil));
    if (service.nextRunMayUse)
        text += QStringLiteral("           the next run may use %1 calls\n").arg(*service.nextRunMayUse);
    return text;
}

QString permissionText(const QString &what, const Permission &permission)
{
    return what.leftJustified(11)
        + (permission.allowed ? QStringLiteral("allowed") : QStringLiteral("not allowed: ") + permission.reason)
        + QLatin1Char('\n');
}

} // namespace

QString paymentsTable(const QList<PaymentRow> &payments)
{
    QList<QStringList> rows;
    for (const PaymentRow &row : payments) {
        const Payment &payment = row.record.payment;
        rows.append({ stateOf(row.record), payment.date.toString(Qt::ISODate),
            row.invoiceNumber.isEmpty() ? row.billNumber : row.invoiceNumber,
            row.vendorName.isEmpty() ? payment.vendorName : row.vendorName, row.commitmentNumber,
            moneyText(payment.amount), row.record.provedAt ? momentText(row.record.provedAt) : QString(),
            row.record.standing.state() == PaymentState::Synced ? QString() : row.record.standing.sentence() });
    }
    return textTable({ QStringLiteral("State"), QStringLiteral("Date"), QStringLiteral("Invoice"),
                         QStringLiteral("Vendor"), QStringLiteral("Commitment"), QStringLiteral("Amount"),
                         QStringLiteral("Proved at"), QStringLiteral("Message") },
        rows, { 5 });
}

QString invoicesTable(const QList<InvoiceRow> &invoices)
{
    QList<QStringList> rows;
    for (const InvoiceRow &row : invoices) {
        rows.append({ row.payments > 0 ? stateText(row.state) : QString(), row.invoice.id.toString(),
            row.invoice.invoiceNumber, row.invoice.vendorName, row.projectName, row.billNumber,
            row.amount ? moneyText(*row.amount) : QString(), moneyText(row.paid), moneyText(row.issued),
            row.oldestProof ? momentText(row.oldestProof) : QString() });
    }
    return textTable(
        { QStringLiteral("State"), QStringLiteral("Id"), QStringLiteral("Invoice"), QStringLiteral("Vendor"),
            QStringLiteral("Project"), QStringLiteral("Bill"), QStringLiteral("Amount"), QStringLiteral("Paid"),
            QStringLiteral("Issued"), QStringLiteral("Proved since") },
        rows, { 6, 7, 8 });
}

QString historyTable(const QList<RunRow> &runs)
{
    QList<QStringList> rows;
    for (const RunRow &run : runs) {
        rows.append({ run.id.toString(), momentText(run.startedAt), toString(run.trigger),
            outcomeText(run.outcome) + (run.dryRun ? QStringLiteral(" (dry run)") : QString()),
            run.message.isEmpty() ? countsText(run.counts) : run.message });
    }
    return textTable({ QStringLiteral("Run"), QStringLiteral("Started"), QStringLiteral("Trigger"),
                         QStringLiteral("End"), QStringLiteral("What") },
        rows, { 0 });
}

QString runText(const RunReport &report)
{
    QList<PaymentRow> rows;
    QString advice;
    for (const ReportedPayment &payment : report.payments) {
        rows.append(payment.row);
        const Standing &standing = payment.row.record.standing;
        const bool needsSomebody =
            standing.state() == PaymentState::Failed || standing.state() == PaymentState::Attention;
        if (needsSomebody && !standing.advice().isEmpty())
            advice += QStringLiteral("  %1: %2\n").arg(payment.row.invoiceNumber, standing.advice());
    }
    QString text = rows.isEmpty() ? QString() : paymentsTable(rows);
    text += QStringLiteral("The %1 %2: %3.\n")
                .arg(report.run.dryRun ? QStringLiteral("dry run") : QStringLiteral("run"),
                    outcomeText(report.run.outcome), countsText(report.run.counts));
    if (!report.problems.isEmpty())
        text += QStringLiteral("Problems:\n");
    for (const Error &problem : report.problems)
        text += QStringLiteral("  %1\n").arg(sentenceFor(problem));
    if (!advice.isEmpty())
        text += QStringLiteral("Next steps:\n") + advice;
    return text;
}

QString statusText(const AppStatus &status)
{
    QString text = QStringLiteral("Profile    %1%2\n")
                       .arg(status.profile, status.isSetUp ? QString() : QStringLiteral(" (not set up)"));
    text += serviceText(QStringLiteral("Xero"), status.xero) + serviceText(QStringLiteral("Procore"), status.procore);
    text += permissionText(QStringLiteral("Sync"), status.maySync);
    text += permissionText(QStringLiteral("Settings"), status.mayChangeSettings);
    if (!status.editionProblem.isEmpty())
        text += QStringLiteral("Edition    %1\n").arg(status.editionProblem);
    if (status.keychainProblem)
        text += QStringLiteral("Keychain   %1\n").arg(sentenceFor(*status.keychainProblem));
    if (!status.ledgerNotice.isEmpty())
        text += QStringLiteral("Ledger     %1\n").arg(status.ledgerNotice);
    text += QStringLiteral("Frequency  %1\n").arg(toString(status.frequency));
    text += QStringLiteral("Next run   %1\n").arg(momentText(status.nextRun));
    if (status.lastRun) {
        text +=
            QStringLiteral("Last run   %1, it %2: %3\n")
                .arg(momentText(status.lastRun->startedAt), outcomeText(status.lastRun->outcome),
                    status.lastRun->message.isEmpty() ? countsText(status.lastRun->counts) : status.lastRun->message);
    } else {
        text += QStringLiteral("Last run   never\n");
    }
    for (const SetAsideRow &row : status.setAside)
        text += QStringLiteral("Set aside  %1\n").arg(sentenceFor(problemOf(row)));
    for (const TieOut &books : status.tieOut) {
        text += QStringLiteral("Books      paid in Xero %1, issued in Procore %2; %3 waiting, %4 need you\n")
                    .arg(moneyText(books.paidInXero), moneyText(books.issuedInProcore))
                    .arg(books.waiting)
                    .arg(books.needsYou);
    }
    return text;
}

} // namespace tieout::cli
