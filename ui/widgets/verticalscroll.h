// SPDX-License-Identifier: Apache-2.0
// Room that scrolls up and down where it is too low, and is never narrower than what it holds.
#pragma once

#include <QScrollArea>

namespace tieout {

class VerticalScroll final : public QScrollArea {
    Q_OBJECT
public:
    /// Takes the content over. It is at least `leastLines` lines of text high.
    VerticalScroll(QWidget *content, int leastLines);

    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    int m_leastLines;
};

} // namespace tieout
