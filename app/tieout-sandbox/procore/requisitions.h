// SPDX-License-Identifier: Apache-2.0
// Subcontractor invoices, on the wire still called requisitions (docs/sandbox.md, Procore 14).
#pragma once

#include "app/tieout-sandbox/procore/procorecall.h"

namespace tieout::sandbox {

/// `versionOneOne` adds filters[is_last] and invoice_type.
Response listRequisitions(const ProcoreCall &call, bool versionOneOne);
Response showRequisition(const ProcoreCall &call, qint64 id, bool versionOneOne);
/// Refused with 422 when the invoice carries an origin_id.
Response updateRequisition(const ProcoreCall &call, qint64 id);
/// Only the newest of its commitment, and never a synced one.
Response deleteRequisition(const ProcoreCall &call, qint64 id);

} // namespace tieout::sandbox
