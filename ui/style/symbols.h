// SPDX-License-Identifier: Apache-2.0
// Plain pictures on buttons, and the program's own icon.
#pragma once

#include <QIcon>
#include <QPalette>

namespace tieout {

enum class Symbol { Sync, Stop, Settings, Search, OpenOutside, Copy, Retry };

/// Drawn from the resources in the palette's colour of `role` at the moment of painting.
[[nodiscard]] QIcon symbolIcon(Symbol symbol, QPalette::ColorRole role = QPalette::ButtonText);
/// The same in a fixed colour, for coloured buttons; greyed by the palette when disabled.
[[nodiscard]] QIcon symbolIcon(Symbol symbol, const QColor &colour);
/// The program's icon in the usual sizes.
[[nodiscard]] QIcon programIcon();

} // namespace tieout
