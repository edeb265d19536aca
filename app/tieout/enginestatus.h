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
    void loadProblemsOfRun(RunId run, Reply<QList<RunProblem>> reply) override;

private:
    EngineDoor &m_door;
};

/// Answers by what the engine told with the books: nothing waits for the engine's thread, which a password, a full disk
/// or a page of rows may keep busy.
class EnginePages final : public PageAddresses {
public:
    void take(const PageLinks &links) { m_links = links; }

    [[nodiscard]] QUrl billUrl(const PaymentRow &row) const override
    {
        return m_links ? m_links->billUrl(row) : QUrl();
    }
    [[nodiscard]] QUrl commitmentUrl(const PaymentRow &row) const override
    {
        return m_links ? m_links->commitmentUrl(row) : QUrl();
    }

private:
    std::optional<PageLinks> m_links;
};

} // namespace tieout
