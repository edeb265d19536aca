// SPDX-License-Identifier: Apache-2.0
// Xero as the place where payments are read.
#pragma once

#include "core/ports/paymentsource.h"
#include "core/xero/xeroclient.h"

namespace tieout {

/// Owned above a whole run; outlives its tasks.
class XeroPaymentSource final : public PaymentSource {
public:
    /// `channel` outlives the source and speaks to one organisation (its gate counts that organisation's calls);
    /// `organisation` may be invalid until one is chosen: then only fetchConnections works.
    XeroPaymentSource(ApiChannel *channel, XeroEndpoints endpoints, OrganisationId organisation);

    [[nodiscard]] Task<Result<QList<Connection>>> fetchConnections(std::stop_token stop) override;
    [[nodiscard]] Task<Result<Organisation>> fetchOrganisation(std::stop_token stop) override;
    [[nodiscard]] Task<Result<QList<Account>>> fetchAccounts(std::stop_token stop) override;
    [[nodiscard]] Task<Result<PaymentChanges>> fetchChanges(
        std::optional<Instant> since, std::function<void(int, int)> progress, std::stop_token stop) override;
    [[nodiscard]] Task<Result<Payment>> fetchPayment(PaymentId payment, std::stop_token stop) override;
    [[nodiscard]] Task<Result<QList<Payment>>> fetchWithin(PaymentBounds bounds, std::stop_token stop) override;
    [[nodiscard]] Task<Result<PaymentHistory>> fetchHistory(PaymentId payment, std::stop_token stop) override;
    [[nodiscard]] Task<Result<Listed<Bill>>> fetchBills(QList<BillId> ids, std::stop_token stop) override;

private:
    /// All pages of the walk; Xero's time at the first of them.
    struct Walked {
        Listed<Payment> payments;
        std::optional<Instant> serverTime;
    };
    [[nodiscard]] Task<Result<Walked>> readAll(PaymentWalk walk, std::optional<PaymentBounds> look,
        std::function<void(int, int)> progress, std::stop_token stop);

    XeroClient m_client;
};

} // namespace tieout
