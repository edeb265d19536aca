// SPDX-License-Identifier: Apache-2.0
// The writing half of PaymentRepository: where payments stand and what people decided.
#include "core/ledger/paymentrepository.h"
#include "core/ledger/recordcolumns.h"
#include "core/ledger/transaction.h"
#include "core/ledger/words.h"
#include "core/model/paymentdecisions.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct Before {
    qint64 key = 0;
    QString reason;
    QString args;
    qint64 line = 0;
    QString linesShown;
};

Result<Before> before(Database &database, PaymentId payment)
{
    Before found;
    Statement statement(database, u"SELECT key, reason, args, line, lines_shown FROM payments WHERE id = ?"_s);
    statement.bind(payment);
    const Done done = statement.forEach([&found](Row &row) {
        found.key = row.integer();
        found.reason = row.text();
        found.args = row.text();
        found.line = row.integer();
        found.linesShown = row.text();
    });
    if (!done)
        return failed(done.error());
    if (found.key == 0)
        return failed(database.errorFor(u"The ledger does not know the payment %1."_s.arg(payment.toString())));
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
    // An issued line says where it stands; a settlement that brings it needs no placement beside it.
    std::optional<Placement> placement = settlement.placement;
    if (!placement && settlement.issued) {
        placement = Placement { settlement.issued->invoice, settlement.issued->commitment, settlement.issued->project };
    }
    const auto raw = [](const auto &id) -> std::optional<qint64> { return id.value(); };
    const auto orNull = [&](const auto &holder, const auto &member) {
        return holder ? raw((*holder).*member) : std::optional<qint64>();
    };
    const QString origin = settlement.age ? words::of(*settlement.age) : QString();
    Statement update(database,
        QStringLiteral("UPDATE payments SET state = ?, reason = ?, args = ?, invoice = coalesce(?, invoice), "
                       "commitment = coalesce(?, commitment), project = coalesce(?, project), "
                       "line = coalesce(?, line), proved_at = coalesce(?, proved_at), run = coalesce(?, run), "
                       // An undecided payment that turns out old was touched after the set-up: it stood then.
                       "stood_at_setup = CASE WHEN ? = 'baseline' AND origin <> 'baseline' THEN 1 "
                       "ELSE stood_at_setup END, origin = CASE WHEN ? = '' THEN origin ELSE ? END, "
                       "decision = CASE WHEN ? THEN 'none' ELSE decision END WHERE key = ?"));
    update.bindAll(toString(settlement.standing.state()), toString(settlement.standing.reason),
        words::ofArgs(settlement.standing.args), orNull(placement, &Placement::invoice),
        orNull(placement, &Placement::commitment), orNull(placement, &Placement::project),
        settlement.line ? raw(*settlement.line) : std::optional<qint64>(), settlement.provedAt, run, origin, origin,
        origin, settlement.endsDecision, key);
    return update.run();
}

