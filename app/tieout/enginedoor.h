// SPDX-License-Identifier: Apache-2.0
// The way of one request from the window into the engine's thread, and of its answer back to the part that asked.
#pragma once

#include "app/tieout/engineworker.h"
#include "core/facade/reply.h"

namespace tieout {

/// Belongs to the window's thread. The facade that owns it ends the engine's thread before it goes itself.
class EngineDoor final : public QObject {
public:
    /// `worker` lives in the engine's thread and outlives every call here.
    explicit EngineDoor(EngineWorker &worker)
        : m_worker(worker)
    {
    }

    /// Calls `call` with the worker in the engine's thread, in turn.
    template <typename Call> void inEngine(Call call)
    {
        QMetaObject::invokeMethod(
            &m_worker, [&worker = m_worker, call = std::move(call)] { call(worker); }, Qt::QueuedConnection);
    }
    /// Work that uses the services or changes something: waits in the engine's queue until a run is over.
    template <typename T>
    void ask(EngineWorker::Work<T> work, AfterWork after, Reply<T> reply, ShownAs shownAs = ShownAs::Work)
    {
        inEngine([work = std::move(work), after, answer = answerTo(std::move(reply)), shownAs](
                     EngineWorker &worker) { worker.ask<T>(work, after, answer, shownAs); });
    }
    /// What only reads this computer's files: answered at once, even during a run.
    template <typename T> void look(std::function<Result<T>(Session &)> read, Reply<T> reply)
    {
        inEngine([read = std::move(read), answer = answerTo(std::move(reply))](
                     EngineWorker &worker) { answer(worker.look<T>(read)); });
    }

private:
    /// May be called in the engine's thread; delivers in the window's.
    template <typename T> EngineWorker::Answer<T> answerTo(Reply<T> reply)
    {
        return [this, reply = std::move(reply)](const Result<T> &result) {
            QMetaObject::invokeMethod(
                this, [reply, result] { reply.deliver(result); }, Qt::QueuedConnection);
        };
    }

    EngineWorker &m_worker;
};

} // namespace tieout
