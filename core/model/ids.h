// SPDX-License-Identifier: Apache-2.0
// The ids of the accountant's things. GUIDs come from Xero, numbers (up to 15 digits and more) from Procore.
#pragma once

#include "core/base/strongid.h"

namespace tieout {

using PaymentId = StrongId<struct PaymentIdTag, QUuid>;
using BillId = StrongId<struct BillIdTag, QUuid>;
using AccountId = StrongId<struct AccountIdTag, QUuid>;
using OrganisationId = StrongId<struct OrganisationIdTag, QUuid>; ///< Xero's tenant id

using CompanyId = StrongId<struct CompanyIdTag, qint64>;
using ProjectId = StrongId<struct ProjectIdTag, qint64>;
using CommitmentId = StrongId<struct CommitmentIdTag, qint64>;
using InvoiceId = StrongId<struct InvoiceIdTag, qint64>; ///< a subcontractor invoice (Procore requisition)
using LineId = StrongId<struct LineIdTag, qint64>; ///< a line of Payments Issued (Procore contract payment)
using RunId = StrongId<struct RunIdTag, qint64>; ///< a run in our own ledger

/// A GUID in any case, with or without braces, as text of either service; invalid when it is none.
[[nodiscard]] inline QUuid guidFromText(const QString &text)
{
    // QUuid::fromString accepts both forms only with or without braces as a pair, and any case.
    const QString trimmed = text.trimmed();
    return QUuid::fromString(trimmed);
}

} // namespace tieout