Done writeIssued(Database &database, const LineDraft &issued, qint64 key)
{
    static const QString sql = u"INSERT OR REPLACE INTO issued_lines (payment, "_s + draftColumns() + u") VALUES (?, "_s
        + draftPlaces() + QLatin1Char(')');
    Statement insert(database, sql);
    insert.bind(key);
    bindDraft(insert, issued);
    if (auto done = insert.run(); !done)
        return done;
    Statement mirror(
        database, u"UPDATE payments SET issued_amount = ?, issued_currency = ?, issued_date = ? WHERE key = ?"_s);
    mirror.bindAll(issued.amount, issued.date, key);
    return mirror.run();
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
    const Standing &standing = settlement.standing;
    const bool isAsBefore = old->reason == toString(standing.reason) && old->args == words::ofArgs(standing.args);
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

Done PaymentRepository::decide(PaymentId payment, Decision decision, const QString &note)
{
    return inTransaction(m_database, [&]() -> Done {
        const auto old = before(m_database, payment);
        if (!old)
            return failed(old.error());
        const QString word = words::of(decision);
        // Kept with the decision: what the payment's standing asks may be another thing by the time it is carried out.
        const Standing asked { reasonFromString(old->reason).value_or(Reason::NotWrittenYet), words::args(old->args) };
        const QList<LineId> shown = linesShownWith(decision, asked, words::lineIds(old->linesShown));
        Statement update(m_database, u"UPDATE payments SET decision = ?, lines_shown = ? WHERE key = ?"_s);
        update.bindAll(word, words::ofLineIds(shown), old->key);
        if (auto done = update.run(); !done)
            return done;
        Statement insert(m_database, u"INSERT INTO decisions (payment, decision, note, at) VALUES (?, ?, ?, ?)"_s);
        insert.bindAll(old->key, word, note, m_database.now());
        if (auto done = insert.run(); !done)
            return done;
        const QString text = note.isEmpty() ? word : word + u": "_s + note;
        return writeEvent(m_database, std::nullopt, old->key, u"decided"_s, text);
    });
}

namespace {

/// Gives every payment that meets `condition` a new standing, with an event each, in one transaction; how many there
/// were.
Result<int> moveAll(Database &database, const QString &condition, const QString &assignments, const Standing &standing)
{
    const QString eventSql =
        u"INSERT INTO events (at, payment, what, text) SELECT ?, key, 'state', ? FROM payments WHERE "_s + condition;
    const QString updateSql =
        u"UPDATE payments SET state = ?, reason = ?, args = '[]'"_s + assignments + u" WHERE "_s + condition;
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
    // A write whose end is not known keeps its payment: only its read-back says what stands in Procore.
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

namespace {

/// A payment that counts as synced although Xero shows something else than what was proved.
struct Changed {
    qint64 key = 0;
    PaymentStatus status = PaymentStatus::Unknown;
    QString statusText;
    Money amount;
    QDate date;
    std::optional<Money> issuedAmount;
    QDate issuedDate;
};

Result<QList<Changed>> changedSinceProved(Database &database)
{
    // What payments_open calls open and still synced, or flagged only because of its bill; a voided one comes here only
    // when the removal was taken back.
    Statement select(database,
        u"SELECT key, status, status_text, amount, currency, date, issued_amount, issued_currency, "
        "coalesce(issued_date, '') FROM payments WHERE open = 1 "
        "AND (state = 'synced' OR (state = 'attention' AND reason = 'money-taken-back')) "
        "AND NOT (status = 'deleted' AND reason = 'voided')"_s);
    QList<Changed> found;
    const Done done = select.forEach([&found](Row &row) {
        Changed changed;
        changed.key = row.integer();
        changed.status = row.word<PaymentStatus>(&words::paymentStatus);
        changed.statusText = row.text();
        changed.amount = row.money();
        changed.date = row.date();
        changed.issuedAmount = row.optionalMoney();
        changed.issuedDate = row.date();
        found.append(changed);
    });
    if (!done)
        return failed(done.error());
    return found;
}

std::optional<Standing> standingOf(const Changed &changed)
{
    if (changed.status == PaymentStatus::Deleted)
        return Standing { Reason::VoidPending, {} };
    if (changed.status == PaymentStatus::Unknown)
        return Standing { Reason::UnknownStatus, { changed.statusText } };
    if (!changed.issuedAmount)
        return std::nullopt; // nothing to compare with: the next run reads the line
    const Money &before = *changed.issuedAmount;
    if (before.currency() != changed.amount.currency())
        return Standing { Reason::ChangedAfterIssue,
            { u"currency"_s, before.currency().code(), changed.amount.currency().code() } };
    if (before != changed.amount)
        return Standing { Reason::ChangedAfterIssue,
            { u"amount"_s, before.toDecimalText(), changed.amount.toDecimalText() } };
    if (changed.issuedDate == changed.date)
        return std::nullopt;
    return Standing { Reason::ChangedAfterIssue,
        { u"date"_s, changed.issuedDate.toString(Qt::ISODate), changed.date.toString(Qt::ISODate) } };
}

} // namespace

// A run may end before it gets to a payment, or be kept from looking at it: green must not outlive what Xero says.
Done PaymentRepository::unsettleChanged()
{
    const auto changed = changedSinceProved(m_database);
    if (!changed)
        return failed(changed.error());
    for (const Changed &payment : *changed) {
        const auto standing = standingOf(payment);
        if (!standing)
            continue;
        Statement update(m_database, u"UPDATE payments SET state = ?, reason = ?, args = ? WHERE key = ?"_s);
        update.bindAll(
            toString(standing->state()), toString(standing->reason), words::ofArgs(standing->args), payment.key);
        if (auto done = update.run(); !done)
            return done;
        const auto told = writeEvent(m_database, std::nullopt, payment.key, u"state"_s, standing->sentence());
        if (!told)
            return told;
    }
    return {};
}

} // namespace tieout
