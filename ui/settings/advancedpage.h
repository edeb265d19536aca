// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Advanced.
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QLineEdit;

namespace tieout {

class FaultNote;

class AdvancedPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit AdvancedPage(QWidget *parent = nullptr);

    void load(const ProfileSettings &settings) override;
    void store(ProfileSettings &settings) const override;
    void setEditable(bool isEditable) override;
    [[nodiscard]] std::optional<SettingsFault> fault() const override;

private:
    void showFault();

    bool m_isEditable = true;
    QLineEdit *m_toolName;
    FaultNote *m_toolFault;
    QCheckBox *m_otherEditions;
};

} // namespace tieout
