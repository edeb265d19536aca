// SPDX-License-Identifier: Apache-2.0
// A list of which single rows could not be read.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <optional>

namespace tieout {

/// A row whose id can be read and whose content cannot: set aside, so that the others go on, and read again by its id.
struct UnreadableRow {
    QString id; ///< as the other rows of its list spell theirs: a GUID in lower case, or a number
    std::optional<Instant> updatedAt; ///< when that much could be read
    Error error; ///< Malformed; the detail names the path of the first fault

    bool operator==(const UnreadableRow &) const = default;
};

/// So many unreadable rows in one answer are no broken rows but a service that changed: the answer as a whole is
/// Malformed then.
constexpr int kMostUnreadableRows = 20;

/// The rows that could be read, and those that were set aside. A row that is set aside is neither missing nor removed.
template <typename Row> struct Listed : QList<Row> {
    QList<UnreadableRow> unreadable;

    Listed() = default;
    Listed(QList<Row> rows)
        : QList<Row>(std::move(rows))
    {
    }
};

} // namespace tieout
