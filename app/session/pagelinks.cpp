// SPDX-License-Identifier: Apache-2.0
#include "app/session/pagelinks.h"

#include "core/procore/procorelinks.h"
#include "core/xero/xerolinks.h"

namespace tieout {

QUrl PageLinks::billUrl(const PaymentRow &row) const
{
    return billLink(xero, shortCode, row.record.payment.bill);
}

QUrl PageLinks::commitmentUrl(const PaymentRow &row) const
{
    const Placement &placement = row.record.placement;
    return paymentsIssuedLink(procore, placement.project, placement.commitment, row.commitmentKind);
}

} // namespace tieout
