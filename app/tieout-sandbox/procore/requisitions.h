// SPDX-License-Identifier: Apache-2.0
// Subcontractor invoices, which the API still calls requisitions (docs/sandbox.md, Procore 14).
#pragma once

#include "app/tieout-sandbox/procore/procorecall.h"

namespace tieout::sandbox {

/// `versionOneOne` adds filters[is_last] and invoice_type.
Response listRequisitions(const ProcoreCall &call, bool versionOneOne);
Response showRequisition(const ProcoreCall &call, qint64 id, bool versionOneOne);
/// Refuses with 422 when the invoice has an origin_id.
Response updateRequisition(const ProcoreCall &call, qint64 id);
/// Only the newest on its commitment, and never a synced one.
Response deleteRequisition(const ProcoreCall &call, qint64 id);

} // namespace tieout::sandbox
