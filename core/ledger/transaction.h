// SPDX-License-Identifier: Apache-2.0
// All or nothing.
#pragma once

#include "core/ledger/database.h"

#include <functional>

namespace tieout {

/// An IMMEDIATE transaction: the write lock is taken at the start, so that a later write cannot fail for a reader.
/// Rolls back when destroyed without a successful commit(). One inside another joins it; when the inner one is left
/// without commit, the outer one cannot be committed any more.
class Transaction final {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Whether the transaction began; check it before the first statement.
    [[nodiscard]] const Done &begun() const { return m_begun; }
    [[nodiscard]] Done commit();

private:
    Database &m_database;
    Done m_begun;
    bool m_isOpen = false;
};

/// Runs `work` in a transaction; commits when it succeeds.
[[nodiscard]] Done inTransaction(Database &database, const std::function<Done()> &work);

} // namespace tieout
