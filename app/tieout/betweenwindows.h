// SPDX-License-Identifier: Apache-2.0
// Keeps the program alive while no window is on the screen.
#pragma once

#include <QApplication>

namespace tieout {

/// The last window goes and another one comes: that is no end of the program.
class BetweenWindows final {
public:
    BetweenWindows()
        : m_before(QApplication::quitOnLastWindowClosed())
    {
        QApplication::setQuitOnLastWindowClosed(false);
    }
    ~BetweenWindows() { QApplication::setQuitOnLastWindowClosed(m_before); }
    Q_DISABLE_COPY_MOVE(BetweenWindows)

private:
    bool m_before;
};

} // namespace tieout
