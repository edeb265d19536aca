// SPDX-License-Identifier: Apache-2.0
// Runs: begun, looked at beforehand, stopped, and those of the past.
#pragma once

#include "core/facade/reply.h"
#include "core/model/runproblem.h"
#include "core/sync/syncrequest.h"

namespace tieout {

class RunRequests {
public:
    virtual ~RunRequests() = default;

    /// Starts a run; progressChanged, paymentsUpdated and at its end runFinished of SyncFacade follow.
    virtual void startSync(SyncRequest request) = 0;
    /// Plans without writing; previewReady follows.
    virtual void startPreview(SyncRequest request) = 0;
    /// Asks the run or preview to stop; it ends by runFinished or previewReady.
    virtual void stop() = 0;
    /// A person gives up the run lock that another computer left (AppStatus::lock, rule 24); statusChanged follows. One
    /// whose owner runs, or is on this computer, stays: then SyncFacade::failed says so.
    virtual void giveUpLock() = 0;
    /// Newest first, `limit` at most, killed ones as they ended. Storage.
    virtual void loadHistory(int limit, Reply<QList<RunRow>> reply) = 0;
    /// What happened in a run, payment by payment, the oldest event first. Storage.
    virtual void loadEventsOfRun(RunId run, Reply<QList<PaymentEvent>> reply) = 0;
    /// What a run did not do, and why. Storage.
    virtual void loadProblemsOfRun(RunId run, Reply<QList<RunProblem>> reply) = 0;
};

} // namespace tieout
