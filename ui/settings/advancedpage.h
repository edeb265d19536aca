// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Advanced.
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QLineEdit;

namespace tieout {

class AdvancedPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit AdvancedPage(QWidget *parent = nullptr);

    void load(const ProfileSettings &settings) override;
    void store(ProfileSettings &settings) const override;
    void setEditable(bool isEditable) override;

private:
    QLineEdit *m_toolName;
    QCheckBox *m_otherEditions;
};

} // namespace tieout
