// SPDX-License-Identifier: Apache-2.0
// The few colours that are not the system's: of the five states, and one accent.
#pragma once

#include "core/model/paymentstate.h"

#include <QColor>
#include <QPalette>

namespace tieout {

/// True when the palette's base is dark; decides which of the two sets of colours is used.
[[nodiscard]] bool isDark(const QPalette &palette);
/// At least 3:1 against the base of a light or a dark theme.
[[nodiscard]] QColor stateColour(PaymentState state, bool dark);
/// What is drawn upon a state's colour: at least 4.5:1 against it.
[[nodiscard]] QColor glyphColour(bool dark);
/// A light wash of the state's colour for the background of a row or a banner; text stays readable on it.
[[nodiscard]] QColor washColour(PaymentState state, const QPalette &palette);
/// The one accent, of the primary button. White text stands on it.
[[nodiscard]] QColor accentColour();
/// Text of less weight; at least 4.5:1 against the window.
[[nodiscard]] QColor quietText(const QPalette &palette);
/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace tieout
