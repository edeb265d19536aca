// SPDX-License-Identifier: Apache-2.0
// Puts the rows of a Procore list together from its pages.
#pragma once

#include "core/base/unreadablerow.h"

#include <QHash>
#include <QList>

namespace tieout {

/// The ids of one page, including rows that could not be read: the service's row count includes those too.
template <typename Rows> QList<qint64> idsOf(const Rows &rows)
{
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const auto &row : rows)
        ids.append(row.id.value());
    if constexpr (requires { rows.unreadable; }) {
        for (const UnreadableRow &row : rows.unreadable)
            ids.append(row.id.toLongLong());
    }
    return ids;
}

/// The rows of one list, each once: for a row that moved, the later page has the newer form.
template <typename Rows> class Collected final {
public:
    void add(const Rows &rows)
    {
        if constexpr (requires { rows.unreadable; })
            addUnreadable(rows.unreadable);
        for (const auto &row : rows) {
            const auto known = m_places.constFind(row.id.value());
            if (known == m_places.cend()) {
                m_places.insert(row.id.value(), m_rows.size());
                m_rows.append(row);
            } else {
                m_rows[*known] = row;
            }
        }
    }
    void clear()
    {
        m_rows = Rows();
        m_places.clear();
    }
    [[nodiscard]] Rows take() { return std::move(m_rows); }

private:
    /// The last page decides: report a row that was readable and no longer is.
    void addUnreadable(const QList<UnreadableRow> &rows)
    {
        for (const UnreadableRow &row : rows) {
            m_rows.unreadable.removeIf([&row](const UnreadableRow &known) { return known.id == row.id; });
            m_rows.unreadable.append(row);
        }
    }

    Rows m_rows;
    QHash<qint64, qsizetype> m_places;
};

} // namespace tieout
