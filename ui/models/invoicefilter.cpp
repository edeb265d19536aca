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

int InvoiceFilter::countOf(InvoiceFilterKind kind) const
{
    const QList<InvoiceRow> &rows = m_invoices->rows();
    return int(std::count_if(rows.cbegin(), rows.cend(),
        [&](const InvoiceRow &row) { return belongsTo(kind, row) && fitsExceptKind(m_criteria, m_range, row); }));
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
