// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/enginestatus.h"

#include "core/ledger/runrepository.h"

namespace tieout {

void EngineStatus::loadAll()
{
    m_door.inEngine([](EngineWorker &worker) { worker.loadAll(); });
}

void EngineStatus::loadEvents(PaymentId payment, Reply<QList<PaymentEvent>> reply)
{
    m_door.look<QList<PaymentEvent>>(
        [payment](Session &session) { return session.ledger().runs().eventsOf(payment); }, std::move(reply));
}

void EngineRuns::startSync(SyncRequest request)
{
    m_door.inEngine([request = std::move(request)](EngineWorker &worker) { worker.startRun(request); });
}

void EngineRuns::startPreview(SyncRequest request)
{
    request.dryRun = true;
    startSync(std::move(request));
}

void EngineRuns::stop()
{
    m_door.inEngine([](EngineWorker &worker) { worker.stopRun(); });
}

void EngineRuns::giveUpLock()
{
    m_door.inEngine([](EngineWorker &worker) { worker.giveUpLock(); });
}

void EngineRuns::loadHistory(int limit, Reply<QList<RunRow>> reply)
{
    m_door.look<QList<RunRow>>([limit](Session &session) { return session.runs().recent(limit); }, std::move(reply));
}

void EngineRuns::loadEventsOfRun(RunId run, Reply<QList<PaymentEvent>> reply)
{
    m_door.look<QList<PaymentEvent>>(
        [run](Session &session) { return session.ledger().runs().eventsOf(run); }, std::move(reply));
}

void EngineRuns::loadProblemsOfRun(RunId run, Reply<QList<RunProblem>> reply)
{
    m_door.look<QList<RunProblem>>(
        [run](Session &session) { return session.ledger().runs().problemsOf(run); }, std::move(reply));
}

} // namespace tieout
