// SPDX-License-Identifier: Apache-2.0
#include "ui/report/bookreports.h"

#include "core/base/tr.h"
#include "ui/models/invoicetablemodel.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/style/formats.h"

#include <QTimeZone>

#include <numeric>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QList<int> allColumns(const QAbstractItemModel &model)
{
    QList<int> columns(model.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

ReportCell textCell(const QString &text)
{
    return { text, { CellKind::Text, text }, false };
}

ReportCell numberCell(qint64 number)
{
    return { formats::count(number), { CellKind::Number, QString::number(number) }, false };
}

ReportCell momentCell(const std::optional<Instant> &moment)
{
    if (!moment)
        return { {}, { CellKind::Date, {} }, false };
    return { formats::moment(*moment), { CellKind::Date, toIsoText(*moment) }, false };
}

QString outcomeName(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return Tr::tr("Going on");
    case RunOutcome::Completed:
        return Tr::tr("Completed");
    case RunOutcome::CompletedWithProblems:
        return Tr::tr("Completed, with problems");
    case RunOutcome::Stopped:
        return Tr::tr("Stopped");
    case RunOutcome::Failed:
        return Tr::tr("Failed", "sync");
    }
    return {};
}

QList<ReportCell> runCells(const RunRow &run)
{
    const RunCounts &counts = run.counts;
    return { numberCell(run.id.value()), momentCell(run.startedAt), momentCell(run.finishedAt),
        textCell(run.trigger == RunTrigger::Scheduled ? Tr::tr("Schedule") : run.person),
        textCell(outcomeName(run.outcome)), numberCell(counts.created), numberCell(counts.voided),
        numberCell(counts.updated), numberCell(counts.waiting), numberCell(counts.attention), numberCell(counts.failed),
        numberCell(run.xeroCalls), numberCell(run.procoreCalls), textCell(run.message) };
}

} // namespace

Report paymentsReport(const QList<PaymentRow> &payments)
{
    PaymentTableModel model;
    model.setRows(payments);
    Report report = reportOf(model, allColumns(model));
    const QStringList titles { Tr::tr("Project"), Tr::tr("Commitment"), Tr::tr("Vendor"), Tr::tr("Invoice #"),
        Tr::tr("Bill #") };
    for (int i = 0; i < int(titles.size()); ++i)
        report.columns.insert(1 + i, ReportColumn { titles[i], titles[i], false, false });
    for (int row = 0; row < model.rowCount(); ++row) {
        const PaymentRow &payment = model.rowAt(row);
        const QString &vendor = payment.vendorName.isEmpty() ? payment.record.payment.vendorName : payment.vendorName;
        const QStringList texts { payment.projectName, payment.commitmentNumber, vendor, payment.invoiceNumber,
            payment.billNumber };
        for (int i = 0; i < int(texts.size()); ++i)
            report.rows[row].insert(1 + i, textCell(texts[i]));
    }
    report.title = Tr::tr("Payments Issued");
    return report;
}

Report invoicesReport(const QList<InvoiceRow> &invoices)
{
    InvoiceTableModel model;
    model.setRows(invoices);
    Report report = reportOf(model, allColumns(model));
    report.title = Tr::tr("Subcontractor Invoices");
    return report;
}

Report historyReport(const QList<RunRow> &runs)
{
    Report report;
    report.title = Tr::tr("Sync History");
    const QStringList titles { Tr::tr("Run"), Tr::tr("Started"), Tr::tr("Ended"), Tr::tr("By"), Tr::tr("Outcome"),
        Tr::tr("Created", "heading of counts"), Tr::tr("Voided", "heading of counts"),
        Tr::tr("Updated", "heading of counts"), Tr::tr("Waiting", "heading of counts"), Tr::tr("Need you"),
        Tr::tr("Failed", "heading of counts"), Tr::tr("Xero Calls"), Tr::tr("Procore Calls"), Tr::tr("Message") };
    const QList<ReportCell> kinds = runCells({});
    for (int i = 0; i < int(titles.size()); ++i)
        report.columns << ReportColumn { titles[i], titles[i], kinds[i].sheet.kind == CellKind::Number, false };
    for (const RunRow &run : runs)
        report.rows << runCells(run);
    return report;
}

QString asOfText(Instant now, const std::optional<RunRow> &lastRun)
{
    const QString asOf = Tr::tr("As of %1").arg(formats::momentIn(now, QTimeZone::systemTimeZoneId()));
    if (!lastRun)
        return asOf;
    return u"%1 · %2"_s.arg(
        asOf, Tr::tr("last sync %1").arg(formats::momentIn(lastRun->startedAt, QTimeZone::systemTimeZoneId())));
}

} // namespace tieout
