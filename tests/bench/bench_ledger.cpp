// SPDX-License-Identifier: Apache-2.0
// How fast the ledger and the planner are. Prints figures; asserts nothing about time.
//   bench_ledger open [PAYMENTS]      opening a ledger of that size, looking it through, and its size
//   bench_ledger years [YEARS]        housekeeping after years of hourly runs
//   bench_ledger journal [PAYMENTS]   what a run of that many new payments asks of the ledger, and nothing else
//   bench_ledger plan [PAYMENTS]      planning that many payments against as many lines
#include "core/ledger/housekeeping.h"
#include "core/ledger/ledgercheck.h"
#include "core/sync/planner.h"
#include "tests/unit/ledger/ledgerworld.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace tieout;
using namespace tieout::test;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename Value> Value must(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Done &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

double megabytes(const QString &path)
{
    return static_cast<double>(QFileInfo(path).size()) / (1024 * 1024);
}

std::unique_ptr<Database> raw(const LedgerWorld &world)
{
    auto database = must(Database::open(world.path(), world.clock));
    must(database->configure());
    return database;
}

/// Payments that were issued and proved, 20 to a commitment, with the intent, the outcome and the events of each.
void fill(LedgerWorld &world, int payments)
{
    const auto database = raw(world);
    const QString numbers = QStringLiteral(
        "(WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < %1) SELECT n FROM c)")
                                .arg(payments);
    const QString draft = QStringLiteral("1, 100 + n / 20, 1 + n / 4, 10000 + n, 'USD', '2026-11-01', 'B-' || n, "
                                         "'2026-10-31', n, 'check', 'Paid by check', n % 20, "
                                         "printf('%08x-0001-4000-8000-000000000001', n), '{\"v\":1}'");
    must(database->execute(QStringLiteral("BEGIN")));
    for (const QString &sql : {
             QStringLiteral("INSERT INTO payments (key, id, kind, kind_text, status, status_text, bill, bill_number, "
                            "vendor_name, date, amount, currency, account, account_code, reference, batch_id, "
                            "updated_at, origin, stood_at_setup, state, reason, args, invoice, commitment, project, "
                            "line, proved_at, run, issued_amount, issued_currency, issued_date) SELECT n, "
                            "printf('%08x-0001-4000-8000-000000000001', n), 'bill-payment', 'ACCPAYPAYMENT', "
                            "'authorised', 'AUTHORISED', printf('%08x-0002-4000-8000-000000000001', n / 4), "
                            "'B-' || n, 'Acme Concrete', '2026-11-01', 10000 + n, 'USD', "
                            "'00000001-0003-4000-8000-000000000001', '090', 'CHK ' || n, '', n, 'new', 0, 'synced', "
                            "'proved', '[]', 1 + n / 4, 100 + n / 20, 1, n, 1795000000000, 1, 10000 + n, 'USD', "
                            "'2026-11-01' FROM "),
             QStringLiteral("INSERT INTO issued_lines SELECT n, ") + draft + QStringLiteral(" FROM "),
             QStringLiteral("INSERT INTO intents SELECT n, 1, n, 100 + n / 20, 'create', 0, '', 1, 0, ") + draft
                 + QStringLiteral(" FROM "),
             QStringLiteral("INSERT INTO outcomes SELECT n, 'done', '', 1 FROM "),
             QStringLiteral("INSERT INTO events SELECT NULL, 1, 1, n, 'state', 'Waiting to be written.' FROM "),
             QStringLiteral("INSERT INTO events SELECT NULL, 2, 1, n, 'created', 'Read back from Procore.' FROM "),
         })
        must(database->execute(sql + numbers));
    must(database->execute(QStringLiteral("COMMIT")));
}

void benchOpen(int payments)
{
    LedgerWorld world;
    fill(world, payments);
    world.ledger.reset();
    std::printf("ledger of %d payments: %.0f MB\n", payments, megabytes(world.path()));
    for (int i = 0; i < 5; ++i)
        std::printf("  open: %.1f ms\n", milliseconds([&] { world.reopen(); }));
    const auto database = raw(world);
    std::printf("  whole look: %.0f ms\n", milliseconds([&] {
        if (must(lookWhole(*database)))
            qFatal("damaged");
    }));
    std::printf("  renew before a run of the same day: %.1f ms\n", milliseconds([&] { must(world.ledger->renew()); }));
}

void benchYears(int years)
{
    LedgerWorld world;
    must(world.ledger->payments().recordChanges({ payment(1, 1) }, PaymentOrigin::New));
    const auto database = raw(world);
    const QString hours =
        QStringLiteral("(WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < %1) SELECT n, "
                       "%2 - (%1 - n) * 3600000 AS at FROM c)")
            .arg(years * 365 * 24)
            .arg(toMs(world.clock.now()));
    must(database->execute(QStringLiteral("INSERT INTO runs SELECT NULL, 'scheduled', 0, 'Ann', at, at, 'completed', "
                                          "0, 0, 0, 5, 0, 0, 0, 0, 2, 3, '' FROM ")
        + hours));
    must(database->execute(
        QStringLiteral("INSERT INTO events SELECT NULL, at, NULL, 1, 'state', 'Waiting.' FROM ") + hours));
    must(database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const double before = megabytes(world.path());
    const double first = milliseconds([&] { must(world.ledger->tidyIfDue()); });
    world.clock.at += std::chrono::hours(25);
    const double daily = milliseconds([&] { must(world.ledger->tidyIfDue()); });
    const qint64 pages = must(database->number(QStringLiteral("PRAGMA page_count")))
        - must(database->number(QStringLiteral("PRAGMA freelist_count")));
    std::printf("%d years of hourly runs and of a payment that changes every hour: %.1f MB, in use after housekeeping "
                "%.1f MB; all at once %.0f ms, the next day %.0f ms\n",
        years, before, static_cast<double>(pages) * 4096 / (1024 * 1024), first, daily);
}

/// One commitment as the executor writes it down: what is intended, then how it ended.
void journalCommitment(Ledger &ledger, const QList<Payment> &payments, int firstLine)
{
    QList<Intent> intents;
    for (const Payment &one : payments)
        intents << intent(one, firstLine, firstLine);
    must(ledger.inTransaction([&]() -> Done {
        must(ledger.book().recordLines(CommitmentId(100 + firstLine), {}));
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
        must(ledger.book().recordLines(CommitmentId(100 + firstLine), lines));
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
    const double found = milliseconds([&] {
        for (qsizetype from = 0; from < all.size(); from += 1000)
            must(world.ledger->payments().recordChanges(all.mid(from, 1000), PaymentOrigin::New));
        must(world.ledger->book().recordInvoices(invoices));
        must(world.ledger->payments().admitLinked());
    });
    const double opened = milliseconds([&] { must(world.ledger->payments().openWork(Scope())); });
    const double written = milliseconds([&] {
        for (int bill = 1; bill <= payments / 20; ++bill)
            journalCommitment(*world.ledger, all.mid((bill - 1) * 20, 20), bill);
    });
    std::printf("{\"payments\":%d,\"foundMs\":%.0f,\"openWorkMs\":%.0f,\"journalMs\":%.0f,\"allMs\":%.0f}\n", payments,
        found, opened, written, found + opened + written);
}

CommitmentCase caseOf(int commitment, int payments)
{
    CommitmentCase facts;
    facts.commitment.id = CommitmentId(100 + commitment);
    facts.commitment.project = ProjectId(1);
    facts.commitment.status = QStringLiteral("Approved");
    facts.currency = Currency::usd();
    Account account;
    account.id = AccountId(guid(3, 1));
    account.kind = AccountKind::Bank;
    facts.accounts.insert(account.id, account);
    for (int i = 1; i <= payments; ++i) {
        const int number = commitment * payments + i;
        const int bill = number / 4 + 1;
        Invoice of = invoice(bill, commitment, bill);
        of.currentPaymentDue = usd(1'000'000);
        facts.invoices.insert(of.id, of);
        Bill theBill;
        theBill.id = billId(bill);
        theBill.total = usd(1'000'000);
        facts.bills.insert(theBill.id, theBill);
        PaymentRecord record;
        record.payment = payment(number, bill, 10'000 + i);
        record.standing = Standing { Reason::NotWrittenYet, {} };
        record.placement = Placement { of.id, facts.commitment.id, ProjectId(1) };
        record.linkedInvoices = { of.id };
        PaymentLine line;
        line.id = LineId(number);
        line.project = ProjectId(1);
        line.commitment = facts.commitment.id;
        line.invoice = of.id;
        line.amount = record.payment.amount;
        line.date = record.payment.date;
        line.paymentNumber = i;
        // Half of the lines are those of payments, half are a stranger's.
        if (i % 2 == 0)
            line.originId = record.payment.id.toString();
        facts.lines << line;
        facts.payments << record;
    }
    return facts;
}

void benchPlan(int payments)
{
    QList<CommitmentCase> spread;
    for (int commitment = 0; commitment < payments / 20; ++commitment)
        spread << caseOf(commitment, 20);
    qsizetype steps = 0;
    const double realistic = milliseconds([&] {
        for (const CommitmentCase &facts : std::as_const(spread))
            steps += planCommitment(facts).steps.size();
    });
    const CommitmentCase one = caseOf(0, payments);
    qsizetype stepsOfOne = 0;
    const double worst = milliseconds([&] { stepsOfOne = planCommitment(one).steps.size(); });
    std::printf("planning %d payments against as many lines: %.0f ms on %lld commitments (%lld steps), %.0f ms all on "
                "one (%lld steps)\n",
        payments, realistic, static_cast<long long>(spread.size()), static_cast<long long>(steps), worst,
        static_cast<long long>(stepsOfOne));
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
