// SPDX-License-Identifier: Apache-2.0
// The window closes: a run of its own is stopped first, between two writes; and what is remembered is written.
#include "ui/mainwindow/mainwindow.h"

#include "core/base/tr.h"
#include "ui/mainwindow/whydock.h"
#include "ui/pages/page.h"
#include "ui/style/windowstate.h"
#include "ui/tray/noticekeeper.h"

#include <QCloseEvent>

namespace tieout {

using namespace Qt::StringLiterals;

bool MainWindow::hasOwnRun() const
{
    if (!m_control.isRunning())
        return false;
    const bool isElsewhere = m_status && m_status->lock
        && (!m_status->lock->isOfThisComputer || m_status->lock->process != QCoreApplication::applicationPid());
    return !isElsewhere;
}

void MainWindow::askToStop()
{
    const Question question { Tr::tr("Stop the sync and quit?"),
        Tr::tr("The payment on its way is finished first, then the window closes. What was done is kept, and the next "
               "sync goes on from there."),
        Tr::tr("Stop and Quit") };
    m_prompts->ask(this, question, [this](bool isYes) {
        if (!isYes)
            return;
        m_isLeaving = true;
        if (hasOwnRun())
            m_control.stop();
        else
            close();
    });
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::rememberLayout() const
{
    windowstate::write(u"window"_s, saveGeometry());
    windowstate::write(u"page"_s, shownPage()->objectName().toUtf8());
    windowstate::write(u"filterPaneShown"_s, m_actions.filterPane->isChecked() ? "1" : "0");
    m_whyDock->rememberLayout();
    for (const Page *page : m_pages)
        page->rememberLayout();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberLayout();
    // Closing it once more while the run stops is deliberate: the engine finishes its step all the same.
    if (hasOwnRun() && !m_isLeaving) {
        event->ignore();
        askToStop();
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace tieout
