// SPDX-License-Identifier: Apache-2.0
#include "ui/models/invoicefilter.h"

#include "ui/models/roles.h"

#include <algorithm>

namespace tieout {

bool belongsTo(InvoiceFilterKind kind, PaymentState state, bool hasDifference)
{
    switch (kind) {
    case InvoiceFilterKind::Synced:
        return state == PaymentState::Synced;
    case InvoiceFilterKind::NeedsYou:
        return state == PaymentState::Attention || state == PaymentState::Failed;
    case InvoiceFilterKind::Waiting:
        return state == PaymentState::Waiting;
    case InvoiceFilterKind::Difference:
        return hasDifference;
    case InvoiceFilterKind::All:
        return true;
    }
    return true;
}

void InvoiceFilter::setKind(InvoiceFilterKind kind)
{
    m_kind = kind;
    refresh();
}

void InvoiceFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    refresh();
}

bool InvoiceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto state = PaymentState(index.data(StateRole).toInt());
    if (!belongsTo(m_kind, state, index.data(DifferenceRole).toBool()))
        return false;
    if (m_search.isEmpty())
        return true;
    const QString text = index.data(SearchRole).toString();
    const QStringList words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(
        words.cbegin(), words.cend(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace tieout
