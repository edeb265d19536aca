// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Payment methods: one choice per account in Xero (rule 5).
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace tieout {

class MethodsPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit MethodsPage(QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void load(const ProfileSettings &settings) override;
    void store(ProfileSettings &settings) const override;
    void setEditable(bool isEditable) override;

private:
    void rebuild();
    void addAccount(int row, const Account &account);

    QList<Account> m_accounts;
    QMap<QString, PaymentMethod> m_chosen;
    QMap<QString, QComboBox *> m_combos;
    QGridLayout *m_grid;
    QLabel *m_empty;
    bool m_isEditable = true;
};

} // namespace tieout
