// SPDX-License-Identifier: Apache-2.0
// The requests to Xero as values, with exact addresses and headers. All of them only read.
#pragma once

#include "core/model/ids.h"
#include "core/net/httprequest.h"
#include "core/ports/paymentsource.h"
#include "core/xero/paymentwalk.h"
#include "core/xero/xeroendpoints.h"

namespace tieout {

/// Rows per page; the service clamps to 1,000 (api facts, Xero 1.1).
constexpr int kXeroPageSize = 1000;

/// Organizations of the signed-in person; without a tenant header (Xero 5).
[[nodiscard]] HttpRequest connectionsRequest(const XeroEndpoints &endpoints);
[[nodiscard]] HttpRequest organisationRequest(const XeroEndpoints &endpoints, OrganisationId organisation);
/// All accounts; the list is not paged (Xero 3).
[[nodiscard]] HttpRequest accountsRequest(const XeroEndpoints &endpoints, OrganisationId organisation);
/// One page of bill payments, whatever their status: a Status filter would hide removals (Xero 1.2).
/// `look` narrows the list by Date and Status, which Xero filters efficiently (Xero 1.2).
[[nodiscard]] HttpRequest paymentsRequest(const XeroEndpoints &endpoints, OrganisationId organisation,
    const PaymentPageRequest &page, const std::optional<PaymentBounds> &look = std::nullopt);
/// One complete payment: the only call that reads a row by its id (Xero 1.4).
[[nodiscard]] HttpRequest paymentRequest(
    const XeroEndpoints &endpoints, OrganisationId organisation, PaymentId payment);
[[nodiscard]] HttpRequest paymentHistoryRequest(
    const XeroEndpoints &endpoints, OrganisationId organisation, PaymentId payment);
/// Bills by id, at most kBillsPerCall. One parameter, joined by commas: Xero would ignore a repeated one (Xero 9 no.
/// 15).
[[nodiscard]] HttpRequest billsRequest(
    const XeroEndpoints &endpoints, OrganisationId organisation, const QList<BillId> &ids);

} // namespace tieout
