// SPDX-License-Identifier: Apache-2.0
// Ids that a person typed: one that does not exist must not look as if it had been synced.
#pragma once

#include "core/ledger/ledger.h"
#include "core/model/commitment.h"
#include "core/sync/syncrequest.h"

namespace tieout {

/// The projects asked for that are not among these.
[[nodiscard]] QList<ProjectId> unknownAmong(const QList<ProjectId> &asked, const QList<Project> &visible);
/// Configuration that names each of them; fine when there is none.
[[nodiscard]] Done refuseUnknown(const QList<ProjectId> &unknown);

/// The invoices asked for that the ledger, just brought up to date, does not know, or knows in none of `projects`.
/// Storage.
[[nodiscard]] Result<QList<InvoiceId>> unknownInvoices(
    Ledger &ledger, const QList<InvoiceId> &asked, const QList<Project> &projects);
/// Configuration that names each of them; fine when there is none.
[[nodiscard]] Done refuseUnknown(const QList<InvoiceId> &unknown);

} // namespace tieout
