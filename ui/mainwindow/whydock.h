// SPDX-License-Identifier: Apache-2.0
// The dock that holds the Why pane: at the bottom across the window at first, movable, remembered.
#pragma once

#include <QDockWidget>

class QAction;
class QMainWindow;

namespace tieout {

class WhyPane;

class WhyDock final : public QDockWidget {
    Q_OBJECT
public:
    /// Takes the pane over. `toggle` says whether the user wants the dock, and hears of it when they close it.
    WhyDock(WhyPane *pane, QAction *toggle, QMainWindow &window);

    /// Whether there is anything to show beside the dock: a page for the whole window hides it meanwhile.
    void setInPlace(bool isInPlace);
    /// Shows the dock with the focus on the payment's first button.
    void reveal();
    /// The place and size as the window was left; call when the window has its size.
    void restoreLayout();
    void rememberLayout() const;
    /// Back to the bottom.
    void resetLayout();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void fitTo(Qt::DockWidgetArea area);
    void showIfWanted();

    WhyPane *m_pane;
    QAction *m_toggle;
    QMainWindow &m_window;
    bool m_isInPlace = true;
    bool m_isRestoring = false; ///< the width comes from the layout that was left
};

} // namespace tieout
