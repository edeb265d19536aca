// SPDX-License-Identifier: Apache-2.0
// The commitments and one of them, for people to view.
#pragma once

#include "tests/support/samplebooks.h"
#include "tests/support/samplecommitments.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"

#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

namespace tieout::test {

using namespace Qt::StringLiterals;

template <typename Camera> void takeCommitments(const Camera &camera)
{
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 200);
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.resize(camera.size());
    window.show();
    window.findChild<QAction *>(u"commitmentsAction"_s)->trigger();
    camera.take(window, u"commitments"_s);
    auto *list = window.findChild<QTableView *>(u"commitmentsTable"_s);
    list->selectRow(0);
    facade.issuedLines = sampleLines(facade, facade.commitmentRows->first().commitment.id);
    facade.issuedLines->lines.first().billNumber = u"INV-2207"_s;
    window.findChild<QPushButton *>(u"viewCommitmentButton"_s)->click();
    auto *lines = window.findChild<QTableView *>(u"linesTable"_s);
    lines->selectRow(0);
    camera.take(window, u"commitment-lines"_s);
    facade.answersLines = [](const Reply<LineReport> &) {};
    log.files = { u"/home/dana/Lien waiver 11 2026.pdf"_s };
    window.findChild<QPushButton *>(u"attachButton"_s)->click();
    camera.take(window, u"commitment-attaching"_s);
    window.findChild<QTabWidget *>(u"commitmentTabs"_s)->setCurrentIndex(0);
    camera.take(window, u"commitment-invoices"_s);
    facade.issuedLines->isRead = false;
    Error offline(ErrorKind::Offline, {});
    offline.service = Service::Procore;
    facade.issuedLines->problem = offline;
    window.findChild<QPushButton *>(u"backButton"_s)->click();
    window.findChild<QPushButton *>(u"viewCommitmentButton"_s)->click();
    camera.take(window, u"commitment-offline"_s);
}

} // namespace tieout::test
