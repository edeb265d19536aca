// SPDX-License-Identifier: Apache-2.0
// The user's side of Procore's ERP integration: pressing "Sync Payments for Synced Invoices".
#pragma once

#include "app/tieout-sandbox/world/world.h"

namespace tieout::sandbox {

/// Creates the request that a connector answers; it waits until its detail is closed. Returns its index.
int requestPayments(World &world);

/// in_progress, success, failed, rejected; "stale" when nobody closed it in time (knob procore.erp-stale-seconds).
QString erpStatusOf(const World &world, const ErpRequest &request);

} // namespace tieout::sandbox
