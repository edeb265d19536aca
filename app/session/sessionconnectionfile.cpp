// SPDX-License-Identifier: Apache-2.0
// The connection file: out of one profile, into another.
#include "app/session/sessionsetup.h"

#include "core/base/tr.h"
#include "core/oauth/tokenstorage.h"

namespace tieout {

Task<Result<ConnectionFile>> SessionSetup::connection(std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto settings = m_context.settings();
    if (!settings)
        co_return failed(settings.error());
    const Places &places = m_context.services().places();
    TokenStorage xeroStorage(places.xeroSignIn.profile, Service::Xero, &m_context.secrets());
    const auto xero = co_await xeroStorage.readClient(stop);
    if (!xero)
        co_return failed(xero.error());
    TokenStorage procoreStorage(places.procoreSignIn.profile, Service::Procore, &m_context.secrets());
    const auto procore = co_await procoreStorage.readClient(stop);
    if (!procore)
        co_return failed(procore.error());
    ConnectionFile file;
    file.xeroClientId = xero->id;
    file.procoreClientId = procore->id;
    file.procoreClientSecret = procore->secret;
    file.organisation = settings->organisation;
    file.organisationName = settings->organisationName;
    file.company = settings->company;
    file.companyName = settings->companyName;
    co_return file;
}

/// A sign-in belongs to the client it was made with.
Task<Done> SessionSetup::takeClient(Service service, ClientCredentials client, std::stop_token stop)
{
    const QString profile = m_context.services().places().signIn(service).profile;
    TokenStorage storage(profile, service, &m_context.secrets());
    const auto before = co_await storage.readClient(stop);
    if (!before && before.error().kind != ErrorKind::Configuration)
        co_return failed(before.error());
    if (before && before->id != client.id) {
        const auto ended = co_await m_connections.disconnect(service, stop);
        if (!ended)
            co_return failed(ended.error());
    }
    co_return co_await storage.writeClient(std::move(client), stop);
}

/// Rule 8: the apps of a profile that is set up are settings. Where nobody is signed in there is no right to read, and
/// signing in, with an app of one's own too, is open to everybody.
Task<Done> SessionSetup::mayTakeConnection(ProfileSettings current, std::stop_token stop)
{
    if (!current.isSetUp())
        co_return Done();
    const Done permitted = co_await m_context.checkMay(Privilege::ChangeSettings, current.erpToolName, stop);
    const bool isSignedOut = !permitted
        && (permitted.error().kind == ErrorKind::SignInNeeded || permitted.error().cause == Cause::ClientMissing);
    co_return isSignedOut ? Done() : permitted;
}

Task<Result<ProfileSettings>> SessionSetup::takeConnection(ConnectionFile connection, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto current = m_context.settings();
    if (!current)
        co_return failed(current.error());
    const bool isSamePair = current->organisation == connection.organisation && current->company == connection.company;
    if (current->isSetUp() && !isSamePair)
        co_return failed(otherPair());
    if (Done permitted = co_await mayTakeConnection(*current, stop); !permitted)
        co_return failed(permitted.error());
    ClientCredentials xeroClient(connection.xeroClientId, QByteArray());
    const Done xero = co_await takeClient(Service::Xero, std::move(xeroClient), stop);
    if (!xero)
        co_return failed(xero.error());
    ClientCredentials procoreClient(connection.procoreClientId, connection.procoreClientSecret);
    const Done procore = co_await takeClient(Service::Procore, std::move(procoreClient), stop);
    if (!procore)
        co_return failed(procore.error());
    if (current->isSetUp()) {
        ProfileSettings unchanged = *current;
        co_return unchanged;
    }
    ProfileSettings settings = *current;
    if (settings.company != connection.company) {
        settings.allProjects = true; // another company has other projects
        settings.projects.clear();
    }
    settings.organisation = connection.organisation;
    settings.organisationName = connection.organisationName;
    settings.company = connection.company;
    settings.companyName = connection.companyName;
    co_return co_await keepChoices(settings, stop);
}

} // namespace tieout
