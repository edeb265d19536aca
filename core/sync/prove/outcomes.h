// SPDX-License-Identifier: Apache-2.0
// How a step ended: the settlement of its payment, and the end of its intent. Values and how they are made. Pure.
#pragma once

#include "core/ledger/journalrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/sync/line/linedraft.h"
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
    /// all that is left of them; where they are is found out, and said in the standing, when this is written down.
    QList<KeptFile> givenUp;
};

/// The settlement of a step that writes nothing.
[[nodiscard]] Settlement settlementOf(const PlannedStep &step, Instant now);
/// The standing of a payment whose write or read failed with `error`.
[[nodiscard]] Standing standingFor(const Error &error);
/// The service's own words about a refusal, where it gave any.
[[nodiscard]] QString wordsOf(const Error &error);

// The ends that a step can have.

/// The line read back is equal to what was meant.
[[nodiscard]] StepOutcome asMeant(const PlannedStep &step, const PaymentLine &line, Instant now);
/// The intent stays open: only the next read of Procore can tell.
[[nodiscard]] StepOutcome undecided(const PlannedStep &step, const WriteResult &result);
/// The intent ends, with this standing of its payment.
[[nodiscard]] StepOutcome ended(const PlannedStep &step, Standing standing, OutcomeKind kind, const QString &detail);
/// Nothing was done, and it can be done later: what a person decided about the payment still holds.
[[nodiscard]] StepOutcome notDone(const PlannedStep &step, Standing standing, const QString &detail);
/// The line is open to edits (rule 16): the intent stays open whatever this run met, so that the next run, scheduled or
/// not, goes on with it. What needs a person is reported all the same.
[[nodiscard]] StepOutcome leftOpen(const PlannedStep &step, const WriteResult &result);
/// The write was done, and the line is not equal to it (rule 11).
[[nodiscard]] StepOutcome differs(const PlannedStep &step, const Difference &difference);

/// An edit writes no amount: when Xero has other values by now, another step writes them, and a line that is equal to
/// what was sent earlier proves nothing (rule 11).
[[nodiscard]] bool isProofOf(const PlannedStep &step);
/// The name of the event in the payment's history, where the standing does not show what was done.
[[nodiscard]] QString eventOf(StepKind kind);

} // namespace tieout
