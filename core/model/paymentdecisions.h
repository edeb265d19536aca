// SPDX-License-Identifier: Apache-2.0
// What a person can do about a payment: the same for the window's buttons and for `tieoutctl resolve`.
#pragma once

#include "core/model/paymentrecord.h"

namespace tieout {

/// What the payment offers in its current state, the likeliest first; empty when there is nothing to decide. While the
/// outcome of a write is unknown, only Retry: the outcome is read first (rule 23). Pure.
[[nodiscard]] QList<Decision> offeredDecisions(const PaymentRecord &record);

/// Failures that are not temporary wait for a person: scheduled runs spend no calls on them (rule 22). A sync on demand
/// does, because a person asked for it. A write whose end is not known does not wait; a line that a refusal left open
/// does, for a day. Pure.
[[nodiscard]] bool waitsForTheUser(const PaymentRecord &record);
/// When a scheduled run tries again what failed for a cause that is fixed elsewhere (rule 22): a day, counted as 23
/// hours, after the last try; 1970 when nobody knows when that was. Nothing when it does not wait for such a fix.
[[nodiscard]] std::optional<Instant> nextTry(const PaymentRecord &record);

/// Whether a removal in Xero answers what a person was asked before: the payment waits for its void then, whatever
/// state it was in (rule 14). The other reasons stay as they are and hold no void up. Pure.
[[nodiscard]] bool isAnsweredByRemoval(Reason reason);

/// The lines that the question is about: possible duplicates, or one that the payment would take over (rule 20).
[[nodiscard]] QList<LineId> linesAskedAbout(const Standing &standing);

/// The lines that people have seen once `decision` is made. Adopting chooses from the last question only; lines next to
/// which another was created stay known through the following questions.
[[nodiscard]] QList<LineId> linesShownWith(
    Decision decision, const Standing &standing, const QList<LineId> &shownBefore);

/// Whether a decision has been carried out, or led nowhere, when the payment has this standing. It is then forgotten,
/// so that it never acts twice. A decision that met only temporary trouble stays, and so does an answer whose write
/// Procore refused: nobody is asked again. Leave stays until Xero changes the payment.
[[nodiscard]] bool isOver(Decision decision, const Standing &standing);

} // namespace tieout
