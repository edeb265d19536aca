// SPDX-License-Identifier: Apache-2.0
// Rows that could not be read: watermarks may pass them, because they are kept here.
#pragma once

#include "core/base/result.h"
#include "core/model/bill.h"
#include "core/model/unreadrow.h"

namespace tieout {

class Database;

/// Every failure is Storage.
class UnreadRepository final {
public:
    explicit UnreadRepository(Database &database);

    /// Keeps the rows. One that is kept already keeps its `since` and `origin`.
    [[nodiscard]] Done keep(const QList<UnreadRow> &rows);
    /// Could be read. Ids that are not kept are ignored.
    [[nodiscard]] Done release(UnreadKind kind, const QStringList &ids);
    /// Reading it by its id does not find it: it is no longer reported or tried. A payment keeps what it counts as.
    [[nodiscard]] Done markGone(const UnreadRow &row);
    /// All that are still to be read, the one that was tried longest ago first.
    [[nodiscard]] Result<QList<UnreadRow>> all() const;

    /// Of bills that were asked for: what could not be read is kept, what could is forgotten.
    [[nodiscard]] Done recordBills(const Listed<Bill> &bills, Instant now);
    [[nodiscard]] Result<QHash<BillId, UnreadBill>> unreadBills() const;

private:
    Database &m_database;
};

} // namespace tieout
