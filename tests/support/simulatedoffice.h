// SPDX-License-Identifier: Apache-2.0
// One computer with Tieout on it and simulated services: real clients, channels, tokens, ledger and engine; only time
// and the network are simulated.
#pragma once

#include "core/oauth/tokenkeeper.h"
#include "core/procore/procoreerrors.h"
#include "core/procore/procorepaymentbook.h"
#include "core/secrets/memorysecretstore.h"
#include "core/sync/syncengine.h"
#include "core/sync/watch/budgetshares.h"
#include "core/xero/xeroerrors.h"
#include "core/xero/xeropaymentsource.h"
#include "tests/support/simulatedservices.h"

#include <QCoroTask>
#include <QTemporaryDir>

namespace tieout::test {

using namespace Qt::StringLiterals;

class SimulatedOffice final {
public:
    SimulatedOffice(VirtualTime *time, SimulatedServices *services)
        : m_services(services)
        , clock(time)
        , sleeper(time)
        , transport(services, time)
    {
        settings.organisation = OrganisationId(QUuid::fromString(services->world.tenant().id));
        settings.company = CompanyId(services->world.company.id);
        settings.schedule.frequency = Frequency::Hourly;
        settings.schedule.timeZone = "America/Los_Angeles";
        store(Service::Xero, ClientCredentials(sandbox::xeroClientId(), {}), "rx");
        store(Service::Procore, ClientCredentials(sandbox::procoreClientId(), sandbox::procoreClientSecret().toUtf8()),
            "rp");
        start();
    }

    /// A new process on the same computer. `remember`: it knows the budgets that the last one saved.
    void restart(bool remember)
    {
        const Budget xero = m_process->xero.budget();
        const Budget procore = m_process->procore.budget();
        start();
        if (remember) {
            m_process->xero.rememberBudget(xero);
            m_process->procore.rememberBudget(procore);
        }
    }
    void setUp()
    {
        const auto report = QCoro::waitFor(m_process->engine->setUp(settings, {}));
        Q_ASSERT_X(report, "setUp", report ? "" : qPrintable(report.error().detail));
        settings.setUpAt = report->setUpAt;
    }
    RunReport sync(RunTrigger trigger = RunTrigger::OnDemand)
    {
        for (ApiChannel *channel : { &m_process->xero, &m_process->procore }) {
            channel->setLongestWait(std::chrono::minutes(61));
            channel->setReservePercent(trigger == RunTrigger::Scheduled ? kPercentForPeople : 0);
        }
        m_process->procore.setOnLongWait([this](Instant until) {
            told.append(waitingFor(Service::Procore, until).sentence);
            toldUntil = until;
        });
        SyncRequest request;
        request.trigger = trigger;
        const auto report = QCoro::waitFor(m_process->engine->run(request, settings, {}));
        Q_ASSERT_X(report, "sync", report ? "" : qPrintable(report.error().detail));
        return *report;
    }
    QStringList told; ///< what people saw while a run waited for Procore
    Instant toldUntil {};

