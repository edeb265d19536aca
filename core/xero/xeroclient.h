// SPDX-License-Identifier: Apache-2.0
// One method per endpoint of Xero that Tieout reads.
#pragma once

#include "core/model/bill.h"
#include "core/net/apichannel.h"
#include "core/ports/paymentsource.h"
#include "core/xero/paymentwalk.h"
#include "core/xero/xeroendpoints.h"

namespace tieout {

/// Request, channel, decoder; it makes no decisions. Errors carry Service::Xero, the operation and the id of the
/// exchange; an unreadable answer is Malformed with the path of its first fault. Outlives its tasks.
class XeroClient final {
public:
    /// `channel` outlives the client. `organisation` may be invalid for as long as only fetchConnections is used.
    XeroClient(ApiChannel *channel, XeroEndpoints endpoints, OrganisationId organisation);

    [[nodiscard]] Task<Result<QList<Connection>>> fetchConnections(std::stop_token stop);
    [[nodiscard]] Task<Result<Organisation>> fetchOrganisation(std::stop_token stop);
    [[nodiscard]] Task<Result<QList<Account>>> fetchAccounts(std::stop_token stop);
    /// Malformed when the answer has no `pagination`: the service then did not page (api facts, Xero 9 no. 3).
    [[nodiscard]] Task<Result<PaymentPage>> fetchPayments(
        PaymentPageRequest page, std::optional<PaymentBounds> look, std::stop_token stop);
    /// NotFound when Xero does not know the payment, or answers with a different one.
    [[nodiscard]] Task<Result<Payment>> fetchPayment(PaymentId payment, std::stop_token stop);
    [[nodiscard]] Task<Result<PaymentHistory>> fetchPaymentHistory(PaymentId payment, std::stop_token stop);
    /// At most kBillsPerCall ids. Drops rows that we did not ask for (Xero 9 no. 15).
    [[nodiscard]] Task<Result<Listed<Bill>>> fetchBills(QList<BillId> ids, std::stop_token stop);

private:
    template <typename T> using Decoder = Result<T> (*)(const QByteArray &body);
    template <typename T>
    [[nodiscard]] Task<Result<T>> fetch(HttpRequest request, Decoder<T> decode, std::stop_token stop);

    ApiChannel *m_channel;
    XeroEndpoints m_endpoints;
    OrganisationId m_organisation;
};

} // namespace tieout
