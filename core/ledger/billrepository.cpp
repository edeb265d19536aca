// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/billrepository.h"

#include "core/ledger/columnwords.h"
#include "core/ledger/statement.h"
#include "core/ledger/transaction.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Bill readBill(Row &row)
{
    Bill bill;
    bill.id = row.id<BillId>();
    bill.number = row.text();
    bill.vendorName = row.text();
    bill.status = row.text();
    bill.isAccountsPayable = row.flag();
    bill.date = row.date();
    bill.total = row.money();
    bill.tax = row.money();
    bill.amountDue = row.money();
    bill.amountPaid = row.money();
    bill.amountCredited = row.money();
    bill.updatedAt = row.instant();
    return bill;
}

Account readAccount(Row &row)
{
    Account account;
    account.id = row.id<AccountId>();
    account.code = row.text();
    account.name = row.text();
    account.kind = row.word(columnwords::kAccountKinds);
    account.currency = row.currency();
    account.isArchived = row.flag();
    return account;
}

} // namespace

BillRepository::BillRepository(Database &database)
    : m_database(database)
{
}

Done BillRepository::recordBills(const QList<Bill> &bills)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement insert(
            m_database, u"INSERT OR REPLACE INTO bills VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (const Bill &bill : bills) {
            insert.bindAll(bill.id, bill.number, bill.vendorName, bill.status, bill.isAccountsPayable, bill.date,
                bill.total, bill.tax, bill.amountDue, bill.amountPaid, bill.amountCredited, bill.updatedAt);
            if (auto done = insert.run(); !done)
                return done;
        }
        return {};
    });
}

Result<QHash<BillId, Bill>> BillRepository::bills(const QList<BillId> &ids) const
{
    QHash<BillId, Bill> found;
    Statement select(m_database, u"SELECT * FROM bills WHERE id IN (SELECT value FROM json_each(?))"_s);
    select.bind(idListText(ids));
    const Done done = select.forEach([&found](Row &row) {
        const Bill bill = readBill(row);
        found.insert(bill.id, bill);
    });
    if (!done)
        return failed(done.error());
    return found;
}

Done BillRepository::recordAccounts(const QList<Account> &accounts)
{
    return inTransaction(m_database, [&]() -> Done {
        // Payments still name an account that Xero no longer lists, so keep its name.
        if (auto done = m_database.execute(u"UPDATE accounts SET archived = 1"_s); !done)
            return done;
        Statement insert(m_database, u"INSERT OR REPLACE INTO accounts VALUES (?, ?, ?, ?, ?, ?)"_s);
        for (const Account &account : accounts) {
            insert.bindAll(account.id, account.code, account.name, columnwords::kAccountKinds.of(account.kind),
                account.currency, account.isArchived);
            if (auto done = insert.run(); !done)
                return done;
        }
        return {};
    });
}

Result<QHash<AccountId, Account>> BillRepository::accounts() const
{
    QHash<AccountId, Account> found;
    Statement select(m_database, u"SELECT * FROM accounts"_s);
    const Done done = select.forEach([&found](Row &row) {
        const Account account = readAccount(row);
        found.insert(account.id, account);
    });
    if (!done)
        return failed(done.error());
    return found;
}

Result<QSet<AccountId>> BillRepository::accountsPaidFrom() const
{
    QSet<AccountId> found;
    Statement select(
        m_database, u"SELECT DISTINCT account FROM payments WHERE state <> 'notIncluded' AND account <> ''"_s);
    const Done done = select.forEach([&found](Row &row) { found.insert(row.id<AccountId>()); });
    if (!done)
        return failed(done.error());
    return found;
}

} // namespace tieout
