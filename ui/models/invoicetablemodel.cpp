// SPDX-License-Identifier: Apache-2.0
#include "ui/models/invoicetablemodel.h"

#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plaintooltip.h"
#include "ui/style/statusicons.h"
#include "ui/style/tones.h"

#include <QGuiApplication>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(int column)
{
    switch (column) {
    case InvoiceTableModel::Amount:
    case InvoiceTableModel::Outstanding:
    case InvoiceTableModel::Payments:
        return true;
    default:
        return false;
    }
}

QString commitmentText(const InvoiceRow &row)
{
    if (row.commitmentTitle.isEmpty())
        return row.commitmentNumber;
    return u"%1 · %2"_s.arg(row.commitmentNumber, row.commitmentTitle);
}

QString periodText(const InvoiceRow &row)
{
    if (!row.invoice.periodStart.isValid() || !row.invoice.periodEnd.isValid())
        return formats::date(row.invoice.periodEnd);
    return u"%1 – %2"_s.arg(formats::date(row.invoice.periodStart), formats::date(row.invoice.periodEnd));
}

QVariant minorOf(const std::optional<Money> &money)
{
    return money ? QVariant(money->minor()) : QVariant();
}

} // namespace

std::optional<Money> outstandingOf(const InvoiceRow &row)
{
    if (!row.amount)
        return std::nullopt;
    return Money::fromMinor(row.amount->minor() - row.paid.minor(), row.amount->currency());
}

int paidShareOf(const InvoiceRow &row)
{
    if (!row.amount || row.amount->minor() <= 0)
        return -1;
    return int(double(row.paid.minor()) * 100.0 / double(row.amount->minor()));
}

bool numbersDiffer(const InvoiceRow &row)
{
    return !row.billNumber.isEmpty() && row.billNumber.compare(row.invoice.invoiceNumber, Qt::CaseInsensitive) != 0;
}

InvoiceTableModel::InvoiceTableModel(QObject *parent)
    : RowTable(parent)
{
}

int InvoiceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InvoiceTableModel::text(const InvoiceRow &row, int column) const
{
    switch (column) {
    case Project:
        return row.projectName;
    case Commitment:
        return commitmentText(row);
    case Vendor:
        return row.invoice.vendorName;
    case InvoiceNumber:
        return row.invoice.invoiceNumber;
    case BillNumber:
        return numbersDiffer(row) ? u"%1 ≠"_s.arg(row.billNumber) : row.billNumber;
    case Period:
        return periodText(row);
    case BillingDate:
        return formats::date(row.invoice.billingDate);
    case Amount:
        return row.amount ? formats::cellAmount(*row.amount) : QString();
    case PaidShare:
        return paidShareOf(row) < 0 ? QString() : Tr::tr("%1%").arg(paidShareOf(row));
    case Outstanding:
        return outstandingOf(row) ? formats::cellAmount(*outstandingOf(row)) : QString();
    case Payments:
        return formats::count(row.payments);
    case LastPayment:
        return formats::date(row.lastPayment);
    case LastProved:
        return row.lastProved ? formats::moment(*row.lastProved) : QString();
    case Message:
        return row.message.isEmpty() && !row.bill.isValid() ? Tr::tr("Not linked to a bill in Xero.") : row.message;
    default:
        return {};
    }
}

QVariant InvoiceTableModel::raw(const InvoiceRow &row, int column) const
{
    switch (column) {
    case Status:
        return int(row.state);
    case BillNumber:
        return row.billNumber;
    case Period:
        return row.invoice.periodStart;
    case BillingDate:
        return row.invoice.billingDate;
    case Amount:
        return minorOf(row.amount);
    case PaidShare:
        return paidShareOf(row);
    case Outstanding:
        return minorOf(outstandingOf(row));
    case Payments:
        return row.payments;
    case LastPayment:
        return row.lastPayment;
    case LastProved:
        return row.lastProved ? QVariant(toMs(*row.lastProved)) : QVariant();
    default:
        return text(row, column);
    }
}

