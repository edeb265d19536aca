// SPDX-License-Identifier: Apache-2.0
// Settings, choices and sign-ins, asked of the engine.
#pragma once

#include "app/tieout/enginedoor.h"
#include "core/facade/connectionrequests.h"
#include "core/facade/setuprequests.h"

namespace tieout {

class EngineSetup final : public SetupRequests {
public:
    explicit EngineSetup(EngineDoor &door)
        : m_door(door)
    {
    }

    void saveSettings(ProfileSettings settings) override;
    void keepChoices(ProfileSettings settings, Reply<ProfileSettings> reply) override;
    void loadOutlook(ProfileSettings settings, Reply<SetupOutlook> reply) override;
    void loadAccountsPaidFrom(Reply<QSet<AccountId>> reply) override;
    void loadOtherSync(Reply<std::optional<OtherSyncSighting>> reply) override;
    void loadChoices() override;
    void loadCompanies(Reply<QList<Company>> reply) override;
    void loadOrganisations(Reply<QList<Connection>> reply) override;
    void loadProjects(CompanyId company, Reply<QList<Project>> reply) override;

private:
    EngineDoor &m_door;
};

class EngineConnections final : public ConnectionRequests {
public:
    explicit EngineConnections(EngineDoor &door)
        : m_door(door)
    {
    }

    void connectService(Service service, QString clientId, QString clientSecret) override;
    void submitPastedCode(QString code) override;
    void cancelConnect() override;
    void disconnectService(Service service) override;
    void openConnectionFile(QString path, QString passphrase, Reply<ProfileSettings> reply) override;

private:
    EngineDoor &m_door;
};

} // namespace tieout
