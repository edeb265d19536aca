// SPDX-License-Identifier: Apache-2.0
// What a run reports at its end.
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/paymentrepository.h"
#include "core/sync/syncrequest.h"

namespace tieout {

struct ReportSources {
    Ledger &ledger;
    Scope scope;
    RunId run;
    bool dryRun = false;
    QHash<PaymentId, PaymentAction> actions;
    QHash<PaymentId, Standing> previewed; ///< of a dry run
};

/// Every payment in scope once, by its state now; what this run created or voided is not "unchanged".
[[nodiscard]] Result<RunCounts> countsOf(const ReportSources &sources);
/// Payments that the run touched or that need a person, in the order of the ledger.
[[nodiscard]] Result<QList<ReportedPayment>> reportedPayments(const ReportSources &sources);
/// How a run ended. `asked`: the circuit breaker stopped it with a question. Payments that wait count as a problem; a
/// preview hands over none. Pure.
[[nodiscard]] RunOutcome outcomeOf(
    const std::optional<Error> &error, const RunCounts &counts, bool hadProblems, bool asked);

} // namespace tieout
