// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/paymentrepository.h"

#include "core/ledger/columnwords.h"
#include "core/ledger/recordcolumns.h"
#include "core/ledger/transaction.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

// Replace Xero's values, keep our decisions. Unless the ledger is newer: pages may arrive out of order. A stamp ahead
// of now proves nothing: it would keep a removal out until its time came (rule 25).
QString upsertSql()
{
    return u"INSERT INTO payments (id, kind, kind_text, status, status_text, bill, bill_number, vendor_name, date, "
           "amount, currency, account, account_code, reference, batch_id, updated_at, origin, stood_at_setup, state, "
           "reason, args) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]') "
           "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, kind_text = excluded.kind_text, "
           "status = excluded.status, status_text = excluded.status_text, bill = excluded.bill, "
           "bill_number = excluded.bill_number, vendor_name = excluded.vendor_name, date = excluded.date, "
           "amount = excluded.amount, currency = excluded.currency, account = excluded.account, "
           "account_code = excluded.account_code, reference = excluded.reference, batch_id = excluded.batch_id, "
           // A decision to leave a payment as it is referred to what Xero showed then.
           "decision = CASE WHEN decision = 'leave' AND (status <> excluded.status OR amount <> excluded.amount "
           "OR date <> excluded.date) THEN 'none' ELSE decision END, "
           "updated_at = excluded.updated_at WHERE excluded.updated_at >= payments.updated_at "
           "OR payments.updated_at > ?"_s;
}

Reason firstReason(const Payment &payment, PaymentAge age)
{
    if (age == PaymentAge::Baseline)
        return Reason::BeforeSetup;
    return payment.kind == PaymentKind::BillPayment ? Reason::NotLinked : Reason::NotABillPayment;
}

Result<std::optional<PaymentRecord>> firstOf(Result<QList<PaymentRecord>> records)
{
    if (!records)
        return failed(records.error());
    std::optional<PaymentRecord> first;
    if (!records->isEmpty())
        first = records->constFirst();
    return first;
}

/// The age of payments that could not be read before: an old one stays old, whichever read brings it (rule 3).
Result<QHash<PaymentId, PaymentAge>> agesOfUnread(Database &database)
{
    QHash<PaymentId, PaymentAge> ages;
    Statement select(database, u"SELECT id, origin FROM set_aside WHERE kind = 'payment'"_s);
    const Done done = select.forEach([&ages](Row &row) {
        const PaymentId payment(guidFromText(row.text()));
        ages.insert(payment, row.word(columnwords::kPaymentAges));
    });
    if (!done)
        return failed(done.error());
    return ages;
}

QString openWorkSql()
{
    // payments_open covers the inner query: it never touches settled and baseline payments, however many there are.
    return withScope() + u"SELECT "_s + recordColumns() + u" FROM "_s + recordTables()
        + u" WHERE p.key IN (SELECT o.key FROM payments o WHERE o.open = 1 "
          "AND o.reason NOT IN ('replaced', 'removed-and-deleted') AND (o.line <> 0 "
          "OR EXISTS (SELECT 1 FROM invoices i WHERE i.linked_bill = o.bill)) "
          "UNION SELECT j.payment FROM intents j WHERE j.is_open = 1) AND "_s
        + inScope();
}

} // namespace

PaymentRepository::PaymentRepository(Database &database)
    : m_database(database)
{
}

Done PaymentRepository::recordChanges(const QList<Payment> &payments, PaymentAge ageOfUnknown)
{
    return recordChanges(payments, [ageOfUnknown](const Payment &) { return ageOfUnknown; });
}

Done PaymentRepository::recordChanges(
    const QList<Payment> &payments, const std::function<PaymentAge(const Payment &)> &ageOfUnknown)
{
    static const QString sql = upsertSql();
    return inTransaction(m_database, [&]() -> Done {
        const auto unread = agesOfUnread(m_database);
        if (!unread)
            return failed(unread.error());
        Statement upsert(m_database, sql);
        for (const Payment &payment : payments) {
            const auto kept = unread->constFind(payment.id);
            const PaymentAge age = kept != unread->constEnd() ? *kept : ageOfUnknown(payment);
            const Reason reason = firstReason(payment, age);
            const bool stood = age == PaymentAge::Baseline && payment.status != PaymentStatus::Deleted;
            if (auto done = answerByRemoval(payment); !done)
                return done;
            upsert.bindAll(payment.id, columnwords::kPaymentKinds.of(payment.kind), payment.kindText,
                columnwords::kPaymentStatuses.of(payment.status), payment.statusText, payment.bill, payment.billNumber,
                payment.vendorName, payment.date, payment.amount, payment.account, payment.accountCode,
                payment.reference, payment.batchId, payment.updatedAt, columnwords::kPaymentAges.of(age), stood,
                toString(stateOf(reason)), toString(reason), m_database.now());
            if (auto done = upsert.run(); !done)
                return done;
        }
        return unsettleChanged();
    });
}

