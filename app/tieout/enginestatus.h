// SPDX-License-Identifier: Apache-2.0
// The status, the runs and the addresses of pages, asked of the engine.
#pragma once

#include "app/tieout/enginedoor.h"
#include "core/facade/pageaddresses.h"
#include "core/facade/runrequests.h"
#include "core/facade/statusrequests.h"

namespace tieout {

class EngineStatus final : public StatusRequests {
public:
    explicit EngineStatus(EngineDoor &door)
        : m_door(door)
    {
    }

    void loadAll() override;
    void loadEvents(PaymentId payment, Reply<QList<PaymentEvent>> reply) override;

private:
    EngineDoor &m_door;
};

class EngineRuns final : public RunRequests {
public:
    explicit EngineRuns(EngineDoor &door)
        : m_door(door)
    {
    }

    void startSync(SyncRequest request) override;
    void startPreview(SyncRequest request) override;
    void stop() override;
    void giveUpLock() override;
    void loadHistory(int limit, Reply<QList<RunRow>> reply) override;
    void loadEventsOfRun(RunId run, Reply<QList<PaymentEvent>> reply) override;

private:
    EngineDoor &m_door;
};

/// Waits for the engine thread's next turn: a few milliseconds at most, since nothing there blocks for longer than one
/// page.
class EnginePages final : public PageAddresses {
public:
    explicit EnginePages(EngineWorker &worker)
        : m_worker(worker)
    {
    }

    [[nodiscard]] QUrl billUrl(const PaymentRow &row) const override;
    [[nodiscard]] QUrl commitmentUrl(const PaymentRow &row) const override;

private:
    [[nodiscard]] QUrl ask(QUrl (SessionPages::*link)(const PaymentRow &) const, const PaymentRow &row) const;

    EngineWorker &m_worker;
};

} // namespace tieout
