// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/watchrepository.h"

#include "core/ledger/columnwords.h"
#include "core/ledger/recordcolumns.h"
#include "core/ledger/transaction.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString roundName(const QString &name)
{
    return u"watch/"_s + name;
}

Result<QList<BillId>> billsOf(Statement &select)
{
    QList<BillId> bills;
    const Done done = select.forEach([&bills](Row &row) { bills << row.id<BillId>(); });
    if (!done)
        return failed(done.error());
    bills.removeAll(BillId());
    return bills;
}

/// Payments of these bills that meet `condition`, by date; never baseline ones.
Result<QList<PaymentRecord>> recordsOf(Database &database, const QList<BillId> &bills, const QString &condition)
{
    Statement select(database,
        u"SELECT "_s + recordColumns() + u" FROM "_s + recordTables() + u" WHERE p.origin <> 'baseline' AND ("_s
            + condition + u") AND p.bill IN (SELECT value FROM json_each(?)) ORDER BY p.date, p.id"_s);
    select.bind(idListText(bills));
    return readRecords(select);
}

} // namespace

WatchRepository::WatchRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<Instant>> WatchRepository::roundBegan(const QString &name) const
{
    std::optional<Instant> began;
    Statement select(m_database, u"SELECT at FROM facts WHERE name = ?"_s);
    select.bind(roundName(name));
    const Done done = select.forEach([&began](Row &row) { began = row.instant(); });
    if (!done)
        return failed(done.error());
    return began;
}

Done WatchRepository::recordRound(const QString &name, Instant at)
{
    Statement insert(m_database, u"INSERT OR REPLACE INTO facts (name, value, at) VALUES (?, '', ?)"_s);
    return insert.bindAll(roundName(name), at).run();
}

Done WatchRepository::forgetRound(const QString &name)
{
    Statement erase(m_database, u"DELETE FROM facts WHERE name = ?"_s);
    return erase.bind(roundName(name)).run();
}

Result<QList<BillId>> WatchRepository::billsToCheck(Instant before, int most) const
{
    // payments_issued_bill covers the payments: the table is not touched.
    // A check that lies in the future, made under a clock that was set back since, counts for nothing (rule 25).
    static const QString half = u"SELECT p.bill AS bill, coalesce(c.at, 0) AS at FROM payments p "
                                "LEFT JOIN bill_checks c ON c.bill = p.bill AND c.at <= ? "
                                "WHERE coalesce(c.at, 0) < ? AND "_s;
    static const QString sql = half + u"p.line <> 0 AND p.status = 'authorised' UNION "_s + half
        + u"p.state = 'attention' AND p.reason = 'taken-back-before-issue' ORDER BY at, bill LIMIT ?"_s;
    Statement select(m_database, sql);
    const Instant now = m_database.now();
    select.bindAll(now, before, now, before, most);
    return billsOf(select);
}

Result<QList<BillId>> WatchRepository::billsTakenBack() const
{
    Statement select(m_database,
        u"SELECT DISTINCT bill FROM payments WHERE state = 'attention' AND reason IN "
        "('money-taken-back', 'taken-back-before-issue')"_s);
    return billsOf(select);
}

Result<QHash<BillId, QList<CountedPayment>>> WatchRepository::paymentsOf(const QList<BillId> &bills) const
{
    // Two halves, each with its own partial index. How a payment that is set aside looks in Xero by now is not known.
    static const QString half = u"SELECT bill, kind, CASE WHEN EXISTS (SELECT 1 FROM set_aside AS s "
                                "WHERE s.kind = 'payment' AND s.id = payments.id) "
                                "THEN 'unknown' ELSE status END, amount, currency, updated_at "
                                "FROM payments "
                                "WHERE bill IN (SELECT value FROM json_each(?)) AND origin "_s;
    static const QString sql = half + u"<> 'baseline' UNION ALL "_s + half + u"= 'baseline'"_s;
    QHash<BillId, QList<CountedPayment>> found;
    Statement select(m_database, sql);
    const QString ids = idListText(bills);
    select.bindAll(ids, ids);
    const Done done = select.forEach([&found](Row &row) {
        const auto bill = row.id<BillId>();
        CountedPayment payment;
        payment.kind = row.word(columnwords::kPaymentKinds);
        payment.status = row.word(columnwords::kPaymentStatuses);
        payment.amount = row.money();
        payment.updatedAt = row.instant();
        found[bill].append(payment);
    });
    if (!done)
        return failed(done.error());
    return found;
}

