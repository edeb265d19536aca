// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Language.
#pragma once

#include "core/facade/languagerequests.h"
#include "ui/settings/settingspage.h"

class QComboBox;

namespace tieout {

/// The choice is this desk's, not the profile's: everybody may change it, and the dialog saves it by save().
class LanguagePage final : public SettingsPage {
    Q_OBJECT
public:
    explicit LanguagePage(QWidget *parent = nullptr);

    /// They outlive the page; before this there is only the desktop's language.
    void setLanguages(LanguageRequests &languages);
    void load(const ProfileSettings &) override { }
    void store(ProfileSettings &) const override { }
    void setEditable(bool) override { }

    [[nodiscard]] bool isEdited() const;
    /// Storage; then the old choice holds.
    [[nodiscard]] Done save();

private:
    LanguageRequests *m_languages = nullptr;
    QComboBox *m_choice;
    QString m_saved; ///< the choice that holds; asking for it reads files
};

} // namespace tieout
