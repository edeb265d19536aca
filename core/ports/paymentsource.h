// SPDX-License-Identifier: Apache-2.0
// Where payments are read: the books in Xero.
#pragma once

#include "core/base/task.h"
#include "core/base/unreadablerow.h"
#include "core/model/bill.h"
#include "core/model/payment.h"

namespace tieout {

/// Payments changed since a moment, all of them.
struct PaymentChanges {
    /// Each id once, its newest form; every status. Of those that could not be read nothing else is known: they are
    /// neither removed nor unchanged.
    Listed<Payment> payments;
    Instant serverTime {}; ///< Xero's own clock (Date header) at the first answer
};

/// Which payments are read, whether they changed or not.
struct PaymentBounds {
    QDate from; ///< payments with this date or a later one
    bool removedOnly = false; ///< only those whose status is DELETED
};

/// How a payment came into being, by its history.
struct PaymentHistory {
    std::optional<Instant> createdAt; ///< nothing when the history does not say
};

/// The organisation's connection as the sign-in sees it.
struct Connection {
    QString connectionId;
    OrganisationId organisation;
    QString name;
};

/// Bills that one call reads (api facts, Xero 2.1).
constexpr int kBillsPerCall = 40;

/// Reads only: nothing is ever written to Xero. Every method may fail with Cancelled through `stop`.
/// Errors carry Service::Xero.
class PaymentSource {
public:
    virtual ~PaymentSource() = default;

    /// Organisations that the signed-in person has connected.
    [[nodiscard]] virtual Task<Result<QList<Connection>>> fetchConnections(std::stop_token stop) = 0;
    /// The chosen organisation: its country decides whether it is supported (rule 6). Forbidden when the person's
    /// connection to it is gone.
    [[nodiscard]] virtual Task<Result<Organisation>> fetchOrganisation(std::stop_token stop) = 0;
    /// Accounts that payments may be made from, archived ones too; they choose the method (rule 5).
    [[nodiscard]] virtual Task<Result<QList<Account>>> fetchAccounts(std::stop_token stop) = 0;
    /// Payments of bills, of every status, changed at or after `since` (everything when nothing). Complete or an error:
    /// rows that move between pages while being read are not lost (api facts, Xero 9 no. 1).
    /// `progress(read, expected)` is called after each page.
    [[nodiscard]] virtual Task<Result<PaymentChanges>> fetchChanges(
        std::optional<Instant> since, std::function<void(int, int)> progress, std::stop_token stop) = 0;
    /// One payment by its id. NotFound when Xero does not know it, Malformed when it still cannot be read.
    [[nodiscard]] virtual Task<Result<Payment>> fetchPayment(PaymentId payment, std::stop_token stop) = 0;
    /// Payments of bills as they are now, inside the bounds, whether their change stamp moved or not: what
    /// If-Modified-Since cannot show (api facts, Xero 1.3). A payment that is missing proves nothing (rule 19).
    [[nodiscard]] virtual Task<Result<QList<Payment>>> fetchWithin(PaymentBounds bounds, std::stop_token stop) = 0;
    /// What Xero's history says about one payment: when it was created, where it can be known (rule 3). NotFound when
    /// Xero does not know the payment.
    [[nodiscard]] virtual Task<Result<PaymentHistory>> fetchHistory(PaymentId payment, std::stop_token stop) = 0;
    /// Bills by id, in batches of kBillsPerCall. Ids that Xero does not know are missing from the answer.
    [[nodiscard]] virtual Task<Result<Listed<Bill>>> fetchBills(QList<BillId> ids, std::stop_token stop) = 0;
};

} // namespace tieout