Result<QList<PaymentRecord>> WatchRepository::issuedFor(const QList<BillId> &bills) const
{
    return recordsOf(m_database, bills, u"p.line <> 0 OR p.reason = 'taken-back-before-issue'"_s);
}

Result<QList<PaymentRecord>> WatchRepository::takenBackOf(const QList<BillId> &bills) const
{
    return recordsOf(m_database, bills, u"p.reason IN ('money-taken-back', 'taken-back-before-issue')"_s);
}

Done WatchRepository::recordBillChecks(const QList<BillId> &bills, Instant at)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement insert(m_database, u"INSERT OR REPLACE INTO bill_checks (bill, at) VALUES (?, ?)"_s);
        for (const BillId bill : bills) {
            if (auto done = insert.bindAll(bill, at).run(); !done)
                return done;
        }
        return {};
    });
}

Result<QList<WatchedCommitment>> WatchRepository::commitments(const QList<ProjectId> &projects) const
{
    // payments_proved covers the payments, lines_commitment counts the lines.
    Statement select(m_database,
        u"SELECT s.commitment, s.project, coalesce(c.kind, 'subcontract'), s.ours, "
        "(SELECT count(*) FROM lines n WHERE n.commitment = s.commitment), s.oldest, "
        "coalesce(w.at, 0), coalesce(w.swept, 0), coalesce(w.wanted, 0) FROM (SELECT project, "
        "commitment, count(*) AS ours, "
        "min(coalesce(proved_at, 0)) AS oldest FROM payments WHERE line <> 0 "
        "AND project IN (SELECT value FROM json_each(?)) GROUP BY project, commitment) s "
        "LEFT JOIN commitments c ON c.id = s.commitment "
        "LEFT JOIN commitment_looks w ON w.commitment = s.commitment ORDER BY s.commitment"_s);
    select.bind(idListText(projects));
    QList<WatchedCommitment> found;
    const Done done = select.forEach([&found](Row &row) {
        WatchedCommitment commitment;
        commitment.id = row.id<CommitmentId>();
        commitment.project = row.id<ProjectId>();
        commitment.kind = row.word(columnwords::kCommitmentKinds);
        commitment.ourLines = row.smallInteger();
        commitment.linesKnown = row.smallInteger();
        commitment.oldestProof = row.instant();
        commitment.lookedAt = row.instant();
        commitment.wasSwept = row.flag();
        commitment.isWanted = row.flag();
        found << commitment;
    });
    if (!done)
        return failed(done.error());
    return found;
}

Result<QSet<CommitmentId>> WatchRepository::commitmentsOf(const QList<InvoiceId> &invoices) const
{
    QSet<CommitmentId> found;
    const QString ids = idListText(invoices);
    Statement select(m_database,
        u"SELECT commitment FROM invoices WHERE id IN (SELECT value FROM json_each(?)) UNION "
        "SELECT commitment FROM issued_lines WHERE invoice IN (SELECT value FROM json_each(?))"_s);
    select.bindAll(ids, ids);
    const Done done = select.forEach([&found](Row &row) { found << row.id<CommitmentId>(); });
    if (!done)
        return failed(done.error());
    return found;
}

