// SPDX-License-Identifier: Apache-2.0
#include "core/sync/watch/hiddeninxero.h"

#include "core/base/tr.h"
#include "core/ledger/watchrepository.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString roundOf(HiddenInXero what)
{
    return what == HiddenInXero::Payments ? u"no-payments-shown"_s : u"no-bills-shown"_s;
}

QString sentenceOf(HiddenInXero what)
{
    return what == HiddenInXero::Payments
        ? Tr::tr("Xero shows none of the payments that have lines in Procore.")
        : Tr::tr("Xero shows none of the bills whose payments have lines in Procore.");
}

} // namespace

Done recordLook(Ledger &ledger, HiddenInXero what, bool isAnyShown, Instant now)
{
    return isAnyShown ? ledger.watch().forgetRound(roundOf(what)) : ledger.watch().recordRound(roundOf(what), now);
}

Result<bool> isHidden(Ledger &ledger, HiddenInXero what)
{
    const auto met = ledger.watch().roundBegan(roundOf(what));
    return met ? Result<bool>(met->has_value()) : failed(met.error());
}

Result<std::optional<Error>> hiddenInXero(Ledger &ledger)
{
    std::optional<Error> problem;
    for (const HiddenInXero what : { HiddenInXero::Bills, HiddenInXero::Payments }) {
        const auto isMet = isHidden(ledger, what);
        if (!isMet)
            return failed(isMet.error());
        if (!*isMet)
            continue;
        problem = Error(Cause::OrganisationGone,
            Tr::tr("%1 Nothing was concluded from that: the lines stay as they are, and this sync proved no payment. "
                   "Check in Xero whether the organization was reset, or whether the person who connected "
                   "Tieout may still see its bills and payments.")
                .arg(sentenceOf(what)));
        problem->service = Service::Xero;
    }
    return problem;
}

} // namespace tieout
