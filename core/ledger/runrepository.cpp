// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/runrepository.h"

#include "core/base/tr.h"
#include "core/ledger/statement.h"
#include "core/ledger/transaction.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// So far a clock may be set back without making a run of the future out of the last one.
constexpr std::chrono::minutes kStepBack { 10 };

RunRow readRun(Row &row)
{
    RunRow run;
    run.id = row.id<RunId>();
    run.trigger = row.word<RunTrigger>(&runTriggerFromString);
    run.dryRun = row.flag();
    run.person = row.text();
    run.startedAt = row.instant();
    run.finishedAt = row.optionalInstant();
    run.outcome = row.word<RunOutcome>(&runOutcomeFromString);
    run.counts.created = row.smallInteger();
    run.counts.voided = row.smallInteger();
    run.counts.updated = row.smallInteger();
    run.counts.unchanged = row.smallInteger();
    run.counts.waiting = row.smallInteger();
    run.counts.attention = row.smallInteger();
    run.counts.failed = row.smallInteger();
    run.counts.notIncluded = row.smallInteger();
    run.xeroCalls = row.integer();
    run.procoreCalls = row.integer();
    run.message = row.text();
    return run;
}

void bindRun(Statement &statement, const RunRow &run)
{
    const RunCounts &counts = run.counts;
    statement.bindAll(toString(run.trigger), run.dryRun, run.person, run.startedAt, run.finishedAt,
        toString(run.outcome), counts.created, counts.voided, counts.updated, counts.unchanged, counts.waiting,
        counts.attention, counts.failed, counts.notIncluded, run.xeroCalls, run.procoreCalls, run.message);
}

Result<QList<RunRow>> readRuns(Statement &statement)
{
    QList<RunRow> runs;
    const Done done = statement.forEach([&runs](Row &row) { runs << readRun(row); });
    if (!done)
        return failed(done.error());
    return runs;
}

Result<std::optional<RunRow>> readOneRun(Statement &statement)
{
    const auto runs = readRuns(statement);
    if (!runs)
        return failed(runs.error());
    return runs->isEmpty() ? std::optional<RunRow>() : std::optional<RunRow>(runs->constFirst());
}

Result<QList<PaymentEvent>> readEvents(Statement &statement)
{
    QList<PaymentEvent> events;
    const Done done = statement.forEach([&events](Row &row) {
        PaymentEvent event;
        event.at = row.instant();
        event.run = RunId(row.optionalInteger().value_or(0));
        event.payment = row.id<PaymentId>();
        event.what = row.text();
        event.text = row.text();
        if (const QString trigger = row.text(); !trigger.isEmpty())
            event.trigger = runTriggerFromString(trigger);
        event.person = row.text();
        events << event;
    });
    if (!done)
        return failed(done.error());
    return events;
}

QString selectEvents(const QString &condition)
{
    return u"SELECT e.at, e.run, p.id, e.what, e.text, coalesce(r.trigger, ''), coalesce(r.person, '') "
           "FROM events e JOIN payments p ON p.key = e.payment LEFT JOIN runs r ON r.id = e.run WHERE "_s
        + condition + u" ORDER BY e.id"_s;
}

} // namespace

RunRow asAbandoned(RunRow run)
{
    run.outcome = RunOutcome::Stopped;
    run.message = Tr::tr("The program ended before this run did. The next run goes on where it stopped.");
    return run;
}

RunRepository::RunRepository(Database &database)
    : m_database(database)
{
}

