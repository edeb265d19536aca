// SPDX-License-Identifier: Apache-2.0
// First start: the rights in Procore and the edition of Xero, read now.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/wizard/wizardstep.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace tieout {

class CheckStep final : public WizardStep {
    Q_OBJECT
public:
    explicit CheckStep(SyncFacade &facade, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString heading() const override;
    void enter(const SetupState &state) override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] const std::optional<SetupOutlook> &outlook() const { return m_outlook; }

private:
    struct Row {
        QLabel *icon;
        QLabel *text;
    };
    Row addRow(const QString &name, QGridLayout *grid);
    void ask();
    void take(const Result<SetupOutlook> &outlook);
    static void show(const Row &row, PaymentState state, const QString &text);

    SyncFacade &m_facade;
    ProfileSettings m_wanted;
    std::optional<SetupOutlook> m_outlook;
    bool m_isAsking = false;
    QLabel *m_note;
    QPushButton *m_again;
    Row m_rights;
    Row m_edition;
    Row m_accounts;
};

} // namespace tieout
