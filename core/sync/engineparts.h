// SPDX-License-Identifier: Apache-2.0
// What the stages of a run work with: the two services, the ledger, the clock, and the listener for progress.
#pragma once

#include "core/base/callbudget.h"
#include "core/ledger/ledger.h"
#include "core/ports/paymentbook.h"
#include "core/ports/paymentsource.h"
#include "core/sync/syncrequest.h"

#include <functional>

namespace tieout {

/// Called while a run goes on, in the engine's thread.
struct EngineObserver {
    std::function<void(const SyncProgress &)> progress;
    std::function<void(const QList<PaymentId> &)> paymentsChanged; ///< settled just now; read them from the ledger
};

struct EngineParts {
    PaymentSource *source = nullptr; ///< outlives the engine
    PaymentBook *book = nullptr; ///< outlives the engine
    Ledger *ledger = nullptr; ///< outlives the engine
    const Clock *clock = nullptr; ///< outlives the engine
    QString lockPath; ///< of the file that keeps runs apart across processes (rule 24)
    QString attachmentsFolder; ///< for copies of attachments while they are being changed; need not exist
    EngineObserver observer;
    /// Calls made so far to Xero and to Procore; for the report.
    std::function<qint64()> xeroCalls;
    std::function<qint64()> procoreCalls;
    /// What is left of the calls now; empty functions = no limits. budgetshares.h shares it out.
    std::function<Budget()> xeroBudget;
    std::function<Budget()> procoreBudget;
    /// What time it is by a service's last answer, carried on to now; nothing when it told none.
    std::function<std::optional<Instant>(Service)> serviceTime;
};

} // namespace tieout
