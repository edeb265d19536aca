// SPDX-License-Identifier: Apache-2.0
// The few colors that do not come from the system: those of the five states, and one accent.
#pragma once

#include "core/model/paymentstate.h"

#include <QColor>
#include <QPalette>

namespace tieout {

/// True when the palette's base is dark; selects one of the two sets of colors.
[[nodiscard]] bool isDark(const QPalette &palette);
/// At least 3:1 against the base of a light or a dark theme.
[[nodiscard]] QColor stateColour(PaymentState state, bool dark);
/// The color for drawing on a state's color: at least 4.5:1 against it.
[[nodiscard]] QColor glyphColour(bool dark);
/// A light tint of the state's color for the background of a row or a banner; text stays readable on it.
[[nodiscard]] QColor washColour(PaymentState state, const QPalette &palette);
/// Behind a bar in a state's color, which has 3:1 against it. Opaque: what a style paints a selected row with is known
/// to the style alone, and its palette need not say so.
[[nodiscard]] QColor troughColour(const QPalette &palette);
/// The only accent, for the primary button. Its text is white.
[[nodiscard]] QColor accentColour();
/// Text of less importance; at least 4.5:1 against the window.
[[nodiscard]] QColor quietText(const QPalette &palette);
/// Contrast of two opaque colors, 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace tieout
