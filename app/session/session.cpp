// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

#include "core/base/tr.h"
#include "core/settings/keychainname.h"

#include "app/session/profileplaces.h"

namespace tieout {

Result<std::unique_ptr<Session>> Session::open(SessionOptions options)
{
    const bool mayAdd = options.addsDefault && options.profile == defaultProfileName();
    const auto home = mayAdd ? ProfileHome::findOrAdd(options.profile) : ProfileHome::find(options.profile);
    if (!home)
        return failed(home.error());
    // A lost name that was chosen anew stays, whatever becomes of the profile in whose way it was.
    if (home->keychainName() != home->name() && !readKeychainName(home->keychainNamePath())) {
        if (const Done kept = home->keepKeychainName(); !kept)
            return failed(kept.error());
    }
    const auto places = placesOf(*home);
    if (!places)
        return failed(places.error());
    if (options.secretsIn == SecretsIn::Memory && !places->isLoopback)
        return failed(Error(ErrorKind::Configuration,
            Tr::tr("Secrets can be kept in memory only where both services are on this "
                   "computer, as the sandbox is.")));
    std::unique_ptr<Session> session(new Session(std::move(options), *places, *home));
    if (const Done opened = session->m_context.open(); !opened)
        return failed(opened.error());
    return session;
}

Session::Session(SessionOptions options, const Places &places, const ProfileHome &home)
    : m_context(std::move(options), places, home)
    , m_connections(m_context)
    , m_setup(m_context, m_connections)
    , m_runs(m_context)
    , m_pages(m_context)
    , m_lines(m_context, m_pages)
    , m_commitments(m_context)
    , m_links(m_context)
    , m_doctor(m_context)
    , m_status(m_context, m_runs)
{
}

Task<void> Session::drain()
{
    return m_context.running().drain();
}

} // namespace tieout
