// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Changes in Xero: what happens to the line of a payment that was removed (rule 14).
#pragma once

#include "ui/settings/settingspage.h"

class QBoxLayout;
class QRadioButton;

namespace tieout {

class ChangesPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit ChangesPage(QWidget *parent = nullptr);

    void load(const ProfileSettings &settings) override;
    void store(ProfileSettings &settings) const override;
    void setEditable(bool isEditable) override;

private:
    struct Choice;
    void addChoice(const Choice &choice, QBoxLayout *layout);

    QMap<VoidPolicy, QRadioButton *> m_choices;
};

} // namespace tieout
