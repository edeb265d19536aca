// SPDX-License-Identifier: Apache-2.0
// The part of PaymentRepository that ends green when Xero shows other values than the line contains.
#include "core/ledger/columnwords.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/statement.h"
#include "core/model/changedinxero.h"
#include "core/model/paymentdecisions.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// A payment that counts as synced, with those of its and its line's values that can be compared.
struct Compared {
    qint64 key = 0;
    Payment payment;
    std::optional<LineDraft> issued;
};

Compared readCompared(Row &row)
{
    Compared compared;
    compared.key = row.integer();
    compared.payment.status = row.word(columnwords::kPaymentStatuses);
    compared.payment.statusText = row.text();
    compared.payment.amount = row.money();
    compared.payment.date = row.date();
    const std::optional<Money> issuedAmount = row.optionalMoney();
    const QDate issuedDate = row.date();
    if (issuedAmount) {
        compared.issued.emplace();
        compared.issued->amount = *issuedAmount;
        compared.issued->date = issuedDate;
    }
    return compared;
}

/// Payments that are synced, or flagged only because of their bill, among those that payments_open considers open. A
/// voided one is among them only if its removal was undone.
Result<QList<Compared>> openButSynced(Database &database)
{
    Statement select(database,
        u"SELECT key, status, status_text, amount, currency, date, issued_amount, issued_currency, "
        "coalesce(issued_date, '') FROM payments WHERE open = 1 "
        "AND (state = 'synced' OR (state = 'attention' AND reason = 'money-taken-back')) "
        "AND NOT (status = 'deleted' AND reason = 'voided')"_s);
    QList<Compared> found;
    const Done done = select.forEach([&found](Row &row) { found << readCompared(row); });
    if (!done)
        return failed(done.error());
    return found;
}

Done writeChange(Database &database, qint64 payment, const Standing &standing)
{
    Statement update(database,
        u"UPDATE payments SET state = ?, reason = ?, args = ?, standing_lines = '', in_text_alone = 0 "
        "WHERE key = ?"_s);
    update.bindAll(toString(standing.state()), toString(standing.reason), columnwords::ofArgs(standing.args), payment);
    if (auto done = update.run(); !done)
        return done;
    Statement event(database, u"INSERT INTO events (at, payment, what, text) VALUES (?, ?, 'state', ?)"_s);
    return event.bindAll(database.now(), payment, standing.sentence()).run();
}

} // namespace

// What a person was asked was about a payment that was there. Asked again is only what the next run finds on the line.
Done PaymentRepository::answerByRemoval(const Payment &payment)
{
    if (payment.status != PaymentStatus::Deleted)
        return {};
    Statement select(m_database,
        u"SELECT key, reason FROM payments WHERE id = ? AND status <> 'deleted' AND (updated_at <= ? OR updated_at > "
        u"?) "
        "AND line <> 0 AND issued_amount IS NOT 0"_s);
    // A stamp that lies ahead is older than any that comes after it (rule 25).
    select.bindAll(payment.id, payment.updatedAt, m_database.now());
    std::optional<qint64> answered;
    Done done = select.forEach([&answered](Row &row) {
        const qint64 key = row.integer();
        if (isAnsweredByRemoval(row.word<Reason>(&reasonFromString)))
            answered = key;
    });
    if (!done || !answered)
        return done;
    return writeChange(m_database, *answered, Standing { Reason::VoidPending, {} });
}

// A run may end before it gets to a payment, or be unable to check it: green must not outlive what Xero says.
Done PaymentRepository::unsettleChanged()
{
    const auto compared = openButSynced(m_database);
    if (!compared)
        return failed(compared.error());
    for (const Compared &synced : *compared) {
        const auto changed = changedInXero(synced.issued, synced.payment);
        if (!changed)
            continue;
        if (auto done = writeChange(m_database, synced.key, *changed); !done)
            return done;
    }
    return {};
}

} // namespace tieout
