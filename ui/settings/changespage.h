// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Changes in Xero: what happens to the line of a payment that was removed (rule 14), and
// whether another payment sync is off (rule 20).
#pragma once

#include "ui/settings/settingspage.h"

class QBoxLayout;
class QRadioButton;

namespace tieout {

class OtherSyncBox;
class SetupRequests;

class ChangesPage final : public SettingsPage {
    Q_OBJECT
public:
    /// `setup` outlives the page.
    explicit ChangesPage(SetupRequests &setup, QWidget *parent = nullptr);

    void load(const ProfileSettings &settings) override;
    void store(ProfileSettings &settings) const override;
    void setEditable(bool isEditable) override;
    void focusOtherSync();

private:
    struct Choice;
    void addChoice(const Choice &choice, QBoxLayout *layout);

    QMap<VoidPolicy, QRadioButton *> m_choices;
    OtherSyncBox *m_otherSync;
};

} // namespace tieout
