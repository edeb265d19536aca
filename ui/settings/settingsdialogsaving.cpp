// SPDX-License-Identifier: Apache-2.0
// The part of SettingsDialog that saves: what leads back to a fault, the first setup, and what belongs to this desk.
#include "ui/settings/settingsdialog.h"

#include "core/base/tr.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/noticespage.h"
#include "ui/settings/schedulepage.h"
#include "ui/settings/timerbox.h"
#include "ui/style/errorwords.h"
#include "ui/widgets/banner.h"

namespace tieout {

bool SettingsDialog::showFault()
{
    if (!mayChange())
        return false;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const std::optional<SettingsFault> fault = m_pages[i]->fault();
        if (!fault)
            continue;
        choose(SettingsTopic(i));
        m_problem->say(PaymentState::Failed, fault->sentence);
        fault->field->setFocus();
        return true;
    }
    return false;
}

/// The language comes last: another one ends this dialog.
void SettingsDialog::saveDesk(const std::function<void()> &then)
{
    if (m_notices->isEdited()) {
        m_notices->save();
        Q_EMIT noticesChanged();
    }
    m_isSaving = m_schedule->timer()->isEdited();
    showState();
    m_schedule->timer()->save([this, then](const Done &switched) {
        m_isSaving = false;
        showState();
        if (!switched)
            m_problem->say(PaymentState::Failed, sentenceAndStep(switched.error()));
        if (saveLanguage() && switched)
            then();
    });
}

bool SettingsDialog::saveLanguage()
{
    const Done spoken = m_language->save();
    showState();
    if (!spoken)
        m_problem->say(PaymentState::Failed, sentenceAndStep(spoken.error()));
    return spoken.has_value();
}

void SettingsDialog::save(std::function<void()> then)
{
    if (showFault())
        return;
    m_problem->hide();
    const auto hand = [this, then = std::move(then)] {
        if (isDirty()) {
            m_saved = edited();
            m_facade.setup().saveSettings(m_saved);
        }
        saveDesk(then);
    };
    if (!isFirstSchedule() || !setsUp(edited())) {
        hand();
        return;
    }
    const Question question { Tr::tr("Set up the sync now?"),
        Tr::tr(
            "Payments made in Xero up to this moment are not included; payments made from now on are. This cannot be "
            "changed later."),
        Tr::tr("Set Up") };
    m_prompts.ask(this, question, [hand](bool isYes) {
        if (isYes)
            hand();
    });
}

} // namespace tieout