Result<QList<CommitmentTotal>> WatchRepository::totals(const QList<CommitmentId> &commitments) const
{
    Statement select(m_database,
        u"SELECT t.id, t.shown, t.lines, w.shown IS t.shown AND w.lines IS t.lines "
        "AND w.commitment IS NOT NULL FROM (SELECT c.id, c.total_payments AS shown, "
        "(SELECT coalesce(sum(n.amount), 0) FROM lines n WHERE n.commitment = c.id) AS lines "
        "FROM commitments c WHERE c.id IN (SELECT value FROM json_each(?))) t "
        "LEFT JOIN commitment_looks w ON w.commitment = t.id ORDER BY t.id"_s);
    select.bind(idListText(commitments));
    QList<CommitmentTotal> found;
    const Done done = select.forEach([&found](Row &row) {
        CommitmentTotal total;
        total.id = row.id<CommitmentId>();
        total.shown = row.optionalInteger();
        total.lines = row.integer();
        total.isExplained = row.flag();
        found << total;
    });
    if (!done)
        return failed(done.error());
    return found;
}

Done WatchRepository::want(const QList<CommitmentId> &commitments)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement insert(m_database,
            u"INSERT INTO commitment_looks (commitment, at, swept, wanted) VALUES (?, 0, 0, 1) "
            "ON CONFLICT (commitment) DO UPDATE SET wanted = 1"_s);
        for (const CommitmentId commitment : commitments) {
            if (auto done = insert.bind(commitment).run(); !done)
                return done;
        }
        return {};
    });
}

Done WatchRepository::recordCheck(CommitmentId commitment, Instant at, CommitmentCheck look)
{
    // Not read: what an earlier look met stays known.
    static const QString notRead =
        u"INSERT INTO commitment_looks (commitment, at, swept, wanted) VALUES (?, ?, ?, ?) ON CONFLICT "
        "(commitment) DO UPDATE SET at = excluded.at, swept = excluded.swept, wanted = excluded.wanted"_s;
    static const QString read =
        u"INSERT OR REPLACE INTO commitment_looks (commitment, at, swept, wanted, shown, lines) VALUES (?, ?, ?, 0, "
        "(SELECT total_payments FROM commitments WHERE id = ?), "
        "(SELECT coalesce(sum(amount), 0) FROM lines WHERE commitment = ?))"_s;
    Statement insert(m_database, look.wereLinesRead ? read : notRead);
    insert.bindAll(commitment, at, look.wasSwept);
    if (look.wereLinesRead)
        insert.bindAll(commitment, commitment);
    else
        insert.bind(look.wasRefused);
    return insert.run();
}

Done WatchRepository::recordCalls(Service service, qint64 calls, Instant at)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement drop(m_database, u"DELETE FROM watch_calls WHERE at <= ? OR at > ?"_s);
        if (auto done = drop.bindAll(at - std::chrono::hours(24), at).run(); !done)
            return done;
        Statement insert(m_database, u"INSERT INTO watch_calls (at, service, calls) VALUES (?, ?, ?)"_s);
        return insert.bindAll(at, toString(service), calls).run();
    });
}

Result<int> WatchRepository::callsSince(Service service, Instant since) const
{
    int calls = 0;
    Statement select(m_database,
        u"SELECT coalesce(sum(calls), 0) FROM watch_calls WHERE service = ? "
        "AND at > ? AND at <= ?"_s);
    select.bindAll(toString(service), since, m_database.now());
    const Done done = select.forEach([&calls](Row &row) { calls = row.smallInteger(); });
    if (!done)
        return failed(done.error());
    return calls;
}

Result<QSet<PaymentId>> WatchRepository::standingFrom(QDate from) const
{
    QSet<PaymentId> standing;
    Statement select(m_database, u"SELECT id FROM payments WHERE line <> 0 AND status = 'authorised' AND date >= ?"_s);
    select.bind(from);
    const Done done = select.forEach([&standing](Row &row) { standing << row.id<PaymentId>(); });
    if (!done)
        return failed(done.error());
    return standing;
}

Result<int> WatchRepository::paymentsFrom(QDate from) const
{
    int count = 0;
    Statement select(m_database, u"SELECT count(*) FROM payments WHERE date >= ?"_s);
    select.bind(from);
    const Done done = select.forEach([&count](Row &row) { count = row.smallInteger(); });
    if (!done)
        return failed(done.error());
    return count;
}

} // namespace tieout
