// SPDX-License-Identifier: Apache-2.0
// Bills and accounts, as Xero reports them.
#pragma once

#include "core/base/result.h"
#include "core/model/bill.h"

#include <QHash>
#include <QSet>

namespace tieout {

class Database;

class BillRepository final {
public:
    explicit BillRepository(Database &database);

    [[nodiscard]] Done recordBills(const QList<Bill> &bills);
    /// Those of `ids` that are in the ledger.
    [[nodiscard]] Result<QHash<BillId, Bill>> bills(const QList<BillId> &ids) const;
    /// Replaces the list of accounts; accounts missing from it stay, archived.
    [[nodiscard]] Done recordAccounts(const QList<Account> &accounts);
    [[nodiscard]] Result<QHash<AccountId, Account>> accounts() const;
    /// Accounts that payments which take part were made from.
    [[nodiscard]] Result<QSet<AccountId>> accountsPaidFrom() const;

private:
    Database &m_database;
};

} // namespace tieout
