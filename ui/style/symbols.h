// SPDX-License-Identifier: Apache-2.0
// Plain pictures on buttons, and the program's own icon.
#pragma once

#include <QIcon>
#include <QPalette>

namespace tieout {

enum class Symbol { Sync, Stop, Settings, Search, OpenOutside, Copy, Retry, Locked };

/// Drawn from the resources in the palette's color for `role` at the time of painting.
[[nodiscard]] QIcon symbolIcon(Symbol symbol, QPalette::ColorRole role = QPalette::ButtonText);
/// The same in a fixed color, for colored buttons; the palette grays it when disabled.
[[nodiscard]] QIcon symbolIcon(Symbol symbol, const QColor &colour);
/// The program's icon in the usual sizes.
[[nodiscard]] QIcon programIcon();

} // namespace tieout
