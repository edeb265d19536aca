// SPDX-License-Identifier: Apache-2.0
// The one coloured button of the window.
#pragma once

#include <QPushButton>

namespace tieout {

/// Painted in the accent with white words: styles tint a button's colour by gradients that would cost its contrast.
/// Disabled it is the style's own grey button.
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
