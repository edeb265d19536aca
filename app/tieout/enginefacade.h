// SPDX-License-Identifier: Apache-2.0
// The window's side of the engine: starts its thread, forwards what it tells, and gives out the parts that ask it.
#pragma once

#include "app/tieout/enginechanges.h"
#include "app/tieout/enginesetup.h"
#include "app/tieout/enginestatus.h"
#include "core/facade/syncfacade.h"

#include <QThread>

namespace tieout {

/// The constructor starts the engine thread; the destructor waits for a write in flight, then ends the thread.
class EngineFacade final : public SyncFacade {
    Q_OBJECT
public:
    EngineFacade(SessionOptions options, DemoSandbox *demo);
    ~EngineFacade() override;

    [[nodiscard]] StatusRequests &status() override { return m_status; }
    [[nodiscard]] RunRequests &runs() override { return m_runs; }
    [[nodiscard]] DecisionRequests &decisions() override { return m_decisions; }
    [[nodiscard]] LineRequests &lines() override { return m_lines; }
    [[nodiscard]] LinkRequests &links() override { return m_links; }
    [[nodiscard]] DoctorRequests &doctor() override { return m_doctor; }
    [[nodiscard]] SetupRequests &setup() override { return m_setup; }
    [[nodiscard]] ConnectionRequests &connections() override { return m_connections; }
    [[nodiscard]] const PageAddresses &pages() const override { return m_pages; }

private:
    void forwardAnswers();

    QThread m_thread;
    EngineWorker *m_worker; ///< lives in m_thread; deleted when the thread has ended
    EngineDoor m_door;
    EngineStatus m_status;
    EngineRuns m_runs;
    EngineDecisions m_decisions;
    EngineLines m_lines;
    EngineLinks m_links;
    EngineDoctor m_doctor;
    EngineSetup m_setup;
    EngineConnections m_connections;
    EnginePages m_pages;
};

} // namespace tieout
