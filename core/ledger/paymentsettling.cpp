// SPDX-License-Identifier: Apache-2.0
// The writing half of PaymentRepository: the payments' standings and people's decisions.
#include "core/base/tr.h"
#include "core/ledger/columnwords.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/recordcolumns.h"
#include "core/ledger/transaction.h"
#include "core/model/decisiontexts.h"
#include "core/model/paymentdecisions.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct Before {
    qint64 key = 0;
    QString reason;
    QString args;
    QList<LineId> lines; ///< of the standing
    qint64 line = 0;
    QList<LineId> linesShown;
    bool hasReadBack = false;
};

Result<Before> before(Database &database, PaymentId payment)
{
    Before found;
    Statement statement(database,
        u"SELECT key, reason, args, standing_lines, line, lines_shown, "
        "EXISTS (SELECT 1 FROM lines_read_back r WHERE r.payment = key) FROM payments WHERE id = ?"_s);
    statement.bind(payment);
    const Done done = statement.forEach([&found](Row &row) {
        found.key = row.integer();
        found.reason = row.text();
        found.args = row.text();
        found.lines = columnwords::lineIds(row.text());
        found.line = row.integer();
        found.linesShown = columnwords::lineIds(row.text());
        found.hasReadBack = row.flag();
    });
    if (!done)
        return failed(done.error());
    if (found.key == 0)
        return failed(database.errorFor(Tr::tr("The ledger does not know the payment %1.").arg(payment.toString())));
    return found;
}

Done writeEvent(Database &database, std::optional<qint64> run, qint64 payment, const QString &what, const QString &text)
{
    Statement statement(database, u"INSERT INTO events (at, run, payment, what, text) VALUES (?, ?, ?, ?, ?)"_s);
    statement.bindAll(database.now(), run, payment, what, text);
    return statement.run();
}

QString eventWord(const Before &old, const Settlement &settlement)
{
    if (!settlement.what.isEmpty())
        return settlement.what;
    if (settlement.standing.reason == Reason::Voided)
        return u"voided"_s;
    if (settlement.standing.reason != Reason::Proved)
        return u"state"_s;
    const bool isFirstLine = old.line == 0 && settlement.line && settlement.line->isValid();
    return isFirstLine ? u"created"_s : u"proved"_s;
}

Done writeStanding(Database &database, const Settlement &settlement, std::optional<qint64> run, qint64 key)
{
    // An issued line has a place; a settlement with one needs no separate placement.
    std::optional<Placement> placement = settlement.placement;
    if (!placement && settlement.issued) {
        placement = Placement { settlement.issued->invoice, settlement.issued->commitment, settlement.issued->project };
    }
    const auto raw = [](const auto &id) -> std::optional<qint64> { return id.value(); };
    const auto orNull = [&](const auto &holder, const auto &member) {
        return holder ? raw((*holder).*member) : std::optional<qint64>();
    };
    const auto amount = settlement.issued ? std::optional<Money>(settlement.issued->amount) : std::nullopt;
    const QString date = settlement.issued ? settlement.issued->date.toString(Qt::ISODate) : QString();
    const QString age = settlement.age ? columnwords::kPaymentAges.of(*settlement.age) : QString();
    Statement update(database,
        u"UPDATE payments SET state = ?, reason = ?, args = ?, standing_lines = ?, in_text_alone = ?, "
        "invoice = coalesce(?, invoice), "
        "commitment = coalesce(?, commitment), project = coalesce(?, project), "
        "line = coalesce(?, line), proved_at = coalesce(?, proved_at), run = coalesce(?, run), "
        "issued_amount = coalesce(?, issued_amount), issued_currency = coalesce(nullif(?, ''), issued_currency), "
        "issued_date = coalesce(nullif(?, ''), issued_date), "
        // An undecided payment that turns out old was touched after the setup: it existed before.
        "stood_at_setup = CASE WHEN ? = 'baseline' AND origin <> 'baseline' THEN 1 "
        "ELSE stood_at_setup END, origin = CASE WHEN ? = '' THEN origin ELSE ? END, "
        "decision = CASE WHEN ? THEN 'none' ELSE decision END WHERE key = ?"_s);
    update.bindAll(toString(settlement.standing.state()), toString(settlement.standing.reason),
        columnwords::ofArgs(settlement.standing.args), columnwords::ofLineIds(settlement.standing.lines),
        settlement.standing.inTextAlone, orNull(placement, &Placement::invoice),
        orNull(placement, &Placement::commitment), orNull(placement, &Placement::project),
        settlement.line ? raw(*settlement.line) : std::optional<qint64>(), settlement.provedAt, run, amount, date, age,
        age, age, settlement.endsDecision, key);
    return update.run();
}

