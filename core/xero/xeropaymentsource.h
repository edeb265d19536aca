// SPDX-License-Identifier: Apache-2.0
// Reads payments from Xero.
#pragma once

#include "core/ports/paymentsource.h"
#include "core/xero/xeroclient.h"

namespace tieout {

/// Its owner outlives a whole run; it outlives its tasks.
class XeroPaymentSource final : public PaymentSource {
public:
    /// `channel` outlives the source and serves one organization (its gate counts that organization's calls);
    /// `organisation` may be invalid until one is chosen, and until then only fetchConnections works.
    XeroPaymentSource(ApiChannel *channel, XeroEndpoints endpoints, OrganisationId organisation);

    [[nodiscard]] Task<Result<QList<Connection>>> fetchConnections(std::stop_token stop) override;
    [[nodiscard]] Task<Result<Organisation>> fetchOrganisation(std::stop_token stop) override;
    [[nodiscard]] Task<Result<QList<Account>>> fetchAccounts(std::stop_token stop) override;
    /// How many payments of bills Xero has, removed ones too, as the first page says. One call.
    [[nodiscard]] Task<Result<int>> countPayments(std::stop_token stop);
    [[nodiscard]] Task<Result<PaymentChanges>> fetchChanges(
        std::optional<Instant> since, std::function<void(int, int)> progress, std::stop_token stop) override;
    [[nodiscard]] Task<Result<Payment>> fetchPayment(PaymentId payment, std::stop_token stop) override;
    [[nodiscard]] Task<Result<QList<Payment>>> fetchWithin(PaymentBounds bounds, std::stop_token stop) override;
    [[nodiscard]] Task<Result<PaymentHistory>> fetchHistory(PaymentId payment, std::stop_token stop) override;
    [[nodiscard]] Task<Result<Listed<Bill>>> fetchBills(QList<BillId> ids, std::stop_token stop) override;

private:
    /// Reads all pages of the walk; the time is Xero's at the first of them.
    struct Walked {
        Listed<Payment> payments;
        std::optional<Instant> serverTime;
    };
    [[nodiscard]] Task<Result<Walked>> readAll(PaymentWalk walk, std::optional<PaymentBounds> look,
        std::function<void(int, int)> progress, std::stop_token stop);

    XeroClient m_client;
};

} // namespace tieout
