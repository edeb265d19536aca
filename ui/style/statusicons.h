// SPDX-License-Identifier: Apache-2.0
// The five states as pictures and words: each has its own shape as well as its own color (docs/rules.md).
#pragma once

#include "core/model/paymentstate.h"

#include <QIcon>
#include <QPalette>

namespace tieout {

/// Drawn as vectors at any size, in the colors of the palette at the time of painting.
/// `isVoided`: the synced icon with a bar, for a payment that was removed in Xero and has its line at 0.00.
[[nodiscard]] QIcon statusIcon(PaymentState state, bool isVoided = false);
/// Paints one status icon into a square; for tests and for widgets with their own painting.
void paintStatusIcon(QPainter &painter, const QRectF &square, PaymentState state, bool isVoided, bool dark);

/// "Synced", "Waiting", "Needs a decision", "Failed", "Not included"; "Voided".
[[nodiscard]] QString stateName(PaymentState state, bool isVoided = false);
/// What the state means, in one sentence, for the table in the Help menu.
[[nodiscard]] QString stateMeaning(PaymentState state, bool isVoided = false);
/// What the icon looks like, in words.
[[nodiscard]] QString stateShape(PaymentState state, bool isVoided = false);

} // namespace tieout
