// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Notifications: what the desktop tells while the window is not in front.
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/style/noticechoices.h"

class QBoxLayout;
class QCheckBox;

namespace tieout {

/// Its choices are this desk's, not the profile's: everybody may change them, and the dialog saves them by save().
class NoticesPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit NoticesPage(QWidget *parent = nullptr);

    void load(const ProfileSettings &) override { }
    void store(ProfileSettings &) const override { }
    void setEditable(bool) override { }

    [[nodiscard]] bool isEdited() const { return shown() != m_saved; }
    void save();

private:
    struct Kind;
    void add(const Kind &kind, QBoxLayout *layout);
    [[nodiscard]] NoticeChoices shown() const;

    NoticeChoices m_saved;
    QList<std::pair<bool NoticeChoices::*, QCheckBox *>> m_boxes;
};

} // namespace tieout
