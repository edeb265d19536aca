// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/texttable.h"

namespace tieout::cli {

namespace {

/// A dry run counts what it would do, not where the payments stand.
QString previewText(const RunReport &report)
{
    int created = 0;
    int voided = 0;
    int updated = 0;
    for (const ReportedPayment &payment : report.payments) {
        created += payment.action == PaymentAction::WouldCreate ? 1 : 0;
        voided += payment.action == PaymentAction::WouldVoid ? 1 : 0;
        updated += payment.action == PaymentAction::WouldUpdate ? 1 : 0;
    }
    QStringList parts;
    if (created > 0)
        parts.append(QStringLiteral("create %1").arg(counted(created, "line", "lines")));
    if (voided > 0)
        parts.append(QStringLiteral("set %1 to 0.00").arg(counted(voided, "line", "lines")));
    if (updated > 0)
        parts.append(QStringLiteral("change %1").arg(counted(updated, "line", "lines")));
    const QString what = parts.isEmpty() ? QStringLiteral("change nothing") : parts.join(QStringLiteral(", "));
    return QStringLiteral("Nothing was written. A sync would %1.\n").arg(what);
}

QString endText(const RunReport &report)
{
    const QString outcome = outcomeText(report.run.outcome);
    const QString what = report.run.dryRun ? QStringLiteral("dry run") : QStringLiteral("sync");
    const bool hasFailedEmpty = report.error && report.payments.isEmpty();
    QString text = hasFailedEmpty
        ? QStringLiteral("The %1 %2.\n").arg(what, outcome)
        : QStringLiteral("The %1 %2: %3.\n").arg(what, outcome, countsText(report.run.counts));
    if (report.run.dryRun && !report.error)
        text += previewText(report);
    return text;
}

QString stateOf(const PaymentRecord &record)
{
    const QString text = stateText(record.standing.state());
    return record.standing.reason == Reason::Voided ? text + QStringLiteral(" (voided)") : text;
}

} // namespace

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
    add(counts.attention, counts.attention == 1 ? "needs attention" : "need attention");
    add(counts.failed, "failed");
    add(counts.notIncluded, "not included");
    return parts.isEmpty() ? QStringLiteral("nothing to do") : parts.join(QStringLiteral(", "));
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
    text += endText(report);
    if (!report.problems.isEmpty())
        text += QStringLiteral("Problems:\n");
    for (const Error &problem : report.problems)
        text += QStringLiteral("  %1\n").arg(sentenceFor(problem));
    if (!advice.isEmpty())
        text += QStringLiteral("Next steps:\n") + advice;
    return text;
}

} // namespace tieout::cli
