// SPDX-License-Identifier: Apache-2.0
// One line of plain text that ends in an ellipsis if there is no room for it; the tool tip shows all of it.
#pragma once

#include <QLabel>

namespace tieout {

class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tieout
