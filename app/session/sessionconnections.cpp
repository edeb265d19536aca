// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionconnections.h"

#include "core/base/tr.h"
#include "core/ledger/factrepository.h"

namespace tieout {

Task<Done> SessionConnections::connect(
    Service service, ClientCredentials typed, SignInWay way, OpenUrl openUrl, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const Places &places = m_context.services().places();
    SignInService &signIn = m_context.services().signIn(service);
    if (way == SignInWay::FollowPage && !places.isLoopback)
        co_return failed(Error(ErrorKind::Configuration,
            Tr::tr("Signing in without a browser works only where both services are on "
                   "this computer, as the sandbox is.")));
    TokenStorage storage(places.signIn(service).profile, service, &m_context.secrets());
    if (!typed.id.isEmpty() || !typed.secret.isEmpty()) {
        auto stored = co_await storage.readClient(stop);
        if (!stored && stored.error().kind != ErrorKind::Configuration)
            co_return failed(stored.error());
        if (stored && typed.id.isEmpty())
            typed.id = stored->id;
        if (stored && typed.secret.isEmpty())
            typed.secret = stored->secret;
        Done written = co_await signIn.setClient(typed, stop);
        if (!written)
            co_return failed(written.error());
    }
    Done signedIn = co_await signIn.signIn(way, std::move(openUrl), stop);
    if (signedIn)
        signedIn = m_context.ledger().facts().forgetSignInRefused(service);
    // It may be a different person, and the previous person's rights say nothing about theirs (rule 8).
    if (signedIn && service == Service::Procore)
        signedIn = m_context.ledger().facts().forgetRights();
    co_return signedIn;
}

Task<Result<bool>> SessionConnections::hasClient(Service service, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    co_return co_await m_context.services().signIn(service).hasClient(stop);
}

Done SessionConnections::submitPastedCode(Service service, const QString &text)
{
    return m_context.services().signIn(service).submitPastedCode(text);
}

Task<Result<Disconnection>> SessionConnections::disconnect(Service service, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    auto ended = co_await m_context.services().signIn(service).disconnect(stop);
    if (ended && service == Service::Procore) {
        if (Done forgotten = m_context.ledger().facts().forgetRights(); !forgotten)
            co_return failed(forgotten.error());
    }
    co_return ended;
}

Task<Result<QList<Connection>>> SessionConnections::organisations(std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    co_return co_await m_context.services().source().fetchConnections(stop);
}

Task<Result<QList<Company>>> SessionConnections::companies(std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    co_return co_await m_context.services().book().fetchCompanies(stop);
}

Task<Result<QList<Project>>> SessionConnections::projectsOf(CompanyId company, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    Services &services = m_context.services();
    ProcorePaymentBook book(&services.channel(Service::Procore), services.places().procore, company);
    co_return co_await book.fetchProjects(stop);
}

} // namespace tieout
