// SPDX-License-Identifier: Apache-2.0
// /Payments: list, single, history and the one change Xero allows (docs/sandbox.md, Xero 11 to 20).
#pragma once

#include "app/tieout-sandbox/xero/xeroformat.h"

namespace tieout::sandbox {

Response listPayments(const XeroCall &call);
Response showPayment(const XeroCall &call, const QString &id);
Response paymentHistory(const XeroCall &call, const QString &id);
/// Only Status DELETED is accepted, and not for members of a batch.
Response updatePayment(const XeroCall &call, const QString &id);

} // namespace tieout::sandbox
