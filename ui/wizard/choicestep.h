// SPDX-License-Identifier: Apache-2.0
// First start: the company in Procore, or the organization in Xero, out of those that the person may see.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/wizard/wizardstep.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace tieout {

class ChoiceStep final : public WizardStep {
    Q_OBJECT
public:
    /// `service` Procore: the company; Xero: the organization.
    ChoiceStep(Service service, SyncFacade &facade, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString heading() const override;
    void enter(const SetupState &state) override;
    [[nodiscard]] bool isDone() const override;
    void store(ProfileSettings &settings) const override;

private:
    struct Choice {
        QString id;
        QString name;
    };
    void ask();
    /// `error`: why there are none; null when they were read.
    void take(const QList<Choice> &choices, const Error *error);
    void say(const QString &text);

    Service m_service;
    SyncFacade &m_facade;
    QString m_chosen; ///< id
    QLabel *m_intro;
    QListWidget *m_list;
    QLabel *m_note;
    QPushButton *m_again;
};

} // namespace tieout
