// SPDX-License-Identifier: Apache-2.0
// Configure Settings, Payment methods: one choice per account in Xero (rule 5).
#pragma once

#include "ui/settings/settingspage.h"

#include <QSet>

class QComboBox;
class QGridLayout;
class QLabel;

namespace tieout {

class MethodsPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit MethodsPage(QWidget *parent = nullptr);

    /// Shows those that can pay: accounts that nothing is paid from any more are left out, unless they have a method
    /// or payments that take part.
    void setAccounts(const QList<Account> &accounts);
    /// Accounts that payments which take part were made from: one of these without a method is marked.
    void setPaidFrom(const QSet<AccountId> &accounts);
    void load(const ProfileSettings &settings) override;
    void store(ProfileSettings &settings) const override;
    void setEditable(bool isEditable) override;

private:
    void rebuild();
    void keepShown();
    void addHeadings();
    void addAccount(int row, const Account &account);

    QList<Account> m_accounts;
    QSet<AccountId> m_paidFrom;
    QMap<QString, PaymentMethod> m_chosen;
    QMap<QString, QComboBox *> m_combos;
    QGridLayout *m_grid;
    QLabel *m_empty;
    bool m_isEditable = true;
};

} // namespace tieout
