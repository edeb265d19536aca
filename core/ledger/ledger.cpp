// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger.h"

#include "core/ledger/billrepository.h"
#include "core/ledger/bookrepository.h"
#include "core/ledger/database.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/journalrepository.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/linkrepository.h"
#include "core/ledger/migrations.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/runrepository.h"
#include "core/ledger/statement.h"
#include "core/ledger/transaction.h"

namespace tieout {

struct Ledger::Parts {
    Parts(std::unique_ptr<Database> opened, const Clock &clock)
        : database(std::move(opened))
        , payments(*database)
        , bills(*database)
        , book(*database)
        , journal(*database, clock)
        , links(*database)
        , runs(*database)
        , facts(*database)
        , overview(*database)
    {
    }

    std::unique_ptr<Database> database;
    PaymentRepository payments;
    BillRepository bills;
    BookRepository book;
    JournalRepository journal;
    LinkRepository links;
    RunRepository runs;
    FactRepository facts;
    OverviewRepository overview;
};

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, const Clock &clock)
{
    if (auto done = prepareLedgerFile(path); !done)
        return failed(done.error());
    auto database = Database::open(path, clock);
    if (!database)
        return failed(database.error());
    // Strangers and newer files are refused before the first pragma that writes.
    if (auto done = refuseForeignFile(**database, ledgerMigrations()); !done)
        return failed(done.error());
    if (auto done = (*database)->configure(); !done)
        return failed(done.error());
    if (auto done = migrate(**database, ledgerMigrations()); !done)
        return failed(done.error());
    return std::unique_ptr<Ledger>(new Ledger(std::make_unique<Parts>(std::move(*database), clock)));
}

Ledger::Ledger(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Ledger::~Ledger() = default;

Done Ledger::inTransaction(const std::function<Done()> &work)
{
    return tieout::inTransaction(*m_parts->database, work);
}

Done Ledger::checkIntegrity() const
{
    Database &database = *m_parts->database;
    QString words;
    Statement check(database, QStringLiteral("PRAGMA integrity_check(1)"));
    const Done checked = check.forEach([&words](Row &row) { words = row.text(); });
    if (!checked)
        return checked;
    if (words != QLatin1String("ok"))
        return failed(database.errorFor(QStringLiteral("%1 is damaged: %2").arg(database.path(), words)));
    const auto orphans = database.number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (!orphans)
        return failed(orphans.error());
    if (*orphans == 0)
        return {};
    return failed(database.errorFor(QStringLiteral("%1 is damaged: %2 of its rows refer to rows that do not exist.")
                                        .arg(database.path())
                                        .arg(*orphans)));
}

PaymentRepository &Ledger::payments()
{
    return m_parts->payments;
}

BillRepository &Ledger::bills()
{
    return m_parts->bills;
}

BookRepository &Ledger::book()
{
    return m_parts->book;
}

JournalRepository &Ledger::journal()
{
    return m_parts->journal;
}

LinkRepository &Ledger::links()
{
    return m_parts->links;
}

RunRepository &Ledger::runs()
{
    return m_parts->runs;
}

FactRepository &Ledger::facts()
{
    return m_parts->facts;
}

OverviewRepository &Ledger::overview()
{
    return m_parts->overview;
}

} // namespace tieout