QString draftInto(const QString &table)
{
    return u"INSERT OR REPLACE INTO %1 (payment, %2) VALUES (?, %3)"_s.arg(table, draftColumns(), draftPlaces());
}

Done writeDraft(Database &database, const QString &sql, const LineDraft &draft, qint64 key)
{
    Statement insert(database, sql);
    insert.bind(key);
    bindDraft(insert, draft);
    return insert.run();
}

Done writeReadBack(Database &database, const Settlement &settlement, const Before &old)
{
    static const QString sql = draftInto(u"lines_read_back"_s);
    if (settlement.readBack)
        return writeDraft(database, sql, *settlement.readBack, old.key);
    if (!old.hasReadBack || !settlement.issued || settlement.isAccepted)
        return {};
    Statement erase(database, u"DELETE FROM lines_read_back WHERE payment = ?"_s);
    return erase.bind(old.key).run();
}

/// Amount and date are in the payment's own row as well: writeStanding().
Done writeIssued(Database &database, const LineDraft &issued, qint64 key)
{
    static const QString sql = draftInto(u"issued_lines"_s);
    return writeDraft(database, sql, issued, key);
}

Done settleOne(Database &database, const Settlement &settlement, std::optional<qint64> run)
{
    const auto old = before(database, settlement.payment);
    if (!old)
        return failed(old.error());
    if (auto done = writeStanding(database, settlement, run, old->key); !done)
        return done;
    if (settlement.issued) {
        if (auto done = writeIssued(database, *settlement.issued, old->key); !done)
            return done;
    }
    if (auto done = writeReadBack(database, settlement, *old); !done)
        return done;
    const Standing &standing = settlement.standing;
    const bool isAsBefore = old->reason == toString(standing.reason) && old->args == columnwords::ofArgs(standing.args);
    if (isAsBefore && settlement.told.isEmpty())
        return {};
    const QString text = settlement.told.isEmpty() ? standing.sentence() : settlement.told;
    return writeEvent(database, run, old->key, eventWord(*old, settlement), text);
}

} // namespace

Done PaymentRepository::settle(const QList<Settlement> &settlements, RunId run)
{
    const std::optional<qint64> runId = run.isValid() ? std::optional<qint64>(run.value()) : std::nullopt;
    return inTransaction(m_database, [&]() -> Done {
        for (const Settlement &settlement : settlements) {
            if (auto done = settleOne(m_database, settlement, runId); !done)
                return done;
        }
        return {};
    });
}

Done PaymentRepository::decide(PaymentId payment, Decision decision, const QString &note, const QString &person)
{
    return inTransaction(m_database, [&]() -> Done {
        const auto old = before(m_database, payment);
        if (!old)
            return failed(old.error());
        const QString word = toString(decision);
        // Kept with the decision: by the time it is carried out, the payment's standing may ask something else.
        const Reason reason = reasonFromString(old->reason).value_or(Reason::NotWrittenYet);
        const Standing asked { reason, columnwords::args(old->args), old->lines };
        const QList<LineId> shown = linesShownWith(decision, asked, old->linesShown);
        Statement update(m_database, u"UPDATE payments SET decision = ?, lines_shown = ? WHERE key = ?"_s);
        update.bindAll(word, columnwords::ofLineIds(shown), old->key);
        if (auto done = update.run(); !done)
            return done;
        Statement insert(m_database, u"INSERT INTO decisions (payment, decision, note, at) VALUES (?, ?, ?, ?)"_s);
        insert.bindAll(old->key, word, note, m_database.now());
        if (auto done = insert.run(); !done)
            return done;
        return writeEvent(m_database, std::nullopt, old->key, u"decided"_s, decisionText(decision, person, note));
    });
}

