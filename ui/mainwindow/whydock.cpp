// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/whydock.h"

#include "core/base/tr.h"
#include "ui/style/windowstate.h"
#include "ui/why/whypane.h"

#include <QAction>
#include <QCloseEvent>
#include <QMainWindow>

namespace tieout {

using namespace Qt::StringLiterals;

WhyDock::WhyDock(WhyPane *pane, QAction *toggle, QMainWindow &window)
    : QDockWidget(Tr::tr("Why"), &window)
    , m_pane(pane)
    , m_toggle(toggle)
    , m_window(window)
{
    setObjectName(u"whyDock"_s);
    setWidget(pane);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    connect(this, &QDockWidget::dockLocationChanged, this, &WhyDock::fitTo);
    connect(m_toggle, &QAction::toggled, this, &WhyDock::showIfWanted);
    window.addDockWidget(Qt::BottomDockWidgetArea, this);
}

/// Beside the tables the pane needs less width than below them.
void WhyDock::fitTo(Qt::DockWidgetArea area)
{
    const bool isUpright = area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea;
    m_pane->setUpright(isUpright);
    if (isUpright && !m_isRestoring)
        m_window.resizeDocks({ this }, { m_pane->sizeHint().width() }, Qt::Horizontal);
}

void WhyDock::setInPlace(bool isInPlace)
{
    m_isInPlace = isInPlace;
    showIfWanted();
}

void WhyDock::showIfWanted()
{
    setVisible(m_isInPlace && m_toggle->isChecked());
}

void WhyDock::reveal()
{
    m_toggle->setChecked(true);
    raise();
    m_pane->focusButtons();
}

void WhyDock::restoreLayout()
{
    m_window.resizeDocks({ this }, { m_window.fontMetrics().height() * 15 }, Qt::Vertical);
    m_isRestoring = true;
    m_window.restoreState(windowstate::read(u"docks"_s));
    m_isRestoring = false;
    m_toggle->setChecked(windowstate::read(u"why"_s) != "hidden");
    showIfWanted();
}

void WhyDock::rememberLayout() const
{
    windowstate::write(u"docks"_s, m_window.saveState());
    windowstate::write(u"why"_s, m_toggle->isChecked() ? "shown" : "hidden");
}

void WhyDock::resetLayout()
{
    setFloating(false);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, this);
    m_window.resizeDocks({ this }, { m_window.fontMetrics().height() * 15 }, Qt::Vertical);
    m_toggle->setChecked(true);
}

void WhyDock::closeEvent(QCloseEvent *event)
{
    QDockWidget::closeEvent(event);
    m_toggle->setChecked(false);
}

} // namespace tieout
