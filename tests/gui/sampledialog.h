// SPDX-License-Identifier: Apache-2.0
// The settings dialog on a facade without an engine.
#pragma once

#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/settings/settingsdialog.h"

namespace tieout::test {

struct SampleDialog {
    PromptLog log;
    ScriptedPrompts prompts { log };
    FakeSyncFacade facade;
    std::unique_ptr<SettingsDialog> dialog;

    SampleDialog()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        facade.appStatus = sampleStatus();
        facade.settings = sampleSettings();
        facade.accounts = sampleAccounts();
    }
    void open()
    {
        dialog = std::make_unique<SettingsDialog>(facade, prompts);
        facade.tellAll();
        dialog->show();
    }
    template <typename T> T *part(const char *name) const { return dialog->findChild<T *>(QString::fromLatin1(name)); }
    void click(const char *name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void setFrequency(Frequency frequency) const
    {
        auto *combo = part<QComboBox>("frequencyCombo");
        combo->setCurrentIndex(combo->findData(int(frequency)));
    }
};

} // namespace tieout::test
