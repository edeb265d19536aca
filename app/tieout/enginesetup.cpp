// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/enginesetup.h"

#include "core/ledger/billrepository.h"

namespace tieout {

namespace {

Task<Result<ProfileSettings>> openFileInto(Session *session, QString path, QString passphrase, std::stop_token stop)
{
    const auto bytes = readConnectionBytes(path);
    const auto file = bytes ? openConnection(*bytes, passphrase.toUtf8()) : failed(bytes.error());
    if (!file)
        co_return failed(file.error());
    ConnectionFile connection = *file;
    co_return co_await session->setup().takeConnection(std::move(connection), stop);
}

} // namespace

void EngineSetup::saveSettings(ProfileSettings settings)
{
    m_door.inEngine([settings = std::move(settings)](EngineWorker &worker) { worker.saveSettings(settings); });
}

void EngineSetup::keepChoices(ProfileSettings settings, Reply<ProfileSettings> reply)
{
    m_door.ask<ProfileSettings>(
        [settings = std::move(settings)](
            Session &session, std::stop_token stop) { return session.setup().keepChoices(settings, std::move(stop)); },
        AfterWork::TellBooks, std::move(reply));
}

void EngineSetup::loadOutlook(ProfileSettings settings, Reply<SetupOutlook> reply)
{
    m_door.ask<SetupOutlook>([settings = std::move(settings)](Session &session,
                                 std::stop_token stop) { return session.setup().outlook(settings, std::move(stop)); },
        AfterWork::TellNothing, std::move(reply));
}

void EngineSetup::loadAccountsPaidFrom(Reply<QSet<AccountId>> reply)
{
    m_door.look<QSet<AccountId>>(
        [](Session &session) { return session.ledger().bills().accountsPaidFrom(); }, std::move(reply));
}

void EngineSetup::loadOtherSync(Reply<std::optional<OtherSyncSighting>> reply)
{
    m_door.look<std::optional<OtherSyncSighting>>(
        [](Session &session) { return session.setup().otherSync(); }, std::move(reply));
}

void EngineSetup::loadChoices()
{
    m_door.inEngine([](EngineWorker &worker) { worker.loadChoices(); });
}

void EngineSetup::loadCompanies(Reply<QList<Company>> reply)
{
    m_door.ask<QList<Company>>(
        [](Session &session, std::stop_token stop) { return session.connections().companies(std::move(stop)); },
        AfterWork::TellNothing, std::move(reply));
}

void EngineSetup::loadOrganisations(Reply<QList<Connection>> reply)
{
    m_door.ask<QList<Connection>>(
        [](Session &session, std::stop_token stop) { return session.connections().organisations(std::move(stop)); },
        AfterWork::TellNothing, std::move(reply));
}

void EngineSetup::loadProjects(CompanyId company, Reply<QList<Project>> reply)
{
    m_door.ask<QList<Project>>(
        [company](Session &session, std::stop_token stop) {
            return session.connections().projectsOf(company, std::move(stop));
        },
        AfterWork::TellNothing, std::move(reply));
}

void EngineConnections::connectService(Service service, QString clientId, QString clientSecret)
{
    m_door.inEngine([service, clientId, clientSecret](
                        EngineWorker &worker) { worker.connectService(service, clientId, clientSecret); });
}

void EngineConnections::submitPastedCode(QString code)
{
    m_door.inEngine([code](EngineWorker &worker) { worker.submitPastedCode(code); });
}

void EngineConnections::cancelConnect()
{
    m_door.inEngine([](EngineWorker &worker) { worker.cancelConnect(); });
}

void EngineConnections::disconnectService(Service service)
{
    m_door.inEngine([service](EngineWorker &worker) { worker.disconnectService(service); });
}

void EngineConnections::openConnectionFile(QString path, QString passphrase, Reply<ProfileSettings> reply)
{
    m_door.ask<ProfileSettings>(
        [path, passphrase](Session &session, std::stop_token stop) {
            return openFileInto(&session, path, passphrase, std::move(stop));
        },
        AfterWork::TellBooks, std::move(reply));
}

} // namespace tieout
