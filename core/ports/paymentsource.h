// SPDX-License-Identifier: Apache-2.0
// Reads payments; implemented for Xero.
#pragma once

#include "core/base/task.h"
#include "core/base/unreadablerow.h"
#include "core/model/bill.h"
#include "core/model/payment.h"

namespace tieout {

/// All payments that changed since a moment.
struct PaymentChanges {
    /// Each id once, in its newest form, with any status. About those that could not be read we know nothing else: they
    /// are neither removed nor unchanged.
    Listed<Payment> payments;
    Instant serverTime {}; ///< Xero's own clock (Date header) at the first answer; it may lie (rule 25)
};

/// Which payments to read, whether they changed or not.
struct PaymentBounds {
    QDate from; ///< payments with this date or a later one
    bool removedOnly = false; ///< only those whose status is DELETED
};

/// What a payment's history says about its creation.
struct PaymentHistory {
    std::optional<Instant> createdAt; ///< nothing when the history does not say
};

/// The organization's connection, according to the sign-in.
struct Connection {
    QString connectionId;
    OrganisationId organisation;
    QString name;
};

/// Bills that one call can read (api facts, Xero 2.1).
constexpr int kBillsPerCall = 40;

/// Only reads: nothing is ever written to Xero. Every method may fail with Cancelled through `stop`.
/// Errors carry Service::Xero.
class PaymentSource {
public:
    virtual ~PaymentSource() = default;

    /// Organizations that the signed-in person has connected.
    [[nodiscard]] virtual Task<Result<QList<Connection>>> fetchConnections(std::stop_token stop) = 0;
    /// The chosen organization; its country decides whether it is supported (rule 6). Forbidden when the person is no
    /// longer connected to it.
    [[nodiscard]] virtual Task<Result<Organisation>> fetchOrganisation(std::stop_token stop) = 0;
    /// Accounts that payments may be made from, including archived ones; they determine the method (rule 5).
    [[nodiscard]] virtual Task<Result<QList<Account>>> fetchAccounts(std::stop_token stop) = 0;
    /// Payments of bills, with any status, changed at or after `since` (nothing = all). Complete or an error: rows that
    /// move between pages during the reading are not lost (api facts, Xero 9 no. 1).
    /// `progress(read, expected)` is called after each page.
    [[nodiscard]] virtual Task<Result<PaymentChanges>> fetchChanges(
        std::optional<Instant> since, std::function<void(int, int)> progress, std::stop_token stop) = 0;
    /// One payment by its id. NotFound when Xero does not know it, Malformed when it still cannot be read.
    [[nodiscard]] virtual Task<Result<Payment>> fetchPayment(PaymentId payment, std::stop_token stop) = 0;
    /// The current payments of bills within the bounds, whether or not their change stamp moved: it finds what
    /// If-Modified-Since cannot show (api facts, Xero 1.3). A missing payment proves nothing (rule 19).
    [[nodiscard]] virtual Task<Result<QList<Payment>>> fetchWithin(PaymentBounds bounds, std::stop_token stop) = 0;
    /// What Xero's history says about one payment: when it was created, if known (rule 3). NotFound when Xero does not
    /// know the payment.
    [[nodiscard]] virtual Task<Result<PaymentHistory>> fetchHistory(PaymentId payment, std::stop_token stop) = 0;
    /// Bills by id, in batches of kBillsPerCall. The answer lacks those that Xero does not know.
    [[nodiscard]] virtual Task<Result<Listed<Bill>>> fetchBills(QList<BillId> ids, std::stop_token stop) = 0;
};

} // namespace tieout
