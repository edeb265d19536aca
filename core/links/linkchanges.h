// SPDX-License-Identifier: Apache-2.0
// Linking and unlinking by hand: what may be done where money has been written already (rule 1). Pure.
#pragma once

#include "core/base/result.h"
#include "core/ledger/linkrepository.h"

namespace tieout {

/// Everything that decides about a change of a link.
struct LinkFacts {
    Invoice invoice; ///< an invalid id: the ledger does not know it
    BillId current; ///< linked to now; invalid when to none
    LinkObstacles obstacles; ///< of the bill that is wanted
};

/// Rejected, with what has to happen first, where money would be counted twice or be in the wrong place: the bill is
/// another invoice's; the invoice is another bill's (one mistyped id would send the money of a stranger's bill to it);
/// lines of its payments are on another invoice, or lines of other bills on this one (Tieout moves no line: the
/// payment is removed in Xero, its line voided, then linked and entered again); a write of unknown outcome is open.
/// Configuration for an unknown invoice.
[[nodiscard]] Done checkLink(const LinkFacts &facts, BillId bill);
/// Lines stay where they are and their payments go on being looked after, so only the link itself is asked for.
/// Configuration when there is none; Rejected while a write of unknown outcome is open on the invoice.
[[nodiscard]] Done checkUnlink(const LinkFacts &facts);

/// The one bill that a person means by a GUID or a number. Configuration with all candidates when the number belongs to
/// several bills, or to none that the ledger knows.
[[nodiscard]] Result<BillId> chooseBill(const QString &idOrNumber, const QList<SeenBill> &numbered);

} // namespace tieout
