// SPDX-License-Identifier: Apache-2.0
// A sorted table that shows the rows in which all words of a search occur.
#pragma once

#include "ui/models/sortedtable.h"

namespace tieout {

class WordFilter final : public SortedTable {
    Q_OBJECT
public:
    using SortedTable::SortedTable;

    /// Words that must all occur in the row's SearchRole, in any case; wild characters are letters like all others.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_search;
};

} // namespace tieout
