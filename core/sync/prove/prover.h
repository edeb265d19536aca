// SPDX-License-Identifier: Apache-2.0
// What a write led to, as the lines read afterwards tell (rules 10, 11, 23). Pure.
#pragma once

#include "core/ledger/journalrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/sync/plan/plan.h"
#include "core/sync/prove/writeresult.h"
#include "core/sync/syncrequest.h"

namespace tieout {

struct StepOutcome {
    Settlement settlement;
    std::optional<Settlement> replaced; ///< of the removed payment whose line was handed over
    PaymentAction action = PaymentAction::None;
    /// Nothing: the intent stays open and the next run finds out.
    std::optional<OutcomeKind> journal;
    QString detail;
    /// Of an Attach that is given up: files that are missing on the line and are not sent any more. Their copies are
    /// all that is left of them; the second argument of the standing is to say where they lie.
    QList<KeptFile> givenUp;
};

/// `lines` are those of the commitment after its last write; nothing when they could not be read.
[[nodiscard]] StepOutcome proveStep(
    const PlannedStep &step, const WriteResult &result, const std::optional<QList<PaymentLine>> &lines, Instant now);

/// The settlement of a step that writes nothing.
[[nodiscard]] Settlement settlementOf(const PlannedStep &step, Instant now);

/// How an intent of an earlier run ended, as this run's first look tells; nothing while it is still not known. `step`
/// is what this run does with the intent's payment.
[[nodiscard]] std::optional<OutcomeKind> endOfEarlierIntent(const PlannedStep &step, const Intent &intent);

/// Files that are missing on the line of an earlier Attach, when its intent ends without them.
[[nodiscard]] QList<KeptFile> filesGivenUp(const PlannedStep &step, const Intent &intent);

/// Says in the payment's history that a user's edit, found done by a later run, was done.
void tellEdit(Settlement &settlement, const Intent &intent);

/// Where a payment stands whose write or read failed with `error`.
[[nodiscard]] Standing standingFor(const Error &error);

} // namespace tieout
