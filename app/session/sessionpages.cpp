// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionpages.h"

#include "core/ledger/factrepository.h"

namespace tieout {

PageLinks SessionPages::links() const
{
    const Places &places = m_context.services().places();
    const auto organisation = m_context.ledger().facts().organisation();
    const bool isKnown = organisation && *organisation;
    return { places.xero, places.procore, isKnown ? (*organisation)->value.shortCode : QString() };
}

QUrl SessionPages::commitmentUrl(const PaymentRow &row) const
{
    return links().commitmentUrl(row);
}

} // namespace tieout
