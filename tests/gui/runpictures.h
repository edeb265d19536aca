// SPDX-License-Identifier: Apache-2.0
// What is shown around runs, for people to view.
#pragma once

#include "tests/gui/sampleruns.h"
#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"

#include <QDialog>
#include <QPushButton>
#include <QTableView>

namespace tieout::test {

using namespace Qt::StringLiterals;

/// A facade that answers with samples of everything that is shown around runs.
inline void fillAll(FakeSyncFacade &facade)
{
    fillSample(facade, 40);
    fillHistory(facade);
    unlinkSome(facade);
    facade.payments += sevenHeldBack();
    facade.examined->findings = { sampleFinding("settings", FindingState::Ok),
        sampleFinding("clock", FindingState::Warning), sampleFinding("invoice-export", FindingState::Ok),
        sampleFinding("payments-tab", FindingState::Missing), sampleFinding("vendor-linked", FindingState::Unknown),
        sampleFinding("schedule", FindingState::Missing) };
    const char *const sentences[] { "The profile's settings can be read.", "This computer's clock is 4 minutes behind.",
        "36 invoices are linked to bills.", "",
        "Procore does not say whether the vendor is linked to a contact in Xero.",
        "The sync schedule was never set, and only payments made after that take part." };
    const char *const steps[] { "", "Let the computer set its clock from the network.", "", "",
        "Check the vendor in Procore's company directory.",
        "Choose it in the settings (Sync schedule). Never is a choice too." };
    for (int i = 0; i < 6; ++i) {
        facade.examined->findings[i].sentence = QString::fromLatin1(sentences[i]);
        facade.examined->findings[i].nextStep = QString::fromLatin1(steps[i]);
    }
    facade.examined->findings[3].sentence =
        u"Procore refused the line. Payments are not enabled for this commitment."_s;
    facade.examined->findings[3].nextStep =
        u"Check in Procore that payments are enabled in the commitment's Advanced Settings, then sync again."_s;
}

template <typename Camera> void takeRuns(const Camera &camera)
{
    PromptLog log;
    FakeSyncFacade facade;
    fillAll(facade);
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.resize(camera.size());
    window.show();
    camera.take(window, u"voids"_s);
    const auto open = [&window, &camera](const char *trigger, const char *dialog, const QString &name) {
        if (auto *button = window.findChild<QPushButton *>(QLatin1String(trigger)))
            button->click();
        else
            window.findChild<QAction *>(QLatin1String(trigger))->trigger();
        auto *shown = window.findChild<QDialog *>(QLatin1String(dialog));
        camera.take(*shown, name);
        shown->reject();
    };
    open("voidBannerButton", "voidDialog", u"voids-dialog"_s);
    window.findChild<QAction *>(u"previewAction"_s)->trigger();
    Q_EMIT facade.previewReady(samplePreview());
    camera.take(*window.findChild<QDialog *>(u"previewDialog"_s), u"preview"_s);
    window.findChild<QDialog *>(u"previewDialog"_s)->reject();
    open("linksAction", "linksDialog", u"links"_s);
    open("checkAllAction", "doctorDialog", u"doctor"_s);
    window.findChild<QAction *>(u"historyAction"_s)->trigger();
    window.findChild<QTableView *>(u"runsTable"_s)->selectRow(1);
    camera.take(window, u"history"_s);
}

} // namespace tieout::test
