// SPDX-License-Identifier: Apache-2.0
// The state of the profile at one moment, as far as it can be learnt.
#include "app/session/session.h"

#include "core/ledger/factrepository.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/runrepository.h"
#include "core/ledger/unreadrepository.h"
#include "core/sync/preflight.h"
#include "core/sync/run/runlock.h"
#include "core/sync/watch/budgetshares.h"

#include <QFile>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

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

template <typename T> std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

bool isUnreachable(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
}

} // namespace

Task<ServiceStatus> Session::serviceStatus(Service service, AppStatus *status, std::stop_token stop)
{
    ServiceStatus result;
    auto connected = co_await m_services->keeper(service).isConnected(stop);
    if (!connected) {
        result.problem = sentenceFor(connected.error());
        if (connected.error().kind == ErrorKind::Keychain)
            status->keychainProblem = connected.error();
    } else if (*connected) {
        result.isSignedIn = true;
    } else {
        result.problem = sentenceFor(signedOut(service));
    }
    co_return result;
}

Task<Result<AppStatus>> Session::status(std::stop_token stop)
{
    const Running running(*this);
    const auto chosen = settings();
    const auto lastRun = m_ledger->runs().last();
    const auto books = m_ledger->overview().tieOut();
    const auto organisation = m_ledger->facts().organisation();
    const auto setAside = m_ledger->setAside().all();
    const auto next = nextRun();
    std::optional<Error> error = errorOf(chosen);
    error = error ? error : errorOf(lastRun);
    error = error ? error : errorOf(books);
    error = error ? error : errorOf(organisation);
    error = error ? error : errorOf(setAside);
    error = error ? error : errorOf(next);
    if (error)
        co_return failed(*error);
    AppStatus status;
    status.profile = m_options.profile;
    status.isDemo = m_options.secretsIn == SecretsIn::Memory;
    status.isSetUp = chosen->isSetUp();
    status.ledgerNotice = notice();
    status.organisationName = chosen->organisationName;
    status.companyName = chosen->companyName;
    status.frequency = chosen->schedule.frequency;
    status.nextRun = *next;
    status.lastRun = *lastRun;
    status.tieOut = *books;
    status.setAside = *setAside;
    // Looked at only when there is one: trying to take it could get in the way of a run that starts this moment.
    status.isRunning = QFile::exists(m_lockPath) && !RunLock::acquire(m_lockPath).has_value();
    if (*organisation) {
        if (const Done edition = checkEdition((*organisation)->value, chosen->allowOtherEditions); !edition)
            status.editionProblem = edition.error().detail;
    }
    status.xero = co_await serviceStatus(Service::Xero, &status, stop);
    status.xero.accountName = chosen->organisationName;
    status.procore = co_await serviceStatus(Service::Procore, &status, stop);
    status.procore.accountName = chosen->companyName;
    co_await addRights(&status, *chosen, stop);
    const Instant now = m_clock.now();
    addBudget(&status.xero, m_services->channel(Service::Xero).budget(), status.frequency, now);
    addBudget(&status.procore, m_services->channel(Service::Procore).budget(), status.frequency, now);
    co_return status;
}

Task<void> Session::addRights(AppStatus *status, ProfileSettings chosen, std::stop_token stop)
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
    // Procore was not even asked: what kept it from being asked is the reason.
    const QString notChosen = chosen.company.isValid() ? QString() : u"No company is chosen yet."_s;
    const QString obstacle = status->procore.problem.isEmpty() ? notChosen : status->procore.problem;
    for (Permission *permission : { &status->maySync, &status->mayChangeSettings }) {
        if (rights.erpIntegrations == AccessLevel::Unknown && !permission->allowed && !obstacle.isEmpty())
            permission->reason = obstacle;
    }
}

} // namespace tieout
