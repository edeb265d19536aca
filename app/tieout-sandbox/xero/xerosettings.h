// SPDX-License-Identifier: Apache-2.0
// /Accounts, /Organisation, /BatchPayments and /connections (docs/sandbox.md, Xero 5, 18, 25 and 26).
#pragma once

#include "app/tieout-sandbox/xero/xeroformat.h"

namespace tieout::sandbox {

Response listAccounts(const XeroCall &call);
Response showOrganisation(const XeroCall &call);
Response listBatchPayments(const XeroCall &call);
Response showBatchPayment(const XeroCall &call, const QString &id);

/// GET returns a bare array, DELETE of a connection id 204 or 404. Neither has a tenant header.
Response answerConnections(const Request &request, World &world);

} // namespace tieout::sandbox