Done PaymentRepository::takeBackDecision(const PaymentRecord &before)
{
    return inTransaction(m_database, [&]() -> Done {
        const auto now = tieout::before(m_database, before.payment.id);
        if (!now)
            return failed(now.error());
        Statement update(m_database, u"UPDATE payments SET decision = ?, lines_shown = ? WHERE key = ?"_s);
        update.bindAll(toString(before.decision), columnwords::ofLineIds(before.linesShown), now->key);
        if (auto done = update.run(); !done)
            return done;
        Statement decision(
            m_database, u"DELETE FROM decisions WHERE id = (SELECT max(id) FROM decisions WHERE payment = ?)"_s);
        if (auto done = decision.bind(now->key).run(); !done)
            return done;
        Statement event(m_database,
            u"DELETE FROM events WHERE id = (SELECT max(id) FROM events WHERE payment = ? AND what = 'decided')"_s);
        return event.bind(now->key).run();
    });
}

namespace {

/// Gives every payment that meets `condition` a new standing and an event, in one transaction; returns how many there
/// were.
Result<int> moveAll(Database &database, const QString &condition, const QString &assignments, const Standing &standing)
{
    const QString eventSql =
        u"INSERT INTO events (at, payment, what, text) SELECT ?, key, 'state', ? FROM payments WHERE "_s + condition;
    const QString updateSql = u"UPDATE payments SET state = ?, reason = ?, args = '[]', standing_lines = '', "
                              "in_text_alone = 0"_s
        + assignments + u" WHERE "_s + condition;
    int moved = 0;
    const Done done = inTransaction(database, [&]() -> Done {
        Statement event(database, eventSql);
        event.bindAll(database.now(), standing.sentence());
        if (auto written = event.run(); !written)
            return written;
        Statement update(database, updateSql);
        update.bindAll(toString(standing.state()), toString(standing.reason));
        auto updated = update.run();
        moved = update.changed();
        return updated;
    });
    if (!done)
        return failed(done.error());
    return moved;
}

} // namespace

Result<int> PaymentRepository::releaseUnlinked()
{
    // A write with an unknown outcome keeps its payment: only the read-back says what is in Procore.
    static const QString unlinked =
        u"state IN ('waiting', 'attention', 'failed') AND line = 0 AND origin <> 'baseline' "
        "AND kind = 'bill-payment' "
        "AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.linked_bill = payments.bill) "
        "AND NOT EXISTS (SELECT 1 FROM intents n WHERE n.payment = payments.key AND n.is_open = 1)"_s;
    return moveAll(m_database, unlinked, QString(), Standing { Reason::NotLinked, {} });
}

Result<int> PaymentRepository::admitLinked()
{
    static const QString linked =
        u"reason = 'not-linked' AND state = 'notIncluded' AND origin = 'new' AND status = 'authorised' "
        "AND (SELECT count(*) FROM invoices i WHERE i.linked_bill = payments.bill) = 1"_s;
    static const QString placement =
        u", invoice = (SELECT i.id FROM invoices i WHERE i.linked_bill = payments.bill)"
        ", commitment = (SELECT i.commitment FROM invoices i WHERE i.linked_bill = payments.bill)"
        ", project = (SELECT i.project FROM invoices i WHERE i.linked_bill = payments.bill)"_s;
    return moveAll(m_database, linked, placement, Standing { Reason::NotWrittenYet, {} });
}

} // namespace tieout