Result<RunId> RunRepository::begin(const RunRow &run)
{
    RunRow started = run;
    started.outcome = RunOutcome::Running;
    started.finishedAt.reset();
    Statement insert(
        m_database, u"INSERT INTO runs VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindRun(insert, started);
    if (auto done = insert.run(); !done)
        return failed(done.error());
    return RunId(insert.lastId());
}

Done RunRepository::finish(const RunRow &run)
{
    Statement update(m_database,
        u"UPDATE runs SET trigger = ?, dry_run = ?, person = ?, started_at = ?, finished_at = ?, "
        "outcome = ?, created = ?, voided = ?, updated = ?, unchanged = ?, waiting = ?, attention = ?, "
        "failed = ?, not_included = ?, xero_calls = ?, procore_calls = ?, message = ? WHERE id = ?"_s);
    bindRun(update, run);
    update.bind(run.id);
    if (auto done = update.run(); !done)
        return done;
    if (update.changed() != 1)
        return failed(m_database.errorFor(Tr::tr("The ledger does not know the run %1.").arg(run.id.toString())));
    return {};
}

Done RunRepository::forget(RunId run)
{
    Statement erase(m_database, u"DELETE FROM runs WHERE id = ?"_s);
    return erase.bind(run).run();
}

Done RunRepository::recordWhole(RunId run, Instant startedAt)
{
    Statement insert(m_database, u"INSERT OR REPLACE INTO facts (name, value, at) VALUES ('whole-run', ?, ?)"_s);
    return insert.bindAll(run.toString(), startedAt).run();
}

Result<std::optional<Instant>> RunRepository::lastWhole(Instant now) const
{
    std::optional<Instant> began;
    Statement select(m_database, u"SELECT at FROM facts WHERE name = 'whole-run'"_s);
    Done done = select.forEach([&began](Row &row) { began = row.instant(); });
    if (!done)
        return failed(done.error());
    if (began && *began <= now + kStepBack)
        return began;
    Statement newest(m_database, u"SELECT max(started_at) FROM runs WHERE dry_run = 0 AND started_at <= ?"_s);
    newest.bind(now + kStepBack);
    began.reset();
    done = newest.forEach([&began](Row &row) { began = row.optionalInstant(); });
    if (!done)
        return failed(done.error());
    return began;
}

Done RunRepository::recordFailure(Instant at)
{
    Statement insert(m_database,
        u"INSERT INTO facts (name, value, at) VALUES ('failed-runs', '1', ?) ON CONFLICT (name) DO UPDATE SET "
        "value = CAST(value AS INTEGER) + 1, at = excluded.at"_s);
    return insert.bind(at).run();
}

Done RunRepository::forgetFailures()
{
    return m_database.execute(u"DELETE FROM facts WHERE name = 'failed-runs'"_s);
}

Result<FailuresInARow> RunRepository::failures() const
{
    FailuresInARow failures;
    Statement select(m_database, u"SELECT CAST(value AS INTEGER), at FROM facts WHERE name = 'failed-runs'"_s);
    const Done done = select.forEach([&failures](Row &row) {
        failures.times = row.smallInteger();
        failures.last = row.instant();
    });
    if (!done)
        return failed(done.error());
    return failures;
}

// A ledger of an older version does not say which run it was: then none.
Result<std::optional<RunRow>> RunRepository::unfinishedWhole() const
{
    Statement select(m_database,
        u"SELECT * FROM runs WHERE outcome = 'running' "
        "AND id = (SELECT CAST(value AS INTEGER) FROM facts WHERE name = 'whole-run')"_s);
    return readOneRun(select);
}

Done RunRepository::closeAbandoned(Instant now)
{
    return inTransaction(m_database, [&]() -> Done {
        const auto whole = unfinishedWhole();
        if (!whole)
            return failed(whole.error());
        if (Done kept = *whole ? recordFailure((*whole)->startedAt) : Done(); !kept)
            return kept;
        Statement update(m_database,
            u"UPDATE runs SET outcome = 'stopped', finished_at = ?, message = ? WHERE outcome = 'running'"_s);
        return update.bindAll(now, asAbandoned({}).message).run();
    });
}

Result<QList<RunRow>> RunRepository::recent(int limit) const
{
    Statement select(m_database, u"SELECT * FROM runs ORDER BY id DESC LIMIT ?"_s);
    select.bind(limit);
    return readRuns(select);
}

Result<std::optional<RunRow>> RunRepository::find(RunId run) const
{
    Statement select(m_database, u"SELECT * FROM runs WHERE id = ?"_s);
    select.bind(run);
    return readOneRun(select);
}

Result<std::optional<RunRow>> RunRepository::last() const
{
    Statement select(m_database, u"SELECT * FROM runs WHERE dry_run = 0 ORDER BY id DESC LIMIT 1"_s);
    return readOneRun(select);
}

Result<QList<PaymentEvent>> RunRepository::eventsOf(PaymentId payment) const
{
    static const QString sql = selectEvents(u"p.id = ?"_s);
    Statement select(m_database, sql);
    select.bind(payment);
    return readEvents(select);
}

Result<QList<PaymentEvent>> RunRepository::eventsOf(RunId run) const
{
    static const QString sql = selectEvents(u"e.run = ?"_s);
    Statement select(m_database, sql);
    select.bind(run);
    return readEvents(select);
}

} // namespace tieout
