// SPDX-License-Identifier: Apache-2.0
// Shows every window, page, dialog and step of the program, one after the other, in the states that offer the most.
#pragma once

#include "tests/gui/sampledialog.h"
#include "tests/gui/sampleruns.h"
#include "tests/gui/samplewizard.h"
#include "tests/gui/whystage.h"
#include "tests/support/fakeprofiles.h"
#include "tests/support/faketimer.h"
#include "tests/support/samplecommitments.h"
#include "ui/models/period.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/widgets/banner.h"
#include "ui/wizard/connectionfiledialog.h"

#include <QAction>
#include <QMessageBox>
#include <QTabWidget>

namespace tieout::test {

/// Sees one state of one window. The name says which.
using Look = std::function<void(const QString &where, QWidget &window)>;

struct EveryWindow {
    Look look;

    void all() const
    {
        invoices();
        otherPages();
        dialogs();
        settings();
        wizard();
        states();
    }

    /// The page Subcontractor Invoices with the Why pane: one payment of every reason.
    void invoices() const
    {
        WhyStage stage;
        stage.facade.appStatus->separate = {};
        stage.part<QComboBox>("filterPeriod")->setCurrentIndex(int(Period::OwnDates));
        for (std::size_t place = 0; place < enumSize<Reason>(); ++place) {
            const auto reason = static_cast<Reason>(place);
            const Standing standing { reason, { u"12"_s, u"1.00"_s, u"2.00"_s }, { LineId(12) }, true };
            stage.part<QComboBox>("filterPeriod")->setCurrentIndex(int(Period::All));
            stage.select(standing, [](PaymentRow &row) { row.record.line = LineId(5); });
            show(u"invoices, "_s + toString(reason), *stage.window);
        }
        stage.part<QComboBox>("filterPeriod")->setCurrentIndex(int(Period::OwnDates));
        show(u"invoices of some days"_s, *stage.window);
        stage.syncButton()->click();
        show(u"invoices during a sync"_s, *stage.window);
    }

    /// Commitments, one of them with a line, the history with a run.
    void otherPages() const
    {
        SampleWindow stage;
        fillHistory(stage.facade);
        stage.part<QAction>("commitmentsAction")->trigger();
        show(u"commitments"_s, *stage.window);
        stage.part<QPushButton>("viewCommitmentButton")->click();
        stage.part<QTableView>("linesTable")->selectRow(0);
        show(u"a commitment's lines"_s, *stage.window);
        stage.part<QTabWidget>("commitmentTabs")->setCurrentIndex(0);
        show(u"a commitment's invoices"_s, *stage.window);
        stage.part<QAction>("historyAction")->trigger();
        stage.part<QTableView>("runsTable")->selectRow(1);
        show(u"history"_s, *stage.window);
    }

    /// Everything that opens over the main window.
    void dialogs() const
    {
        SampleWindow stage;
        unlinkSome(stage.facade);
        stage.facade.payments += sevenHeldBack();
        for (const char *name : { "settings", "foreign-sync", "ledger", "payments-tab", "schedule", "lock", "rights" })
            stage.facade.examined->findings << sampleFinding(name, FindingState::Missing);
        stage.facade.examined->findings[1].state = FindingState::Unknown;
        stage.facade.tellAll();
        const auto opened = [this, &stage](const char *trigger, const char *dialog) {
            if (auto *button = stage.part<QPushButton>(trigger))
                button->click();
            else
                stage.part<QAction>(trigger)->trigger();
            show(QString::fromLatin1(dialog), *stage.part<QDialog>(dialog));
            stage.part<QDialog>(dialog)->reject();
        };
        opened("voidBannerButton", "voidDialog");
        opened("checkAllAction", "doctorDialog");
        opened("iconsAction", "iconLegend");
        opened("aboutAction", "aboutBox");
        links(stage);
        preview(stage);
        small(stage);
    }

