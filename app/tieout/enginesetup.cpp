// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/enginesetup.h"

namespace tieout {

void EngineSetup::saveSettings(ProfileSettings settings)
{
    m_door.inEngine([settings = std::move(settings)](EngineWorker &worker) { worker.saveSettings(settings); });
}

void EngineSetup::loadChoices()
{
    m_door.inEngine([](EngineWorker &worker) { worker.loadChoices(); });
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

} // namespace tieout
