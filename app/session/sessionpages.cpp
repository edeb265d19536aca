// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionpages.h"

#include "core/ledger/factrepository.h"
#include "core/procore/procorelinks.h"
#include "core/xero/xerolinks.h"

namespace tieout {

QString SessionPages::shortCode() const
{
    const auto organisation = m_context.ledger().facts().organisation();
    return organisation && *organisation ? (*organisation)->value.shortCode : QString();
}

QUrl SessionPages::billUrl(const PaymentRow &row) const
{
    return billLink(m_context.services().places().xero, shortCode(), row.record.payment.bill);
}

QUrl SessionPages::commitmentUrl(const PaymentRow &row) const
{
    const Placement &placement = row.record.placement;
    return paymentsIssuedLink(
        m_context.services().places().procore, placement.project, placement.commitment, row.commitmentKind);
}

} // namespace tieout
