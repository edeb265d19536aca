// SPDX-License-Identifier: Apache-2.0
// Widgets that show names as text.
#pragma once

#include "ui/style/plaintooltip.h"

class QLabel;
class QWidget;

namespace tieout {

/// A label that shows every character of its texts. Owned by `parent`.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *plainLabel(QWidget *parent);

} // namespace tieout
