// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/texttable.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

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
        parts.append(u"create %1"_s.arg(counted(created, "line", "lines")));
    if (voided > 0)
        parts.append(u"set %1 to 0.00"_s.arg(counted(voided, "line", "lines")));
    if (updated > 0)
        parts.append(u"change %1"_s.arg(counted(updated, "line", "lines")));
    const QString what = parts.isEmpty() ? u"change nothing"_s : parts.join(u", "_s);
    return u"Nothing was written. A sync would %1.\n"_s.arg(what);
}

QString endText(const RunReport &report)
{
    const QString outcome = outcomeText(report.run.outcome);
    const QString what = report.run.dryRun ? u"dry run"_s : u"sync"_s;
    const bool hasFailedEmpty = report.error && report.payments.isEmpty();
    QString text = hasFailedEmpty ? u"The %1 %2.\n"_s.arg(what, outcome)
                                  : u"The %1 %2: %3.\n"_s.arg(what, outcome, countsText(report.run.counts));
    if (report.run.dryRun && !report.error)
        text += previewText(report);
    return text;
}

QString stateOf(const PaymentRecord &record)
{
    const QString text = stateText(record.standing.state());
    return record.standing.reason == Reason::Voided ? text + u" (voided)"_s : text;
}

} // namespace

QString countsText(const RunCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](int count, const char *what) {
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(QLatin1String(what)));
    };
    add(counts.created, "created");
    add(counts.voided, "voided");
    add(counts.updated, "updated");
    add(counts.unchanged, "unchanged");
    add(counts.waiting, "waiting");
    add(counts.attention, counts.attention == 1 ? "needs attention" : "need attention");
    add(counts.failed, "failed");
    add(counts.notIncluded, "not included");
    return parts.isEmpty() ? u"nothing to do"_s : parts.join(u", "_s);
}

QString outcomeText(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return u"is going on"_s;
    case RunOutcome::Completed:
        return u"completed"_s;
    case RunOutcome::CompletedWithProblems:
        return u"completed, with problems"_s;
    case RunOutcome::Stopped:
        return u"was stopped"_s;
    case RunOutcome::Failed:
        return u"failed"_s;
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
    return textTable({ u"State"_s, u"Date"_s, u"Invoice"_s, u"Vendor"_s, u"Commitment"_s, u"Amount"_s, u"Proved at"_s,
                         u"Message"_s },
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
    return textTable({ u"State"_s, u"Id"_s, u"Invoice"_s, u"Vendor"_s, u"Project"_s, u"Bill"_s, u"Amount"_s, u"Paid"_s,
                         u"Issued"_s, u"Proved since"_s },
        rows, { 6, 7, 8 });
}

QString historyTable(const QList<RunRow> &runs)
{
    QList<QStringList> rows;
    for (const RunRow &run : runs) {
        rows.append({ run.id.toString(), momentText(run.startedAt), toString(run.trigger),
            outcomeText(run.outcome) + (run.dryRun ? u" (dry run)"_s : QString()),
            run.message.isEmpty() ? countsText(run.counts) : run.message });
    }
    return textTable({ u"Run"_s, u"Started"_s, u"Trigger"_s, u"End"_s, u"What"_s }, rows, { 0 });
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
            advice += u"  %1: %2\n"_s.arg(payment.row.invoiceNumber, standing.advice());
    }
    QString text = rows.isEmpty() ? QString() : paymentsTable(rows);
    text += endText(report);
    if (!report.problems.isEmpty())
        text += u"Problems:\n"_s;
    for (const Error &problem : report.problems)
        text += u"  %1\n"_s.arg(sentenceFor(problem));
    if (!advice.isEmpty())
        text += u"Next steps:\n"_s + advice;
    return text;
}

} // namespace tieout::cli
