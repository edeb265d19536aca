// SPDX-License-Identifier: Apache-2.0
// The menus of the window and a question, for people to view.
#pragma once

#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/prompts/dialogprompts.h"

#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace tieout::test {

using namespace Qt::StringLiterals;

template <typename Camera> void takeMenus(const Camera &camera)
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 12);
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.resize(camera.size());
    window.show();
    for (const QAction *action : window.menuBar()->actions()) {
        action->menu()->popup({});
        camera.take(*action->menu(), u"menu-"_s + action->menu()->objectName());
        action->menu()->close();
    }
}

/// The one with the most words: giving up the lock of another computer.
template <typename Camera> void takeQuestion(const Camera &camera)
{
    FakeSyncFacade facade;
    fillSample(facade, 12);
    facade.appStatus->lock = LockHolder();
    facade.appStatus->lock->isOfThisComputer = false;
    MainWindow window(facade, std::make_unique<DialogPrompts>());
    window.resize(camera.size());
    window.show();
    window.findChild<QPushButton *>(u"stateBannerButton"_s)->click();
    camera.take(*window.findChild<QMessageBox *>(), u"question"_s);
}

} // namespace tieout::test