SheetCell InvoiceTableModel::plain(const InvoiceRow &row, int column) const
{
    const auto iso = [](const QDate &date) { return date.toString(Qt::ISODate); };
    const auto amountOf = [](const std::optional<Money> &money) {
        return money ? formats::plainAmount(*money) : SheetCell { CellKind::Number, {} };
    };
    switch (column) {
    case Status:
        return { CellKind::Text, stateName(row.state) };
    case BillNumber:
        return { CellKind::Text, row.billNumber };
    case Period:
        return { CellKind::Text, u"%1/%2"_s.arg(iso(row.invoice.periodStart), iso(row.invoice.periodEnd)) };
    case BillingDate:
        return { CellKind::Date, iso(row.invoice.billingDate) };
    case Amount:
        return amountOf(row.amount);
    case PaidShare:
        return { CellKind::Number, paidShareOf(row) < 0 ? QString() : QString::number(paidShareOf(row)) };
    case Outstanding:
        return amountOf(outstandingOf(row));
    case Payments:
        return { CellKind::Number, QString::number(row.payments) };
    case LastPayment:
        return { CellKind::Date, iso(row.lastPayment) };
    case LastProved:
        return { CellKind::Date, row.lastProved ? toIsoText(*row.lastProved) : QString() };
    default:
        return { CellKind::Text, text(row, column) };
    }
}

QString InvoiceTableModel::toolTip(const InvoiceRow &row, int column) const
{
    if (column == Status)
        return row.message.isEmpty() ? stateName(row.state)
                                     : Tr::tr("%1: %2", "state: message").arg(stateName(row.state), row.message);
    if (column == BillNumber && numbersDiffer(row))
        return Tr::tr("The bill in Xero and the invoice in Procore have different numbers.");
    return text(row, column);
}

QVariant InvoiceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InvoiceRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Status ? QVariant(statusIcon(row.state)) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == Status ? stateName(row.state) : toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumeric(index.column()));
    case Qt::BackgroundRole:
        return m_fresh.contains(row.invoice.id) ? QVariant(washColour(PaymentState::Synced, QGuiApplication::palette()))
                                                : QVariant();
    case RawRole:
        return raw(row, index.column());
    case PlainRole:
        return QVariant::fromValue(plain(row, index.column()));
    case SearchRole:
        return QStringList { row.invoice.vendorName, row.invoice.invoiceNumber, row.billNumber,
            row.amount ? row.amount->toDecimalText() : QString(), row.amount ? formats::amount(*row.amount) : QString(),
            row.commitmentNumber, row.commitmentTitle, row.projectName, m_paymentTexts.value(row.invoice.id) }
            .join(QLatin1Char('\n'));
    case StateRole:
        return int(row.state);
    case AmountRole:
        return row.amount ? QVariant::fromValue(*row.amount) : QVariant();
    case DifferenceRole:
        return row.paid.minor() != row.issued.minor();
    case ShareRole:
        return paidShareOf(row);
    default:
        return {};
    }
}

QVariant InvoiceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles { Tr::tr("Status"), Tr::tr("Project"), Tr::tr("Commitment"), Tr::tr("Vendor"),
        Tr::tr("Invoice #"), Tr::tr("Bill #"), Tr::tr("Billing Period"), Tr::tr("Billing Date"), Tr::tr("Amount"),
        Tr::tr("Paid"), Tr::tr("Outstanding"), Tr::tr("Payments"), Tr::tr("Last Payment"), Tr::tr("Last Proved"),
        Tr::tr("Message") };
    if (role == PlainRole)
        return section == PaidShare ? Tr::tr("Paid %", "heading of percentages") : titles.value(section);
    return headerCell(titles.value(section), isNumeric(section), orientation, role);
}

void InvoiceTableModel::setPaymentTexts(const InvoiceId &invoice, const QString &text)
{
    m_paymentTexts.insert(invoice, text);
}

void InvoiceTableModel::setFresh(const InvoiceId &invoice, bool isFresh)
{
    if (m_fresh.contains(invoice) == isFresh)
        return;
    if (isFresh)
        m_fresh.insert(invoice);
    else
        m_fresh.remove(invoice);
    if (const int row = indexOf(invoice); row >= 0)
        tellRow(row);
}

void InvoiceTableModel::clearFresh()
{
    for (const InvoiceId &invoice : QSet<InvoiceId>(m_fresh))
        setFresh(invoice, false);
}

} // namespace tieout
