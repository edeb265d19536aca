// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/journalrepository.h"

#include "core/base/tr.h"
#include "core/ledger/columnwords.h"
#include "core/ledger/recordcolumns.h"
#include "core/ledger/transaction.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString selectOpen(const QString &condition)
{
    return u"SELECT n.id, n.run, p.id, n.target, n.kind, n.line, n.step, n.at, n.number_before, "_s
        + draftColumns(u"n."_s) + u" FROM intents n JOIN payments p ON p.key = n.payment WHERE n.is_open = 1"_s
        + condition + u" ORDER BY n.id"_s;
}

Intent readIntent(Row &row)
{
    Intent intent;
    intent.id = row.id<IntentId>();
    intent.run = row.id<RunId>();
    intent.payment = row.id<PaymentId>();
    intent.commitment = row.id<CommitmentId>();
    intent.kind = row.word(columnwords::kIntentKinds);
    intent.line = row.id<LineId>();
    intent.step = row.text();
    intent.at = row.instant();
    intent.numberBefore = row.optionalInteger();
    intent.draft = readDraft(row);
    return intent;
}

Done readFiles(Database &database, Intent &intent)
{
    Statement select(database,
        u"SELECT place, attachment, name, content_type, hash FROM intent_files WHERE intent = ? ORDER BY place"_s);
    select.bind(intent.id);
    return select.forEach([&intent](Row &row) {
        KeptFile file;
        file.place = row.smallInteger();
        file.attachment = row.integer();
        file.fileName = row.text();
        file.contentType = row.text().toLatin1();
        file.hash = row.text().toLatin1();
        intent.files.append(file);
    });
}

Done writeFiles(Database &database, const Intent &intent)
{
    Statement insert(database,
        u"INSERT INTO intent_files (intent, place, attachment, name, content_type, hash) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const KeptFile &file : intent.files) {
        insert.bindAll(intent.id, file.place, file.attachment, file.fileName, QString::fromLatin1(file.contentType),
            QString::fromLatin1(file.hash));
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<QList<Intent>> readIntents(Database &database, Statement &statement)
{
    QList<Intent> intents;
    Done done = statement.forEach([&intents](Row &row) { intents << readIntent(row); });
    for (Intent &intent : intents) {
        if (done && intent.kind == IntentKind::Attach)
            done = readFiles(database, intent);
    }
    if (!done)
        return failed(done.error());
    return intents;
}

Error notOpen(const Database &database, IntentId intent)
{
    return database.errorFor(
        Tr::tr("The ledger has no open intent %1: it has ended already or was never written.").arg(intent.toString()));
}

} // namespace

JournalRepository::JournalRepository(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<QList<Intent>> JournalRepository::recordIntents(const QList<Intent> &intents)
{
    // A payment that the ledger does not know gives NULL and is refused by the column.
    static const QString sql = u"INSERT INTO intents (run, payment, target, kind, line, step, at, is_open, "
                               "number_before, "_s
        + draftColumns() + u") VALUES (?, (SELECT key FROM payments WHERE id = ?), ?, ?, ?, ?, ?, 1, ?, "_s
        + draftPlaces() + QLatin1Char(')');
    QList<Intent> recorded = intents;
    const Done done = inTransaction(m_database, [&]() -> Done {
        Statement insert(m_database, sql);
        for (Intent &intent : recorded) {
            intent.at = m_clock.now();
            insert.bindAll(intent.run, intent.payment, intent.commitment, columnwords::kIntentKinds.of(intent.kind),
                intent.line, intent.step, intent.at, intent.numberBefore);
            bindDraft(insert, intent.draft);
            if (auto written = insert.run(); !written)
                return written;
            intent.id = IntentId(insert.lastId());
            if (auto written = writeFiles(m_database, intent); !written)
                return written;
        }
        return {};
    });
    if (!done)
        return failed(done.error());
    return recorded;
}

Done JournalRepository::recordStep(IntentId intent, const QString &step)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement update(m_database, u"UPDATE intents SET step = ? WHERE id = ? AND is_open = 1"_s);
        if (auto done = update.bindAll(step, intent).run(); !done)
            return done;
        if (update.changed() != 1)
            return failed(notOpen(m_database, intent));
        Statement insert(m_database, u"INSERT INTO intent_steps (intent, step, at) VALUES (?, ?, ?)"_s);
        return insert.bindAll(intent, step, m_clock.now()).run();
    });
}

Done JournalRepository::recordOutcomes(const QList<Outcome> &outcomes)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement close(m_database, u"UPDATE intents SET is_open = 0 WHERE id = ? AND is_open = 1"_s);
        Statement insert(m_database, u"INSERT INTO outcomes (intent, kind, detail, at) VALUES (?, ?, ?, ?)"_s);
        for (const Outcome &outcome : outcomes) {
            if (auto done = close.bind(outcome.intent).run(); !done)
                return done;
            if (close.changed() != 1)
                return failed(notOpen(m_database, outcome.intent));
            insert.bindAll(outcome.intent, columnwords::kOutcomeKinds.of(outcome.kind), outcome.detail, m_clock.now());
            if (auto done = insert.run(); !done)
                return done;
        }
        return {};
    });
}

Result<QList<Intent>> JournalRepository::openIntents() const
{
    static const QString sql = selectOpen({});
    Statement statement(m_database, sql);
    return readIntents(m_database, statement);
}

Result<QList<Intent>> JournalRepository::openIntentsOn(CommitmentId commitment) const
{
    static const QString sql = selectOpen(u" AND n.target = ?"_s);
    Statement statement(m_database, sql);
    statement.bind(commitment);
    return readIntents(m_database, statement);
}

Result<std::optional<Instant>> JournalRepository::triedSince(PaymentId payment) const
{
    Statement select(m_database,
        u"SELECT min(n.at) FROM intents o JOIN payments p ON p.key = o.payment "
        "JOIN intents n ON n.payment = o.payment AND n.kind = o.kind AND n.id <= o.id "
        "WHERE p.id = ? AND o.is_open = 1 AND n.id > coalesce((SELECT max(e.id) FROM intents e "
        "JOIN outcomes x ON x.intent = e.id WHERE e.payment = o.payment AND e.kind = o.kind "
        "AND x.kind <> 'not-done'), 0)"_s);
    select.bind(payment);
    std::optional<Instant> since;
    const Done done = select.forEach([&since](Row &row) { since = row.optionalInstant(); });
    if (!done)
        return failed(done.error());
    return since;
}

Result<JournalRepository::Numbers> JournalRepository::numbersOf(PaymentId payment, IntentKind kind) const
{
    Statement statement(m_database,
        u"SELECT count(*), coalesce(sum(n.is_open), 0) FROM intents n "
        "JOIN payments p ON p.key = n.payment WHERE p.id = ? AND n.kind = ?"_s);
    statement.bindAll(payment, columnwords::kIntentKinds.of(kind));
    Numbers numbers;
    const Done done = statement.forEach([&numbers](Row &row) {
        numbers.all = row.integer();
        numbers.open = row.integer();
    });
    if (!done)
        return failed(done.error());
    return numbers;
}

Result<bool> JournalRepository::isOver(PaymentId payment, IntentKind kind) const
{
    const auto numbers = numbersOf(payment, kind);
    return numbers ? Result<bool>(numbers->all > 0 && numbers->open == 0) : failed(numbers.error());
}

Result<bool> JournalRepository::isOpen(PaymentId payment, IntentKind kind) const
{
    const auto numbers = numbersOf(payment, kind);
    return numbers ? Result<bool>(numbers->open > 0) : failed(numbers.error());
}

} // namespace tieout
