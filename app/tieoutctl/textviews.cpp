// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"
#include "core/model/recordtexts.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

/// A dry run counts what it would do, not the states of the payments.
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
    const auto add = [&parts](int count, const char *one, const char *several) {
        if (count > 0)
            parts.append(counted(count, one, several));
    };
    add(created, QT_TRANSLATE_NOOP("tieout", "create 1 line"), QT_TRANSLATE_N_NOOP("tieout", "create %n lines"));
    add(voided, QT_TRANSLATE_NOOP("tieout", "set 1 line to 0.00"),
        QT_TRANSLATE_N_NOOP("tieout", "set %n lines to 0.00"));
    add(updated, QT_TRANSLATE_NOOP("tieout", "change 1 line"), QT_TRANSLATE_N_NOOP("tieout", "change %n lines"));
    if (parts.isEmpty())
        return Tr::tr("Nothing was written. A sync would change nothing.\n");
    return Tr::tr("Nothing was written. A sync would %1.\n", "create 2 lines, change 1 line").arg(parts.join(u", "_s));
}

QString endOfDryRun(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return Tr::tr("The dry run is going on");
    case RunOutcome::Completed:
        return Tr::tr("The dry run completed");
    case RunOutcome::CompletedWithProblems:
        return Tr::tr("The dry run completed, with problems");
    case RunOutcome::Stopped:
        return Tr::tr("The dry run was stopped");
    case RunOutcome::Failed:
        return Tr::tr("The dry run failed");
    }
    return {};
}

QString endOfSync(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return Tr::tr("The sync is going on");
    case RunOutcome::Completed:
        return Tr::tr("The sync completed");
    case RunOutcome::CompletedWithProblems:
        return Tr::tr("The sync completed, with problems");
    case RunOutcome::Stopped:
        return Tr::tr("The sync was stopped");
    case RunOutcome::Failed:
        return Tr::tr("The sync failed");
    }
    return {};
}

QString endText(const RunReport &report)
{
    const RunRow &run = report.run;
    const QString end = endOf(run);
    const bool hasFailedEmpty = report.error && report.payments.isEmpty();
    QString text = hasFailedEmpty ? Tr::tr("%1.\n", "how the sync ended").arg(end)
                                  : Tr::tr("%1: %2.\n", "how the sync ended, counts").arg(end, countsText(run.counts));
    if (run.dryRun && !report.error)
        text += previewText(report);
    return text;
}

QString triggerText(RunTrigger trigger)
{
    return trigger == RunTrigger::Scheduled ? Tr::tr("scheduled") : Tr::tr("on demand");
}

QString stateOf(const PaymentRecord &record)
{
    const QString text = stateText(record.standing.state());
    return record.standing.reason == Reason::Voided ? Tr::tr("%1 (voided)", "state").arg(text) : text;
}

} // namespace

QString endOf(const RunRow &run)
{
    return run.dryRun ? endOfDryRun(run.outcome) : endOfSync(run.outcome);
}

QString countsText(const RunCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](int count, const char *one, const char *several) {
        if (count > 0)
            parts.append(counted(count, one, several));
    };
    add(counts.created, QT_TRANSLATE_NOOP("tieout", "1 created"), QT_TRANSLATE_N_NOOP("tieout", "%n created"));
    add(counts.voided, QT_TRANSLATE_NOOP("tieout", "1 voided"), QT_TRANSLATE_N_NOOP("tieout", "%n voided"));
    add(counts.updated, QT_TRANSLATE_NOOP("tieout", "1 updated"), QT_TRANSLATE_N_NOOP("tieout", "%n updated"));
    add(counts.unchanged, QT_TRANSLATE_NOOP("tieout", "1 unchanged"), QT_TRANSLATE_N_NOOP("tieout", "%n unchanged"));
    add(counts.waiting, QT_TRANSLATE_NOOP("tieout", "1 waiting"), QT_TRANSLATE_N_NOOP("tieout", "%n waiting"));
    add(counts.attention, QT_TRANSLATE_NOOP("tieout", "1 needs attention"),
        QT_TRANSLATE_N_NOOP("tieout", "%n need attention"));
    add(counts.failed, QT_TRANSLATE_NOOP("tieout", "1 failed"), QT_TRANSLATE_N_NOOP("tieout", "%n failed"));
    add(counts.notIncluded, QT_TRANSLATE_NOOP("tieout", "1 not included"),
        QT_TRANSLATE_N_NOOP("tieout", "%n not included"));
    return parts.isEmpty() ? Tr::tr("nothing to do") : parts.join(u", "_s);
}

QString outcomeText(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return Tr::tr("is going on");
    case RunOutcome::Completed:
        return Tr::tr("completed", "sync");
    case RunOutcome::CompletedWithProblems:
        return Tr::tr("completed, with problems");
    case RunOutcome::Stopped:
        return Tr::tr("was stopped");
    case RunOutcome::Failed:
        return Tr::tr("failed", "sync");
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
    return textTable({ Tr::tr("State"), Tr::tr("Date"), Tr::tr("Invoice"), Tr::tr("Vendor"), Tr::tr("Commitment"),
                         Tr::tr("Amount"), Tr::tr("Proved at"), Tr::tr("Message") },
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
    return textTable({ Tr::tr("State"), Tr::tr("Id"), Tr::tr("Invoice"), Tr::tr("Vendor"), Tr::tr("Project"),
                         Tr::tr("Bill"), Tr::tr("Amount"), Tr::tr("Paid"), Tr::tr("Issued"), Tr::tr("Proved since") },
        rows, { 6, 7, 8 });
}

QString historyTable(const QList<RunRow> &runs)
{
    QList<QStringList> rows;
    for (const RunRow &run : runs) {
        rows.append({ run.id.toString(), momentText(run.startedAt), triggerText(run.trigger),
            run.dryRun ? Tr::tr("%1 (dry run)", "how the sync ended").arg(outcomeText(run.outcome))
                       : outcomeText(run.outcome),
            run.message.isEmpty() ? countsText(run.counts) : run.message });
    }
    return textTable(
        { Tr::tr("Run"), Tr::tr("Started"), Tr::tr("Trigger"), Tr::tr("End"), Tr::tr("What") }, rows, { 0 });
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
        if (needsSomebody && !adviceOf(payment.row.record).isEmpty())
            advice +=
                Tr::tr("  %1: %2\n", "invoice, advice").arg(payment.row.invoiceNumber, adviceOf(payment.row.record));
    }
    QString text = rows.isEmpty() ? QString() : paymentsTable(rows);
    text += endText(report);
    if (report.forecast && report.run.dryRun)
        text += sentenceFor(*report.forecast) + QLatin1Char('\n');
    if (!report.problems.isEmpty())
        text += Tr::tr("Problems:\n");
    for (const Error &problem : report.problems)
        text += u"  %1\n"_s.arg(sentenceFor(problem));
    if (!advice.isEmpty())
        text += Tr::tr("Next steps:\n") + advice;
    return text;
}

} // namespace tieout::cli
