// SPDX-License-Identifier: Apache-2.0
#include "ui/models/linkcandidatemodel.h"

#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

#include <algorithm>

namespace tieout {

namespace {

bool isNumeric(int column)
{
    return column == LinkCandidateModel::Score || column == LinkCandidateModel::Amount
        || column == LinkCandidateModel::BillTotal;
}

QString scoreText(const std::optional<LinkSuggestion> &suggestion)
{
    if (!suggestion)
        return Tr::tr("None found");
    return suggestion->isTie ? Tr::tr("%1 of 100, tie").arg(suggestion->score)
                             : Tr::tr("%1 of 100").arg(suggestion->score);
}

/// What a person said when they unlinked the invoice; empty when nobody did.
QString remarkOf(const LinkRow &link)
{
    QString text =
        link.person.isEmpty() ? Tr::tr("It was unlinked by hand.") : Tr::tr("It was unlinked by %1.").arg(link.person);
    if (!link.note.isEmpty())
        text += QLatin1Char(' ') + link.note;
    return text;
}

} // namespace

QList<LinkCandidate> candidatesOf(
    const QList<InvoiceRow> &invoices, const QList<LinkRow> &links, const QList<LinkSuggestion> &suggestions)
{
    QHash<InvoiceId, QString> remarks;
    for (const LinkRow &link : links) {
        if (!link.bill.isValid())
            remarks.insert(link.invoice.id, remarkOf(link));
    }
    QHash<InvoiceId, QList<LinkSuggestion>> fitting;
    for (const LinkSuggestion &suggestion : suggestions)
        fitting[suggestion.invoice.id].append(suggestion);
    QList<LinkCandidate> rows;
    for (const InvoiceRow &invoice : invoices) {
        if (invoice.bill.isValid())
            continue;
        const LinkCandidate row { invoice.invoice, invoice.projectName, remarks.value(invoice.invoice.id), {} };
        if (!fitting.contains(invoice.invoice.id))
            rows << row;
        for (const LinkSuggestion &suggestion : fitting.value(invoice.invoice.id)) {
            rows << row;
            rows.last().suggestion = suggestion;
        }
    }
    return rows;
}

QString reasonsFor(const LinkCandidate &row)
{
    QStringList sentences;
    if (!row.remark.isEmpty())
        sentences << row.remark;
    if (!row.suggestion)
        sentences << Tr::tr("No bill that was paid since the setup looks like it.");
    else
        for (const LinkReason &reason : row.suggestion->reasons)
            sentences << reason.text;
    if (row.suggestion && row.suggestion->isTie)
        sentences << Tr::tr("Another one fits as well.");
    return sentences.join(QLatin1Char(' '));
}

LinkCandidateModel::LinkCandidateModel(QObject *parent)
    : RowTable(parent)
{
}

std::pair<InvoiceId, BillId> LinkCandidateModel::idOf(const LinkCandidate &row) const
{
    return { row.invoice.id, row.suggestion ? row.suggestion->bill.id : BillId() };
}

int LinkCandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LinkCandidateModel::text(const LinkCandidate &row, int column)
{
    const auto ofBill = [&row](const auto &of) { return row.suggestion ? of(row.suggestion->bill) : QString(); };
    switch (column) {
    case Score:
        return scoreText(row.suggestion);
    case Invoice:
        return row.invoice.invoiceNumber;
    case Vendor:
        return row.invoice.vendorName;
    case Project:
        return row.projectName;
    case Amount:
        return row.invoice.currentPaymentDue ? formats::cellAmount(*row.invoice.currentPaymentDue) : QString();
    case Bill:
        return ofBill([](const tieout::Bill &bill) { return bill.number; });
    case BillVendor:
        return ofBill([](const tieout::Bill &bill) { return bill.vendorName; });
    case BillTotal:
        return ofBill([](const tieout::Bill &bill) { return formats::cellAmount(bill.total); });
    case BillDate:
        return ofBill([](const tieout::Bill &bill) { return formats::date(bill.date); });
    case Why:
        return reasonsFor(row);
    default:
        return {};
    }
}

QVariant LinkCandidateModel::raw(const LinkCandidate &row, int column)
{
    const bool isFound = row.suggestion.has_value();
    switch (column) {
    case Score:
        return isFound ? row.suggestion->score : -1;
    case Amount:
        return row.invoice.currentPaymentDue ? QVariant(row.invoice.currentPaymentDue->minor()) : QVariant();
    case BillTotal:
        return isFound ? QVariant(row.suggestion->bill.total.minor()) : QVariant();
    case BillDate:
        return isFound ? QVariant(row.suggestion->bill.date) : QVariant();
    default:
        return text(row, column);
    }
}

SheetCell LinkCandidateModel::plain(const LinkCandidate &row, int column)
{
    const bool isFound = row.suggestion.has_value();
    switch (column) {
    case Score:
        return { CellKind::Number, isFound ? QString::number(row.suggestion->score) : QString() };
    case Amount:
        return row.invoice.currentPaymentDue ? formats::plainAmount(*row.invoice.currentPaymentDue)
                                             : SheetCell { CellKind::Number, {} };
    case BillTotal:
        return isFound ? formats::plainAmount(row.suggestion->bill.total) : SheetCell { CellKind::Number, {} };
    case BillDate:
        return { CellKind::Date, isFound ? row.suggestion->bill.date.toString(Qt::ISODate) : QString() };
    default:
        return { CellKind::Text, text(row, column) };
    }
}

QVariant LinkCandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LinkCandidate &row = rowAt(index.row());
    const int column = index.column();
    const bool isTie = row.suggestion && row.suggestion->isTie;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == Score && isTie ? QVariant(statusIcon(PaymentState::Attention)) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(text(row, column));
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumeric(column));
    case RawRole:
        return raw(row, column);
    case PlainRole:
        return QVariant::fromValue(plain(row, column));
    default:
        return {};
    }
}

QVariant LinkCandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles { Tr::tr("Fits"), Tr::tr("Invoice #"), Tr::tr("Vendor"), Tr::tr("Project"),
        Tr::tr("Amount"), Tr::tr("Bill #"), Tr::tr("Vendor in Xero"), Tr::tr("Bill Total"), Tr::tr("Bill Date"),
        Tr::tr("Why") };
    return headerCell(titles.value(section), isNumeric(section), orientation, role);
}

} // namespace tieout
