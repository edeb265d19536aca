// SPDX-License-Identifier: Apache-2.0
// The five states as pictures and words: each has a shape of its own beside its colour (docs/rules.md).
#pragma once

#include "core/model/paymentstate.h"

#include <QIcon>
#include <QPalette>

namespace tieout {

/// Drawn as vectors at any size, in the colours of the palette that is in force when it is painted.
/// `isVoided`: the synced icon with a bar, for a payment that was removed in Xero and stands at 0.00.
[[nodiscard]] QIcon statusIcon(PaymentState state, bool isVoided = false);
/// Paints one status icon into a square; for tests and for widgets that paint themselves.
void paintStatusIcon(QPainter &painter, const QRectF &square, PaymentState state, bool isVoided, bool dark);

/// "Synced", "Waiting", "Needs a decision", "Failed", "Not included"; "Voided".
[[nodiscard]] QString stateName(PaymentState state, bool isVoided = false);
/// What the state means, one sentence for the table in the Help menu.
[[nodiscard]] QString stateMeaning(PaymentState state, bool isVoided = false);
/// What the icon looks like, in words.
[[nodiscard]] QString stateShape(PaymentState state, bool isVoided = false);

} // namespace tieout
