// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace tieout {

/// Space beside the text of cells and titles, so that a right-aligned column does not touch the next one.
class RoomyStyle final : public QProxyStyle {
public:
    /// Beside a cell's text, on both sides together.
    static constexpr int kCellPadding = 16;

    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override
    {
        if (metric == PM_HeaderMargin)
            return 7;
        if (metric == PM_FocusFrameHMargin)
            return 6;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace tieout
