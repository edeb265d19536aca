// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/ledger/billrepository.h"
#include "core/ledger/database.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/housekeeping.h"
#include "core/ledger/journalrepository.h"
#include "core/ledger/ledgercheck.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/ledgeropening.h"
#include "core/ledger/linkrepository.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/ledger/runrepository.h"
#include "core/ledger/transaction.h"
#include "core/ledger/unreadrepository.h"
#include "core/ledger/watchrepository.h"

namespace tieout {

using namespace Qt::StringLiterals;

struct Ledger::Parts {
    Parts(std::unique_ptr<Database> opened, const Clock &theClock)
        : clock(theClock)
        , database(std::move(opened))
        , payments(*database)
        , bills(*database)
        , book(*database)
        , journal(*database, theClock)
        , links(*database)
        , runs(*database)
        , unread(*database)
        , facts(*database)
        , overview(*database)
        , watch(*database)
    {
    }

    const Clock &clock;
    std::unique_ptr<Database> database;
    PaymentRepository payments;
    BillRepository bills;
    ProjectRepository book;
    JournalRepository journal;
    LinkRepository links;
    RunRepository runs;
    UnreadRepository unread;
    FactRepository facts;
    OverviewRepository overview;
    WatchRepository watch;
};

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, const Clock &clock)
{
    auto database = openLedgerDatabase(path, clock);
    if (!database)
        return failed(database.error().error);
    return std::unique_ptr<Ledger>(new Ledger(std::make_unique<Parts>(std::move(*database), clock)));
}

Result<std::unique_ptr<Ledger>> Ledger::openSound(const QString &path, const Clock &clock, LedgerAge age)
{
    auto parts = soundParts(path, clock, age);
    if (!parts)
        return failed(parts.error());
    return std::unique_ptr<Ledger>(new Ledger(std::move(*parts)));
}

Result<std::unique_ptr<Ledger::Parts>> Ledger::soundParts(const QString &path, const Clock &clock, LedgerAge age)
{
    if (age == LedgerAge::WasThere && isLedgerFileGone(path)) {
        if (Done told = leaveWordOfLostLedger(path, clock.now()); !told)
            return failed(told.error());
    }
    auto database = openAndCheckWhole(path, clock);
    if (!database && database.error().isDamage) {
        const QString damage = database.error().error.detail;
        const auto aside = setLedgerAside(path, clock.now());
        if (!aside)
            return failed(aside.error());
        trustLedgerFile(path);
        qCWarning(logLedger).noquote() << damage << "It was kept as" << *aside << "and a new ledger is begun.";
        database = openLedgerDatabase(path, clock);
    }
    if (!database)
        return failed(database.error().error);
    return std::make_unique<Parts>(std::move(*database), clock);
}

Done Ledger::renew(LedgerAge age)
{
    const QString path = m_parts->database->path();
    // Close first: an open file cannot be renamed on every platform, and where it can, SQLite warns about it.
    m_parts->database->close();
    auto parts = soundParts(path, m_parts->clock, age);
    if (!parts)
        return failed(parts.error());
    m_parts = std::move(*parts);
    return {};
}

Ledger::Ledger(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Ledger::~Ledger() = default;

Result<bool> Ledger::tidyIfDue()
{
    return tieout::tidyIfDue(*m_parts->database);
}

Done Ledger::inTransaction(const std::function<Done()> &work)
{
    return tieout::inTransaction(*m_parts->database, work);
}

Done Ledger::checkIntegrity()
{
    const auto damage = checkWhole(*m_parts->database);
    if (!damage)
        return failed(damage.error());
    if (!*damage)
        return {};
    return failed(m_parts->database->errorFor(
        Tr::tr("%1 is damaged: %2").arg(m_parts->database->path(), **damage), Cause::LedgerDamaged));
}

PaymentRepository &Ledger::payments()
{
    return m_parts->payments;
}

BillRepository &Ledger::bills()
{
    return m_parts->bills;
}

ProjectRepository &Ledger::projects()
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

UnreadRepository &Ledger::unread()
{
    return m_parts->unread;
}

FactRepository &Ledger::facts()
{
    return m_parts->facts;
}

OverviewRepository &Ledger::overview()
{
    return m_parts->overview;
}

WatchRepository &Ledger::watch()
{
    return m_parts->watch;
}

} // namespace tieout
