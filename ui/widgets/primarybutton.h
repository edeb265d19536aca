// SPDX-License-Identifier: Apache-2.0
// The only colored button of the window.
#pragma once

#include <QPushButton>

namespace tieout {

/// Painted in the accent color with white text: styles tint a button with gradients, which would reduce its contrast.
/// When disabled, it is the style's own gray button.
class PrimaryButton final : public QPushButton {
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tieout