Result<QList<PaymentRecord>> PaymentRepository::openWork(const Scope &scope) const
{
    static const QString sql = openWorkSql() + u" ORDER BY p.date, p.id"_s;
    Statement statement(m_database, sql);
    bindScope(statement, scope);
    return readRecords(statement);
}

Result<QList<PaymentRecord>> PaymentRepository::openBesideRemovals(const Scope &scope) const
{
    static const QString sql = openWorkSql()
        + u" AND p.bill IN (SELECT r.bill FROM payments r WHERE r.open = 1 AND r.line <> 0 AND r.status = 'deleted') "
          "ORDER BY p.date, p.id"_s;
    Statement statement(m_database, sql);
    bindScope(statement, scope);
    return readRecords(statement);
}

Result<QList<PaymentRecord>> PaymentRepository::issuedOn(CommitmentId commitment) const
{
    static const QString sql = u"SELECT "_s + recordColumns() + u" FROM "_s + recordTables()
        + u" WHERE p.commitment = ? AND p.line <> 0 ORDER BY p.date, p.id"_s;
    Statement statement(m_database, sql);
    statement.bind(commitment);
    return readRecords(statement);
}

Result<QList<PaymentRecord>> PaymentRepository::removedAndDeleted(const QList<PaymentId> &payments) const
{
    static const QString sql = u"SELECT "_s + recordColumns() + u" FROM "_s + recordTables()
        + u" WHERE p.id IN (SELECT value FROM json_each(?)) AND p.reason = 'removed-and-deleted' "
          "ORDER BY p.date, p.id"_s;
    Statement statement(m_database, sql);
    statement.bind(idListText(payments));
    return readRecords(statement);
}

Result<std::optional<PaymentRecord>> PaymentRepository::find(PaymentId payment) const
{
    static const QString sql = u"SELECT "_s + recordColumns() + u" FROM "_s + recordTables() + u" WHERE p.id = ?"_s;
    Statement statement(m_database, sql);
    statement.bind(payment);
    return firstOf(readRecords(statement));
}

Result<QSet<BillId>> PaymentRepository::billsWithRemovedBaselinePayment() const
{
    QSet<BillId> bills;
    Statement statement(m_database,
        u"SELECT DISTINCT bill FROM payments "
        "WHERE origin = 'baseline' AND stood_at_setup = 1 AND status = 'deleted'"_s);
    const Done done = statement.forEach([&bills](Row &row) { bills << row.id<BillId>(); });
    if (!done)
        return failed(done.error());
    bills.remove(BillId());
    return bills;
}

Result<QHash<PaymentState, int>> PaymentRepository::countByState(const Scope &scope) const
{
    static const QString sql =
        withScope() + u"SELECT p.state, count(*) FROM payments p WHERE "_s + inScope() + u" GROUP BY p.state"_s;
    // Without bounds, the index over the states suffices.
    static const QString allSql = u"SELECT state, count(*) FROM payments GROUP BY state"_s;
    const bool hasBounds = !scope.projects.isEmpty() || !scope.invoices.isEmpty();
    Statement statement(m_database, hasBounds ? sql : allSql);
    if (hasBounds)
        bindScope(statement, scope);
    QHash<PaymentState, int> counts;
    const Done done = statement.forEach([&counts](Row &row) {
        const PaymentState state = row.word<PaymentState>(&paymentStateFromString);
        counts[state] = row.smallInteger();
    });
    if (!done)
        return failed(done.error());
    return counts;
}

Result<int> PaymentRepository::countSynced() const
{
    const auto count =
        m_database.number(u"SELECT count(*) FROM payments WHERE (state = 'synced' AND reason = 'proved') "
                          "OR (state = 'waiting' AND reason = 'void-pending' AND line <> 0)"_s);
    if (!count)
        return failed(count.error());
    return static_cast<int>(*count);
}

} // namespace tieout