    [[nodiscard]] ApiChannel &xero() { return m_process->xero; }
    [[nodiscard]] ApiChannel &procore() { return m_process->procore; }

private:
    struct Process {
        explicit Process(SimulatedOffice &office)
            : xeroKeeper(office.keeperParts(Service::Xero))
            , procoreKeeper(office.keeperParts(Service::Procore))
            , xero(office.channelParts(Service::Xero, &xeroKeeper), Pacer::forXero(), RetryPolicy())
            , procore(office.channelParts(Service::Procore, &procoreKeeper), Pacer::forProcore(), RetryPolicy())
            , source(&xero, office.xeroEndpoints(), office.settings.organisation)
            , book(&procore, office.procoreEndpoints(), office.settings.company)
        {
            auto opened = Ledger::open(office.folder.filePath(u"ledger.sqlite"_s), office.clock);
            Q_ASSERT(opened);
            ledger = std::move(*opened);
            EngineParts parts;
            parts.source = &source;
            parts.book = &book;
            parts.ledger = ledger.get();
            parts.clock = &office.clock;
            parts.lockPath = office.folder.filePath(u"run.lock"_s);
            parts.attachmentsFolder = office.folder.filePath(u"attachments"_s);
            parts.xeroCalls = [this] { return xero.callCount(); };
            parts.procoreCalls = [this] { return procore.callCount(); };
            parts.xeroBudget = [this] { return xero.budget(); };
            parts.procoreBudget = [this] { return procore.budget(); };
            engine = std::make_unique<SyncEngine>(parts);
        }
        TokenKeeper xeroKeeper;
        TokenKeeper procoreKeeper;
        ApiChannel xero;
        ApiChannel procore;
        XeroPaymentSource source;
        ProcorePaymentBook book;
        std::unique_ptr<Ledger> ledger;
        std::unique_ptr<SyncEngine> engine;
    };

    void start()
    {
        m_process.reset();
        m_process = std::make_unique<Process>(*this);
    }
    void store(Service service, const ClientCredentials &client, const QByteArray &refreshToken)
    {
        TokenStorage storage(profileOf(service).profile, service, &secrets);
        const Done written = QCoro::waitFor(storage.writeClient(client, {}));
        const Done stored = QCoro::waitFor(storage.writeRefreshToken(refreshToken, {}));
        Q_ASSERT(written && stored);
    }
    [[nodiscard]] OAuthProfile profileOf(Service service) const
    {
        OAuthProfile profile;
        profile.profile = u"office"_s;
        profile.service = service;
        const bool isXero = service == Service::Xero;
        profile.tokenUrl = isXero ? QUrl(kXeroOrigin + u"/connect/token"_s) : QUrl(kProcoreOrigin + u"/oauth/token"_s);
        profile.authorizeUrl = profile.tokenUrl; // nobody signs in here
        profile.revocationUrl = profile.tokenUrl;
        profile.redirectUris = sandbox::registeredRedirectUris();
        profile.scopes = isXero ? sandbox::xeroScopes() : QString();
        profile.lockFolder = folder.path();
        return profile;
    }
    [[nodiscard]] TokenKeeperParts keeperParts(Service service)
    {
        TokenKeeperParts parts;
        parts.profile = profileOf(service);
        parts.transport = &transport;
        parts.secrets = &secrets;
        parts.clock = &clock;
        parts.sleeper = &sleeper;
        return parts;
    }
    [[nodiscard]] ApiChannelParts channelParts(Service service, TokenKeeper *keeper)
    {
        ApiChannelParts parts;
        parts.transport = &transport;
        parts.tokens = keeper;
        parts.clock = &clock;
        parts.sleeper = &sleeper;
        parts.service = service;
        parts.dialect = service == Service::Xero ? ErrorDialect(xeroErrorFrom) : ErrorDialect(procoreErrorFrom);
        return parts;
    }
    [[nodiscard]] static XeroEndpoints xeroEndpoints()
    {
        XeroEndpoints endpoints;
        endpoints.apiUrl = QUrl(kXeroOrigin + u"/api.xro/2.0"_s);
        endpoints.connectionsUrl = QUrl(kXeroOrigin + u"/connections"_s);
        return endpoints;
    }
    [[nodiscard]] static ProcoreEndpoints procoreEndpoints()
    {
        ProcoreEndpoints endpoints;
        endpoints.apiUrl = QUrl(kProcoreOrigin);
        return endpoints;
    }

    SimulatedServices *m_services;

public:
    QTemporaryDir folder;
    VirtualClock clock;
    VirtualSleeper sleeper;
    SimulatedTransport transport;
    MemorySecretStore secrets;
    ProfileSettings settings;

private:
    std::unique_ptr<Process> m_process;
};

} // namespace tieout::test
