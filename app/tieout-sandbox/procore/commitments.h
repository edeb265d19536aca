// SPDX-License-Identifier: Apache-2.0
// Subcontracts and purchase orders, v1 and v2 (docs/sandbox.md, Procore 12 and 13).
#pragma once

#include "app/tieout-sandbox/procore/procorecall.h"

namespace tieout::sandbox {

Response listContracts(const ProcoreCall &call, bool purchaseOrders);
Response showContract(const ProcoreCall &call, qint64 id, bool purchaseOrder);

/// v2: `data` envelope, ids as strings, pages of 10 up to 100.
Response listContractsV2(const ProcoreCall &call, qint64 projectId);
Response showContractV2(const ProcoreCall &call, qint64 projectId, qint64 id);
Response summariseContractV2(const ProcoreCall &call, qint64 projectId, qint64 id);

/// Totals of a commitment that depend on its payments and invoices, in millionths.
qint64 paidMicros(const Commitment &commitment);
qint64 invoicedCents(const Company &company, const Commitment &commitment);

} // namespace tieout::sandbox
