// SPDX-License-Identifier: Apache-2.0
// How fast the ledger and the planner are. Prints figures, one JSON object a line; asserts nothing about time. "...Ms"
// are milliseconds on the clock, "...CpuMs" those of this process's own work, "...Mb" MiB.
//   bench_ledger open [PAYMENTS]      opening a ledger of that size, looking it through, and its size
//   bench_ledger years [YEARS]        housekeeping after years of hourly runs
//   bench_ledger journal [PAYMENTS]   what a run of that many new payments asks of the ledger, and nothing else
//   bench_ledger plan [PAYMENTS]      planning that many payments against as many lines
#include "core/ledger/housekeeping.h"
#include "core/ledger/ledgercheck.h"
#include "tests/bench/benchplan.h"
#include "tests/bench/bigledger.h"
#include "tests/bench/measuring.h"
#include "tests/unit/ledger/ledgerworld.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

double megabytes(const QString &path)
{
    return static_cast<double>(QFileInfo(path).size()) / (1024 * 1024);
}

void benchOpen(int payments)
{
    LedgerWorld world;
    fillLedger(*openRaw(world.path(), world.clock), payments);
    world.ledger.reset();
    const double size = megabytes(world.path());
    double slowest = 0;
    for (int i = 0; i < 5; ++i)
        slowest = std::max(slowest, milliseconds([&] { world.reopen(); }));
    const auto database = openRaw(world.path(), world.clock);
    const Spent look = spentOn([&] {
        if (must(checkWhole(*database)))
            qFatal("damaged");
    });
    const double renewed = milliseconds([&] { must(world.ledger->renew()); });
    std::printf("{\"bench\":\"open\",\"payments\":%d,\"fileMb\":%.0f,\"slowestOpenMs\":%.1f,\"renewMs\":%.1f,"
                "\"wholeLookMs\":%.0f,\"wholeLookCpuMs\":%.0f,\"peakMb\":%.0f}\n",
        payments, size, slowest, renewed, look.wall, look.cpu, peakMegabytes());
}

void benchYears(int years)
{
    LedgerWorld world;
    must(world.ledger->payments().recordChanges({ payment(1, 1) }, PaymentAge::New));
    const auto database = openRaw(world.path(), world.clock);
    const QString hours = u"(WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < %1) SELECT n, "
                          "%2 - (%1 - n) * 3600000 AS at FROM c)"_s.arg(years * 365 * 24)
                              .arg(toMs(world.clock.now()));
    must(database->execute(u"INSERT INTO runs SELECT NULL, 'scheduled', 0, 'Ann', at, at, 'completed', "
                           "0, 0, 0, 5, 0, 0, 0, 0, 2, 3, '' FROM "_s
        + hours));
    must(database->execute(u"INSERT INTO events SELECT NULL, at, NULL, 1, 'state', 'Waiting.' FROM "_s + hours));
    must(database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const double before = megabytes(world.path());
    const double first = milliseconds([&] { must(world.ledger->tidyIfDue()); });
    world.clock.at += std::chrono::hours(25);
    const double daily = milliseconds([&] { must(world.ledger->tidyIfDue()); });
    const qint64 pages =
        must(database->number(u"PRAGMA page_count"_s)) - must(database->number(u"PRAGMA freelist_count"_s));
    std::printf("{\"bench\":\"years\",\"years\":%d,\"fileMb\":%.1f,\"inUseAfterwardsMb\":%.1f,\"allAtOnceMs\":%.0f,"
                "\"nextDayMs\":%.0f}\n",
        years, before, static_cast<double>(pages) * 4096 / (1024 * 1024), first, daily);
}

/// One commitment as the executor writes it down: what is intended, then how it ended.
void journalCommitment(Ledger &ledger, const QList<Payment> &payments, int firstLine)
{
    QList<Intent> intents;
    for (const Payment &one : payments)
        intents << intent(one, firstLine, firstLine);
    must(ledger.inTransaction([&]() -> Done {
        must(ledger.projects().recordLines(CommitmentId(100 + firstLine), {}));
        intents = must(ledger.journal().recordIntents(intents));
        return {};
    }));
    QList<PaymentLine> lines;
    QList<Outcome> outcomes;
    QList<Settlement> settlements;
    for (qsizetype i = 0; i < payments.size(); ++i) {
        settlements << proved(payments[i], firstLine, firstLine, firstLine * 100 + static_cast<int>(i) + 1);
        lines << lineOf(settlements.constLast());
        outcomes << Outcome { intents[i].id, OutcomeKind::Fulfilled, {} };
    }
    must(ledger.inTransaction([&]() -> Done {
        must(ledger.projects().recordLines(CommitmentId(100 + firstLine), lines));
        must(ledger.journal().recordOutcomes(outcomes));
        return ledger.payments().settle(settlements, RunId(1));
    }));
}

void benchJournal(int payments)
{
    LedgerWorld world;
    QList<Payment> all;
    QList<Invoice> invoices;
    for (int number = 1; number <= payments; ++number)
        all << payment(number, (number - 1) / 20 + 1);
    for (int bill = 1; bill <= payments / 20; ++bill)
        invoices << invoice(bill, bill, bill);
    const Spent found = spentOn([&] {
        for (qsizetype from = 0; from < all.size(); from += 1000)
            must(world.ledger->payments().recordChanges(all.mid(from, 1000), PaymentAge::New));
        must(world.ledger->projects().recordInvoices(invoices));
        must(world.ledger->payments().admitLinked());
    });
    const Spent opened = spentOn([&] { must(world.ledger->payments().openWork(Scope())); });
    const Spent written = spentOn([&] {
        for (int bill = 1; bill <= payments / 20; ++bill)
            journalCommitment(*world.ledger, all.mid((bill - 1) * 20, 20), bill);
    });
    std::printf("{\"bench\":\"journal\",\"payments\":%d,\"foundMs\":%.0f,\"openWorkMs\":%.0f,\"journalMs\":%.0f,"
                "\"journalCpuMs\":%.0f,\"allMs\":%.0f,\"allCpuMs\":%.0f}\n",
        payments, found.wall, opened.wall, written.wall, written.cpu, found.wall + opened.wall + written.wall,
        found.cpu + opened.cpu + written.cpu);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const int size = arguments.value(2).toInt();
    if (what == QLatin1String("open"))
        benchOpen(size > 0 ? size : 1'000'000);
    else if (what == QLatin1String("years"))
        benchYears(size > 0 ? size : 10);
    else if (what == QLatin1String("journal"))
        benchJournal(size > 0 ? size : 10'000);
    else if (what == QLatin1String("plan"))
        benchPlan(size > 0 ? size : 100'000);
    else
        std::fputs("usage: bench_ledger open|years|journal|plan [SIZE]\n", stderr);
    return 0;
}
