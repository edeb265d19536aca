// SPDX-License-Identifier: Apache-2.0
// Addresses in the web pages of Xero, for people (api facts, Xero 4).
#pragma once

#include "core/model/ids.h"
#include "core/xero/xeroendpoints.h"

#include <QString>
#include <QUrl>

namespace tieout {

/// The bill's page in the organisation of `shortCode`. Without a short code: the page in whichever organisation the
/// person used last. Empty when the id is invalid.
[[nodiscard]] QUrl billLink(const XeroEndpoints &endpoints, const QString &shortCode, BillId bill);
/// The payment's page. Empty without a short code or a valid id: there is no form without one.
[[nodiscard]] QUrl paymentLink(const XeroEndpoints &endpoints, const QString &shortCode, PaymentId payment);

} // namespace tieout
