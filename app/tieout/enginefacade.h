// SPDX-License-Identifier: Apache-2.0
// The window's side of the engine: starts its thread, forwards what it tells, and gives out the parts that ask it.
#pragma once

#include "app/tieout/enginechanges.h"
#include "app/tieout/enginecommitments.h"
#include "app/tieout/enginesetup.h"
#include "app/tieout/enginestatus.h"
#include "core/facade/syncfacade.h"

#include <QSemaphore>
#include <QThread>

namespace tieout {

/// The constructor starts the engine; the destructor waits for a write in flight, then ends it. With a thread that
/// outlives it, engines follow each other there; otherwise it has a thread of its own. A program that opens one profile
/// after the other needs the former: the keychain's library answers only in the thread that used it first.
class EngineFacade final : public SyncFacade {
    Q_OBJECT
public:
    EngineFacade(SessionOptions options, DemoSandbox *demo, QThread *sharedThread = nullptr);
    ~EngineFacade() override;

    [[nodiscard]] StatusRequests &status() override { return m_status; }
    [[nodiscard]] RunRequests &runs() override { return m_runs; }
    [[nodiscard]] DecisionRequests &decisions() override { return m_decisions; }
    [[nodiscard]] LineRequests &lines() override { return m_lines; }
    [[nodiscard]] CommitmentRequests &commitments() override { return m_commitments; }
    [[nodiscard]] LinkRequests &links() override { return m_links; }
    [[nodiscard]] DoctorRequests &doctor() override { return m_doctor; }
    [[nodiscard]] SetupRequests &setup() override { return m_setup; }
    [[nodiscard]] ConnectionRequests &connections() override { return m_connections; }
    [[nodiscard]] const PageAddresses &pages() const override { return m_pages; }

private:
    void forwardAnswers();

    QThread m_ownThread; ///< not started when there is a shared one
    QSemaphore m_closed;
    EngineWorker *m_worker; ///< lives in the engine's thread
    EngineDoor m_door;
    EngineStatus m_status;
    EngineRuns m_runs;
    EngineDecisions m_decisions;
    EngineLines m_lines;
    EngineCommitments m_commitments;
    EngineLinks m_links;
    EngineDoctor m_doctor;
    EngineSetup m_setup;
    EngineConnections m_connections;
    EnginePages m_pages;
};

} // namespace tieout
