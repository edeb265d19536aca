// SPDX-License-Identifier: Apache-2.0
// A list in which single rows may be unreadable.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <optional>

namespace tieout {

/// A row with a readable id and unreadable content. It is set aside, so that the others proceed, and read again by its
/// id.
struct UnreadableRow {
    QString id; ///< spelled as in the other rows of its list: a GUID in lower case, or a number
    std::optional<Instant> updatedAt; ///< when at least that could be read
    Error error; ///< Malformed; the detail names the path of the first fault

    bool operator==(const UnreadableRow &) const = default;
};

/// More unreadable rows than this in one answer are not broken rows but a changed service: the whole answer is then
/// Malformed.
constexpr int kMostUnreadableRows = 20;

/// The rows that could be read, and those set aside. A row that is set aside is neither missing nor removed.
template <typename Row> struct Listed : QList<Row> {
    QList<UnreadableRow> unreadable;

    Listed() = default;
    Listed(QList<Row> rows)
        : QList<Row>(std::move(rows))
    {
    }
};

} // namespace tieout