    void links(SampleWindow &stage) const
    {
        stage.part<QAction>("linksAction")->trigger();
        show(u"links: not linked"_s, *stage.part<QDialog>("linksDialog"));
        stage.part<QTabWidget>("linkTabs")->setCurrentIndex(1);
        stage.part<QTableView>("linkedTable")->selectRow(0);
        show(u"links: linked"_s, *stage.part<QDialog>("linksDialog"));
        stage.part<QDialog>("linksDialog")->reject();
    }

    void preview(SampleWindow &stage) const
    {
        stage.part<QAction>("previewAction")->trigger();
        Q_EMIT stage.facade.previewReady(samplePreview());
        show(u"preview"_s, *stage.part<QDialog>("previewDialog"));
        stage.part<QDialog>("previewDialog")->reject();
    }

    void small(SampleWindow &stage) const
    {
        FakeProfiles profiles;
        profiles.list = { { u"default"_s, true, u"Cascade LLC"_s, u"Cascade"_s, {} } };
        profiles.shown = u"default"_s;
        stage.window->setProfiles(profiles);
        stage.part<QAction>("addProfileAction")->trigger();
        show(u"a profile's name"_s, *stage.part<QDialog>("profileNameDialog"));
        stage.part<QDialog>("profileNameDialog")->reject();
        DialogPrompts prompts;
        prompts.ask(stage.window.get(), Question { u"Stop?"_s, u"A sync is going on."_s, u"&Stop"_s }, [](bool) {});
        auto *question = stage.window->findChild<QMessageBox *>();
        show(u"a question"_s, *question);
        question->reject();
    }

    void settings() const
    {
        SampleDialog stage;
        stage.facade.projects = QList<Project> { { ProjectId(1), u"Harbor View Clinic"_s, u"24-01"_s } };
        OtherSyncSighting seen;
        seen.line = LineId(12);
        seen.mark = u"sage-4711"_s;
        seen.holdsCreatesBack = true;
        stage.facade.otherSync = std::optional(seen);
        FakeTimer timer;
        timer.stop();
        stage.open();
        stage.dialog->setTimer(timer);
        for (int topic = 0; topic <= int(SettingsTopic::Advanced); ++topic) {
            stage.dialog->choose(SettingsTopic(topic));
            show(u"settings %1"_s.arg(topic), *stage.dialog);
        }
        stage.dialog->choose(SettingsTopic::Connections);
        stage.part<QPushButton>("xeroChange")->click();
        show(u"settings, another client"_s, *stage.dialog);
    }

    void wizard() const
    {
        SampleWizard stage;
        stage.open();
        for (int step = 0; step < int(SetupStep::Ready); ++step) {
            stage.goTo(SetupStep(step));
            show(u"wizard %1"_s.arg(step), *stage.wizard);
        }
        ConnectionFileDialog file(stage.facade);
        file.show();
        show(u"connection file"_s, file);
    }

    /// The whole window in another state.
    void states() const
    {
        const std::pair<const char *, std::function<void(AppStatus &)>> changes[] {
            { "not set up", [](AppStatus &status) { status = AppStatus(); } },
            { "signed out", [](AppStatus &status) { status.xero.isSignedIn = false; } },
            { "no keychain", [](AppStatus &status) { status.keychainProblem = Error(ErrorKind::Keychain, {}); } }
        };
        for (const auto &[name, change] : changes) {
            PromptLog log;
            FakeSyncFacade facade;
            facade.appStatus = sampleStatus();
            change(*facade.appStatus);
            MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
            window.show();
            show(QString::fromLatin1(name), window);
        }
        FakeTimer timer;
        timer.stop();
        SampleWindow stage;
        stage.window->setTimer(timer);
        stage.facade.tellAll();
        show(u"the timer does not run"_s, *stage.window);
    }

private:
    void show(const QString &where, QWidget &window) const
    {
        QCoreApplication::processEvents();
        look(where, window);
    }
};

} // namespace tieout::test
