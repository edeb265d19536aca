// SPDX-License-Identifier: Apache-2.0
// Addresses of Xero's web pages, for people (api facts, Xero 4).
#pragma once

#include "core/model/ids.h"
#include "core/xero/xeroendpoints.h"

#include <QString>
#include <QUrl>

namespace tieout {

/// The bill's page in the organization with this `shortCode`. Without a short code, the page opens in the organization
/// that the person used last. Empty when the id is invalid.
[[nodiscard]] QUrl billLink(const XeroEndpoints &endpoints, const QString &shortCode, BillId bill);

} // namespace tieout
