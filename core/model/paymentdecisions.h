// SPDX-License-Identifier: Apache-2.0
// What a person can do about a payment: the same for the window's buttons and for `tieoutctl resolve`.
#pragma once

#include "core/model/paymentrecord.h"

namespace tieout {

/// What the payment offers as it stands, the nearest at hand first; empty when nothing has to be decided. While a write
/// is under way only Retry: its end is looked up first (rule 23). Pure.
[[nodiscard]] QList<Decision> offeredDecisions(const PaymentRecord &record);

/// Failures that are not temporary wait for a person: a scheduled run does not spend calls on them (rule 22). A sync on
/// demand does: the click is the person's. Pure.
[[nodiscard]] bool waitsForTheUser(const PaymentRecord &record);

/// The lines that the standing asks about: possible duplicates, or one that the payment would take over (rule 20).
[[nodiscard]] QList<LineId> linesAskedAbout(const Standing &standing);

/// What people have been shown once `decision` is made: a line is adopted out of the last question only, while lines
/// that another one was wanted beside stay known through the questions that follow.
[[nodiscard]] QList<LineId> linesShownWith(
    Decision decision, const Standing &standing, const QList<LineId> &shownBefore);

/// Whether a decision was carried out, or came to nothing, when the payment stands so: then it is forgotten, so that it
/// never acts twice. One that meets only temporary trouble stays, and so does an answer whose write Procore refused:
/// what was answered is not asked again. Leave stays until Xero changes the payment.
[[nodiscard]] bool isOver(Decision decision, const Standing &standing);

} // namespace tieout
