// SPDX-License-Identifier: Apache-2.0
// A removed payment and a new one that are the same payment: Xero makes every member anew when a batch is edited
// (rule 17). Pure.
#pragma once

#include "core/sync/plan/lineindex.h"

namespace tieout {

struct Replacements {
    QHash<PaymentId, PaymentId> predecessorOf; ///< of a new payment: the removed one whose line it takes, one to one
    QHash<PaymentId, QList<PaymentId>> unclear; ///< of a new payment: removed ones that it could replace
    QHash<PaymentId, Standing> changed; ///< of a new payment: what keeps it from taking the line over
    QSet<PaymentId> later; ///< new ones whose line is being edited: it is handed over when that has ended
    QSet<PaymentId> beingEdited; ///< the removed ones whose lines those are
    QSet<PaymentId> handedOver; ///< removed ones that have a successor
    QSet<PaymentId> held; ///< removed ones that wait until somebody said which new payment is theirs

    /// Whether the line of a removed payment is not voided by this plan.
    [[nodiscard]] bool keepsLine(PaymentId removed) const
    {
        return handedOver.contains(removed) || held.contains(removed);
    }
};

/// Pairs by bill, amount, date and account. `removed` are those whose line stands, `added` those without one.
[[nodiscard]] Replacements findReplacements(const RecordRefs &removed, const RecordRefs &added);

/// The same by what the ledger knows, before any line was read: pairs do not count in the circuit breaker (rule 21).
[[nodiscard]] Replacements expectedReplacements(const QList<PaymentRecord> &records);

/// A removed payment whose line may be handed over, as far as the payment tells: not voided, and nobody said that it
/// shall be.
[[nodiscard]] bool mayBeReplaced(const PaymentRecord &record);
/// A payment without a line that stands and for which nobody asked for a line of its own.
[[nodiscard]] bool mayReplace(const PaymentRecord &record);

} // namespace tieout
