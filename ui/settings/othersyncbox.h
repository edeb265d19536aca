// SPDX-License-Identifier: Apache-2.0
// Where a person confirms that no other payment sync writes into the company: what was found, what it stops, and a
// check box (rule 20).
#pragma once

#include "core/facade/setuprequests.h"

#include <QGroupBox>

class QCheckBox;
class QLabel;

namespace tieout {

class OtherSyncBox final : public QGroupBox {
    Q_OBJECT
public:
    /// `setup` outlives the box.
    explicit OtherSyncBox(SetupRequests &setup, QWidget *parent = nullptr);

    void load(const ProfileSettings &settings);
    /// The moment of the click on the check box, or what was saved as long as nobody clicked.
    void store(ProfileSettings &settings) const;
    void setEditable(bool isEditable);
    /// Puts the focus on the check box; where it is disabled, on nothing.
    void focusCheck();

Q_SIGNALS:
    void edited();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void ask();
    void take(const Result<std::optional<OtherSyncSighting>> &found);
    void fill();
    void takeClick(bool isOff);
    [[nodiscard]] bool holdsBack() const;
    [[nodiscard]] QString foundText() const;
    [[nodiscard]] QString confirmedText() const;

    SetupRequests &m_setup;
    QLabel *m_icon;
    QLabel *m_found;
    QCheckBox *m_isOff;
    QLabel *m_meaning;
    std::optional<Instant> m_saved; ///< when it was confirmed, as the settings have it
    std::optional<Instant> m_chosen; ///< what the page will store
    std::optional<Result<std::optional<OtherSyncSighting>>> m_sighting; ///< nothing: not answered yet
};

} // namespace tieout
