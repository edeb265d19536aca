// SPDX-License-Identifier: Apache-2.0
#include "ui/models/previewtablemodel.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "core/model/recordtexts.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

PaymentState stateOf(const PreviewRow &row)
{
    return row.action == PaymentAction::None ? row.payment.record.standing.state() : PaymentState::Waiting;
}

int countOf(const QList<PreviewRow> &rows, PaymentAction action)
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [action](const PreviewRow &row) { return row.action == action; }));
}

/// Of those with which nothing would happen.
int countOf(const QList<PreviewRow> &rows, PaymentState state)
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [state](const PreviewRow &row) {
        return row.action == PaymentAction::None && row.payment.record.standing.state() == state;
    }));
}

/// "$12,500.00 + CAD 300.00": of the lines that would be created, by currency.
QString sumOfCreated(const QList<PreviewRow> &rows)
{
    QMap<QString, Money> sums;
    for (const PreviewRow &row : rows) {
        if (row.action != PaymentAction::WouldCreate)
            continue;
        const Money &amount = row.payment.record.payment.amount;
        const QString code = amount.currency().code();
        const Result<Money> total = sums.contains(code) ? sum(sums[code], amount) : Result<Money>(amount);
        if (total)
            sums.insert(code, *total);
    }
    QStringList texts;
    for (const Money &total : std::as_const(sums))
        texts << formats::money(total);
    return texts.join(u" + "_s);
}

} // namespace

QString actionText(const PreviewRow &row)
{
    switch (row.action) {
    case PaymentAction::Created:
    case PaymentAction::WouldCreate:
        return Tr::tr("Create line");
    case PaymentAction::Voided:
    case PaymentAction::WouldVoid:
        return Tr::tr("Void line");
    case PaymentAction::Updated:
    case PaymentAction::WouldUpdate:
        return Tr::tr("Change line");
    case PaymentAction::None:
        break;
    }
    return stateName(row.payment.record.standing.state());
}

QList<PreviewRow> previewRows(const QList<ReportedPayment> &payments)
{
    QList<PreviewRow> rows;
    for (const ReportedPayment &payment : payments) {
        const PaymentState state = payment.row.record.standing.state();
        if (payment.action != PaymentAction::None || state > PaymentState::Synced)
            rows << PreviewRow { payment.row, payment.action };
    }
    return rows;
}

QStringList previewTotals(const QList<PreviewRow> &rows)
{
    QStringList totals;
    if (const int count = countOf(rows, PaymentAction::WouldCreate); count > 0)
        totals << counted(count, QT_TRANSLATE_NOOP("tieout", "Create 1 payment line for %1"),
            QT_TRANSLATE_N_NOOP("tieout", "Create %Ln payment lines for %1"))
                      .arg(sumOfCreated(rows));
    if (const int count = countOf(rows, PaymentAction::WouldVoid); count > 0)
        totals << counted(count, QT_TRANSLATE_NOOP("tieout", "Void 1 line: set it to 0.00"),
            QT_TRANSLATE_N_NOOP("tieout", "Void %Ln lines: set them to 0.00"));
    if (const int count = countOf(rows, PaymentAction::WouldUpdate); count > 0)
        totals << counted(
            count, QT_TRANSLATE_NOOP("tieout", "Change 1 line"), QT_TRANSLATE_N_NOOP("tieout", "Change %Ln lines"));
    if (totals.isEmpty())
        totals << Tr::tr("Write nothing to Procore");
    if (const int count = countOf(rows, PaymentState::Waiting); count > 0)
        totals << counted(count, QT_TRANSLATE_NOOP("tieout", "Leave 1 payment for a later sync"),
            QT_TRANSLATE_N_NOOP("tieout", "Leave %Ln payments for a later sync"));
    if (const int count = countOf(rows, PaymentState::Attention); count > 0)
        totals << counted(count, QT_TRANSLATE_NOOP("tieout", "Leave 1 payment that needs a decision"),
            QT_TRANSLATE_N_NOOP("tieout", "Leave %Ln payments that need a decision"));
    if (const int count = countOf(rows, PaymentState::Failed); count > 0)
        totals << counted(count, QT_TRANSLATE_NOOP("tieout", "Fail at 1 payment"),
            QT_TRANSLATE_N_NOOP("tieout", "Fail at %Ln payments"));
    return totals;
}

bool wouldWrite(const QList<PreviewRow> &rows)
{
    return std::any_of(
        rows.begin(), rows.end(), [](const PreviewRow &row) { return row.action != PaymentAction::None; });
}

PreviewTableModel::PreviewTableModel(QObject *parent)
    : RowTable(parent)
{
}

int PreviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewTableModel::text(const PreviewRow &row, int column)
{
    const PaymentRow &payment = row.payment;
    switch (column) {
    case Action:
        return actionText(row);
    case Invoice:
        return payment.invoiceNumber.isEmpty() ? payment.billNumber : payment.invoiceNumber;
    case Vendor:
        return payment.vendorName;
    case Project:
        return payment.projectName;
    case Date:
        return formats::date(payment.record.payment.date);
    case Amount:
        return formats::cellAmount(payment.record.payment.amount);
    case Reason:
        return sentenceOf(payment.record);
    default:
        return {};
    }
}

QVariant PreviewTableModel::raw(const PreviewRow &row, int column)
{
    switch (column) {
    case Action: // what needs somebody first, then by what would be done
        return int(stateOf(row)) * 10 + int(row.action);
    case Date:
        return row.payment.record.payment.date;
    case Amount:
        return row.payment.record.payment.amount.minor();
    default:
        return text(row, column);
    }
}

SheetCell PreviewTableModel::plain(const PreviewRow &row, int column)
{
    switch (column) {
    case Date:
        return { CellKind::Date, row.payment.record.payment.date.toString(Qt::ISODate) };
    case Amount:
        return formats::plainAmount(row.payment.record.payment.amount);
    default:
        return { CellKind::Text, text(row, column) };
    }
}

QVariant PreviewTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == Action ? QVariant(statusIcon(stateOf(row))) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(column == Reason && !adviceOf(row.payment.record).isEmpty()
                ? text(row, column) + QLatin1Char(' ') + adviceOf(row.payment.record)
                : text(row, column));
    case Qt::TextAlignmentRole:
        return cellAlignment(column == Amount);
    case RawRole:
        return raw(row, column);
    case PlainRole:
        return QVariant::fromValue(plain(row, column));
    case StateRole:
        return int(stateOf(row));
    case AmountRole:
        return QVariant::fromValue(row.payment.record.payment.amount);
    default:
        return {};
    }
}

QVariant PreviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles { Tr::tr("Would"), Tr::tr("Invoice #"), Tr::tr("Vendor"), Tr::tr("Project"),
        Tr::tr("Date"), Tr::tr("Amount"), Tr::tr("Reason") };
    return headerCell(titles.value(section), section == Amount, orientation, role);
}

} // namespace tieout
