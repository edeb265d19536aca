// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessioncontext.h"

#include "app/session/signinfacts.h"
#include "core/base/logging.h"
#include "core/ledger/factrepository.h"
#include "core/sync/preflight.h"
#include "core/sync/run/openledger.h"

namespace tieout {

SessionContext::SessionContext(SessionOptions options, const Places &places, const ProfileHome &home)
    : m_options(std::move(options))
    , m_clock(m_options.clock ? *m_options.clock : m_systemClock)
    , m_secrets(makeSecretStore(m_options.secretsIn))
    , m_store(home.settingsPath())
    , m_lockPath(home.runLockPath())
    , m_attachmentsFolder(home.attachmentsFolder())
    , m_ledgerPath(home.ledgerPath())
{
    m_secrets->setPromptsAllowed(m_options.promptsAllowed);
    ServicesParts parts;
    parts.secrets = m_secrets.get();
    parts.clock = &m_clock;
    parts.sleeper = &m_sleeper;
    m_services = std::make_unique<Services>(places, parts);
    m_services->setSentObserver(m_options.filesSent);
}

Done SessionContext::open()
{
    const auto chosen = settings();
    if (!chosen)
        return failed(chosen.error());
    auto ledger = openLedger(m_ledgerPath, m_lockPath, m_clock, ledgerAge(*chosen));
    if (!ledger)
        return failed(ledger.error());
    m_ledger = std::move(*ledger);
    for (const Service service : { Service::Xero, Service::Procore }) {
        const auto known = m_ledger->facts().budget(service);
        if (!known)
            return failed(known.error());
        if (*known)
            m_services->channel(service).rememberBudget(**known);
    }
    choose(chosen->organisation, chosen->company);
    return {};
}

QString SessionContext::notice() const
{
    return ledgerNotice(m_ledgerPath);
}

void SessionContext::choose(OrganisationId organisation, CompanyId company)
{
    m_engine.reset();
    m_services->choose(organisation, company);
    EngineParts parts;
    parts.source = &m_services->source();
    parts.book = &m_services->book();
    parts.ledger = m_ledger.get();
    parts.clock = &m_clock;
    parts.lockPath = m_lockPath;
    parts.attachmentsFolder = m_attachmentsFolder;
    parts.observer = m_options.observer;
    parts.xeroCalls = [this] { return m_services->channel(Service::Xero).callCount(); };
    parts.procoreCalls = [this] { return m_services->channel(Service::Procore).callCount(); };
    parts.xeroBudget = [this] { return m_services->channel(Service::Xero).budget(); };
    parts.procoreBudget = [this] { return m_services->channel(Service::Procore).budget(); };
    parts.serviceTime = [this](Service service) { return m_services->channel(service).serviceTime(); };
    m_engine = std::make_unique<SyncEngine>(parts);
}

Task<Done> SessionContext::checkMay(Privilege privilege, QString erpToolName, std::stop_token stop)
{
    auto fetched = co_await m_engine->refreshRights(erpToolName, stop);
    if (!fetched)
        co_return failed(fetched.error());
    co_return checkPermission(privilege, *fetched);
}

void SessionContext::keepBudgets()
{
    for (const Service service : { Service::Xero, Service::Procore }) {
        const Done kept = m_ledger->facts().recordBudget(service, m_services->channel(service).budget(), m_clock.now());
        if (!kept)
            qCWarning(logSync) << "the budget could not be kept:" << sentenceFor(kept.error());
    }
    keepSignIns();
}

void SessionContext::keepSignIns()
{
    if (const Done kept = keepSignInVerdicts(*m_ledger, *m_services, m_clock.now()); !kept)
        qCWarning(logSync) << "what was learned of the sign-ins could not be kept:" << sentenceFor(kept.error());
}

} // namespace tieout
