// SPDX-License-Identifier: Apache-2.0
#include "ui/models/wordfilter.h"

#include "ui/models/roles.h"

#include <algorithm>

namespace tieout {

void WordFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    refresh();
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_search.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
    const QStringList words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace tieout
