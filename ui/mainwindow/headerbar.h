// SPDX-License-Identifier: Apache-2.0
// The top of the window: which tool this is, whose books, and the way to the settings.
#pragma once

#include "core/facade/appstatus.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace tieout {

class HeaderBar final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void setStatus(const AppStatus &status);
    /// The company's name opens it.
    void setProfileMenu(QMenu *menu);

Q_SIGNALS:
    void configureWanted();

private:
    QLabel *m_title;
    QToolButton *m_company;
    QPushButton *m_configure;
};

/// Across the whole width, always, while the demo company is shown.
[[nodiscard]] QLabel *makeDemoRibbon(QWidget *parent);

} // namespace tieout
