// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionstatus.h"

#include "app/session/signinfacts.h"
#include "core/base/tr.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/runrepository.h"
#include "core/ledger/unreadrepository.h"
#include "core/sync/preflight.h"
#include "core/sync/run/killedrun.h"
#include "core/sync/run/runlock.h"
#include "core/sync/watch/budgetshares.h"

namespace tieout {

namespace {

using namespace std::chrono_literals;

/// A run also reads the rights once an hour (docs/economy.md).
constexpr auto kRightsStayFresh = 1h;

Error signedOut(Service service)
{
    Error error(ErrorKind::SignInNeeded, QString());
    error.service = service;
    return error;
}

void addBudget(ServiceStatus *status, const Budget &left, Frequency frequency, Instant now)
{
    status->budgets = left.windows;
    status->blockedUntil = left.blockedUntil;
    const RunTrigger trigger = frequency == Frequency::Never ? RunTrigger::OnDemand : RunTrigger::Scheduled;
    const int allowance = runAllowance(left, trigger, now);
    status->nextRunMayUse = allowance == kAnyNumberOfCalls ? std::nullopt : std::optional(allowance);
}

bool isUnreachable(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
}

} // namespace

Task<ServiceStatus> SessionStatus::serviceStatus(Service service, AppStatus *status, std::stop_token stop)
{
    ServiceStatus result;
    auto connected = co_await m_context.services().keeper(service).isConnected(stop);
    if (!connected) {
        result.problem = sentenceFor(connected.error());
        if (connected.error().kind == ErrorKind::Keychain)
            status->keychainProblem = connected.error();
        co_return result;
    }
    const auto client = co_await m_context.services().signIn(service).hasClient(stop);
    result.hasClient = client.value_or(false);
    if (*connected) {
        // A sign-in that the service refuses is none, whatever the keychain holds.
        const auto ended = co_await m_context.services().keeper(service).whyEnded(stop);
        result.isSignedIn = !ended;
        if (ended)
            result.problem = sentenceFor(*ended);
    } else {
        result.problem = sentenceFor(signedOut(service));
    }
    co_return result;
}

/// What settings, ledger and schedule say, without a call.
Result<AppStatus> SessionStatus::onThisComputer(const ProfileSettings &chosen) const
{
    auto lastRun = m_context.ledger().runs().last();
    if (lastRun && *lastRun) {
        const auto ended = asItEnded(**lastRun, m_context.ledger().runs(), m_context.lockPath());
        if (!ended)
            return failed(ended.error());
        *lastRun = *ended;
    }
    const auto books = lastRun ? m_context.ledger().overview().tieOut() : failed(lastRun.error());
    const auto separate = books ? m_context.ledger().overview().separateFigures() : failed(books.error());
    const auto setAside = separate ? m_context.ledger().unread().all() : failed(separate.error());
    const auto next = setAside ? m_runs.next() : failed(setAside.error());
    if (!next)
        return failed(next.error());
    AppStatus status;
    status.profile = m_context.options().profile;
    status.isDemo = m_context.options().secretsIn == SecretsIn::Memory;
    status.isSetUp = chosen.isSetUp();
    status.ledgerNotice = m_context.notice();
    status.organisationName = chosen.organisationName;
    status.companyName = chosen.companyName;
    status.frequency = chosen.schedule.frequency;
    status.nextRun = *next;
    status.lastRun = *lastRun;
    status.tieOut = *books;
    status.separate = *separate;
    status.setAside = *setAside;
    status.lock = RunLock::holder(m_context.lockPath());
    status.isRunning = status.lock && status.lock->isOfThisComputer;
    return status;
}

Task<Result<AppStatus>> SessionStatus::read(std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto chosen = m_context.settings();
    auto status = chosen ? onThisComputer(*chosen) : failed(chosen.error());
    const auto organisation = status ? m_context.ledger().facts().organisation() : failed(status.error());
    if (!organisation)
        co_return failed(organisation.error());
    if (*organisation) {
        if (const Done edition = checkEdition((*organisation)->value, chosen->allowOtherEditions); !edition)
            status->editionProblem = edition.error().detail;
    }
    AppStatus *const filled = &*status;
    status->xero = co_await serviceStatus(Service::Xero, filled, stop);
    status->xero.accountName = chosen->organisationName;
    status->procore = co_await serviceStatus(Service::Procore, filled, stop);
    status->procore.accountName = chosen->companyName;
    const Done asked = co_await askWhereRefused(*chosen, stop);
    co_await addRights(filled, *chosen, stop);
    m_context.keepSignIns();
    if (const Done added = asked ? addRefusals(filled) : asked; !added)
        co_return failed(added.error());
    const Instant now = m_context.clock().now();
    addBudget(&status->xero, m_context.services().channel(Service::Xero).budget(), status->frequency, now);
    addBudget(&status->procore, m_context.services().channel(Service::Procore).budget(), status->frequency, now);
    co_return status;
}

Task<Done> SessionStatus::askWhereRefused(ProfileSettings chosen, std::stop_token stop)
{
    const auto xero = refusedSignIn(m_context.ledger(), Service::Xero);
    const auto procore = xero ? refusedSignIn(m_context.ledger(), Service::Procore) : failed(xero.error());
    if (!procore)
        co_return failed(procore.error());
    if (*xero && chosen.organisation.isValid()) {
        // The channel hears how it ends.
        [[maybe_unused]] const auto answer = co_await m_context.services().source().fetchOrganisation(stop);
    }
    if (*procore && chosen.company.isValid()) {
        [[maybe_unused]] const auto answer = co_await m_context.engine().refreshRights(chosen.erpToolName, stop);
    }
    co_return Done();
}

Done SessionStatus::addRefusals(AppStatus *status) const
{
    for (const Service service : { Service::Xero, Service::Procore }) {
        ServiceStatus &of = service == Service::Xero ? status->xero : status->procore;
        const auto refusal = refusedSignIn(m_context.ledger(), service);
        if (!refusal)
            return failed(refusal.error());
        if (!*refusal || !of.isSignedIn)
            continue;
        of.isSignedIn = false;
        of.problem = sentenceFor(**refusal);
    }
    return {};
}

Task<Result<std::optional<Rights>>> SessionStatus::knownRights(QString erpToolName, std::stop_token stop)
{
    const auto known = m_context.ledger().facts().rights();
    if (!known)
        co_return failed(known.error());
    const bool isFresh = known->has_value() && !isStale((*known)->readAt, m_context.clock().now(), kRightsStayFresh);
    std::optional<Rights> rights;
    if (known->has_value())
        rights = (*known)->value;
    // A person without rights asks an administrator, then looks again: what refuses is never remembered.
    const bool maySync = rights && permissionFor(Privilege::SyncOnDemand, *rights).allowed;
    if (isFresh && maySync)
        co_return rights;
    auto fetched = co_await m_context.engine().refreshRights(erpToolName, stop);
    if (fetched)
        rights = *fetched;
    else if (fetched.error().kind == ErrorKind::Cancelled || !rights)
        co_return failed(fetched.error());
    co_return rights;
}

Task<void> SessionStatus::addRights(AppStatus *status, ProfileSettings chosen, std::stop_token stop)
{
    Rights rights;
    if (chosen.company.isValid() && status->procore.isSignedIn) {
        auto known = co_await knownRights(chosen.erpToolName, stop);
        if (known && *known)
            rights = **known;
        if (!known && status->procore.problem.isEmpty())
            status->procore.problem = sentenceFor(known.error());
        status->isOffline = !known && isUnreachable(known.error());
    }
    status->personName = rights.personName;
    status->maySync = permissionFor(Privilege::SyncOnDemand, rights);
    status->mayChangeSettings = permissionFor(Privilege::ChangeSettings, rights);
    status->mayChangeLinks = permissionFor(Privilege::ChangeLinks, rights);
    // We did not even ask Procore: the reason is whatever kept us from asking.
    const QString notChosen = chosen.company.isValid() ? QString() : Tr::tr("No company is chosen yet.");
    const QString obstacle = status->procore.problem.isEmpty() ? notChosen : status->procore.problem;
    for (Permission *permission : { &status->maySync, &status->mayChangeSettings, &status->mayChangeLinks }) {
        if (rights.erpIntegrations == AccessLevel::Unknown && !permission->allowed && !obstacle.isEmpty())
            permission->reason = obstacle;
    }
}

} // namespace tieout
