// SPDX-License-Identifier: Apache-2.0
#include "app/session/signinfacts.h"

#include "core/ledger/factrepository.h"

namespace tieout {

Done keepSignInVerdicts(Ledger &ledger, Services &services, Instant now)
{
    for (const Service service : { Service::Xero, Service::Procore }) {
        const std::optional<Done> verdict = services.channel(service).takeSignInVerdict();
        const auto known = ledger.facts().signInRefused(service);
        if (!known)
            return failed(known.error());
        Done kept;
        if (verdict && !*verdict)
            kept = ledger.facts().recordSignInRefused(service, verdict->error().detail, now);
        else if (verdict && *known)
            kept = ledger.facts().forgetSignInRefused(service);
        if (!kept)
            return kept;
    }
    return {};
}

Result<std::optional<Error>> refusedSignIn(Ledger &ledger, Service service)
{
    const auto detail = ledger.facts().signInRefused(service);
    if (!detail)
        return failed(detail.error());
    if (!*detail)
        return std::optional<Error>();
    Error error(ErrorKind::SignInNeeded, **detail);
    error.service = service;
    return std::optional<Error>(error);
}

} // namespace tieout
