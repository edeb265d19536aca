// SPDX-License-Identifier: Apache-2.0
// Fusion with check boxes and radio buttons that can be seen: it draws their outline in a shade of the window's own
// color, which in a dark theme is next to invisible while nothing is checked.
#pragma once

#include <QProxyStyle>

namespace tieout {

/// Adds an outline with at least 3:1 against the window. Leaves alone what has the focus, which Fusion outlines itself,
/// and what is disabled.
class IndicatorStyle final : public QProxyStyle {
public:
    /// Makes it the program's style where that is Fusion; the other styles are those of their desktops.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace tieout
