// SPDX-License-Identifier: Apache-2.0
// A removed payment and a new one that are the same payment: Xero creates every member anew when a batch is edited
// (rule 17). Pure.
#pragma once

#include "core/sync/plan/lineindex.h"

namespace tieout {

/// What a new payment has to do with removed ones that it is like.
struct Replacement {
    enum class Kind {
        TakesOver, ///< it gets the line of the one removed payment
        Unclear, ///< several of either: a person has to choose
        LineChanged, ///< somebody changed the line: a person compares first
        AfterEdit ///< the line is being edited: it is handed over when that has ended
    };
    Kind kind = Kind::TakesOver;
    QList<PaymentId> removed; ///< one, but for Unclear
    Standing obstacle; ///< of LineChanged
};

/// What becomes of the line of a removed payment that has a replacement, or may have one.
enum class RemovedLine {
    HandedOver,
    Held, ///< until a person chose the new payment that it belongs to
    BeingEdited ///< held until an edit of it has ended
};

struct Replacements {
    QHash<PaymentId, Replacement> ofNew;
    QHash<PaymentId, RemovedLine> ofRemoved;

    /// The removed payment that the new one takes its line from.
    [[nodiscard]] std::optional<PaymentId> predecessorOf(PaymentId added) const
    {
        const auto found = ofNew.constFind(added);
        const bool takesOver = found != ofNew.constEnd() && found->kind == Replacement::Kind::TakesOver;
        return takesOver ? std::optional(found->removed.first()) : std::nullopt;
    }
    [[nodiscard]] bool isHandedOver(PaymentId removed) const
    {
        return ofRemoved.value(removed, RemovedLine::Held) == RemovedLine::HandedOver;
    }
    /// Whether the line of a removed payment is not voided by this plan.
    [[nodiscard]] bool keepsLine(PaymentId removed) const { return ofRemoved.contains(removed); }
};

/// Pairs by commitment, bill, amount, date and account. `removed` are those that have a line, `added` those without
/// one.
[[nodiscard]] Replacements findReplacements(const RecordRefs &removed, const RecordRefs &added);

/// The same by what the ledger knows, before any line was read: pairs do not count for the circuit breaker (rule 21).
[[nodiscard]] Replacements expectedReplacements(const QList<PaymentRecord> &records);

/// A removed payment whose line may be handed over, as far as the payment shows: it was not voided, and nobody decided
/// to void it.
[[nodiscard]] bool mayBeReplaced(const PaymentRecord &record);
/// A valid payment without a line, for which nobody asked for a line of its own.
[[nodiscard]] bool mayReplace(const PaymentRecord &record);

} // namespace tieout
