// SPDX-License-Identifier: Apache-2.0
#include "ui/models/invoicefilter.h"

#include "ui/models/invoicetablemodel.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace tieout {

void InvoiceFilter::setSourceModel(QAbstractItemModel *model)
{
    m_invoices = qobject_cast<const InvoiceTableModel *>(model);
    SortedTable::setSourceModel(model);
}

void InvoiceFilter::setCriteria(const InvoiceCriteria &criteria)
{
    m_criteria = criteria;
    m_range = rangeOf(criteria.period, QDate::currentDate(), criteria.own);
    refresh();
}

void InvoiceFilter::setKind(InvoiceFilterKind kind)
{
    InvoiceCriteria criteria = m_criteria;
    criteria.kind = kind;
    setCriteria(criteria);
}

void InvoiceFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    refresh();
}

QMap<InvoiceFilterKind, int> InvoiceFilter::counts() const
{
    QMap<InvoiceFilterKind, int> counts;
    for (const InvoiceFilterKind kind : kInvoiceFilterKinds)
        counts[kind] = 0;
    for (const InvoiceRow &row : m_invoices->rows()) {
        if (!fitsExceptKind(m_criteria, m_range, row))
            continue;
        for (const InvoiceFilterKind kind : kInvoiceFilterKinds)
            counts[kind] += belongsTo(kind, row) ? 1 : 0;
    }
    return counts;
}

bool InvoiceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const InvoiceRow &invoice = m_invoices->rowAt(row);
    if (!belongsTo(m_criteria.kind, invoice) || !fitsExceptKind(m_criteria, m_range, invoice))
        return false;
    if (m_search.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
    const QStringList words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(
        words.cbegin(), words.cend(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace tieout
