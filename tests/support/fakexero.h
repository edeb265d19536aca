// SPDX-License-Identifier: Apache-2.0
// Xero's books as an in-memory state, which tests change by doing what a bookkeeper does.
#pragma once

#include "core/ports/paymentsource.h"

#include <QHash>
#include <QSet>

namespace tieout::test {

using namespace Qt::StringLiterals;

class FakeXero final : public PaymentSource {
public:
    FakeXero();

    // What the bookkeeper does
    Bill addBill(const QString &number, const QString &total);
    PaymentId pay(const Bill &bill, const QString &amount, const QString &reference = u"10442"_s);
    void remove(PaymentId payment);
    /// Changes a payment in place, with a later change stamp: Xero's own rules exclude that, and clients see it all the
    /// same.
    void touch(PaymentId payment, const std::function<void(Payment &)> &change = {});
    /// A check voided on a later date: its payment stays, and the bill shows a smaller amount paid (rule 15).
    void voidCheckLater(PaymentId payment);
    /// Removes a payment without changing any change stamp.
    void removeSilently(PaymentId payment);
    void passTime(std::chrono::seconds duration) { now += duration; }

    Organisation organisation;
    QList<Account> accounts; ///< [0] checking, [1] credit card, [2] PayPal
    QHash<PaymentId, Payment> payments;
    QHash<PaymentId, Instant> createdAt; ///< what the history says; remove an entry to leave it silent
    QHash<BillId, Bill> bills;
    QSet<PaymentId> unreadable; ///< rows with an id and broken content
    QSet<BillId> unreadableBills;
    QHash<PaymentId, Error> brokenHistories; ///< the error for reading a payment's history
    QSet<PaymentId> unknown; ///< a 404 when read by id
    QHash<BillId, qint64> reversed; ///< minor units of payments that stay but were reversed
    Instant now;
    std::chrono::milliseconds dateLies {}; ///< by so much the Date header of an answer is off
    std::optional<Error> fails; ///< while set, every call fails with it
    /// Called before each call with its name ("standing", "bills", …): if it returns an error, the call fails.
    std::function<std::optional<Error>(const QString &)> failsBefore;
    qint64 calls = 0;
    QStringList log; ///< names of the calls, in order

    Task<Result<QList<Connection>>> fetchConnections(std::stop_token stop) override;
    Task<Result<Organisation>> fetchOrganisation(std::stop_token stop) override;
    Task<Result<QList<Account>>> fetchAccounts(std::stop_token stop) override;
    Task<Result<PaymentChanges>> fetchChanges(
        std::optional<Instant> since, std::function<void(int, int)> progress, std::stop_token stop) override;
    Task<Result<Payment>> fetchPayment(PaymentId payment, std::stop_token stop) override;
    Task<Result<QList<Payment>>> fetchWithin(PaymentBounds look, std::stop_token stop) override;
    Task<Result<PaymentHistory>> fetchHistory(PaymentId payment, std::stop_token stop) override;
    Task<Result<Listed<Bill>>> fetchBills(QList<BillId> ids, std::stop_token stop) override;

private:
    void recount(BillId bill);
    std::optional<Error> call(const QString &name);
};

} // namespace tieout::test
