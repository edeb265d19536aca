// SPDX-License-Identifier: Apache-2.0
// The Why pane: why a payment is in its state, and everything that a person can do about it, in one place.
#pragma once

#include "ui/mainwindow/synccontrol.h"
#include "ui/prompts/prompts.h"
#include "ui/settings/settingspage.h"
#include "ui/why/paymentcommands.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace tieout {

class DataTable;
class EventsSection;
class FieldsSection;
class WhyStory;

class WhyPane final : public QWidget {
    Q_OBJECT
public:
    /// All of these outlive the pane.
    WhyPane(SyncFacade &facade, SyncControl &control, Prompts &prompts, QWidget *parent = nullptr);

    /// Nothing: asks the user to select a payment.
    void setPayment(const std::optional<PaymentRow> &row);
    /// One part above the other, for a narrow place; else side by side.
    void setUpright(bool isUpright);
    [[nodiscard]] QSize sizeHint() const override;
    /// The table with the focus, if it is one of the pane's.
    [[nodiscard]] DataTable *focusedTable() const;
    void focusButtons();
    /// What a click on the command's button does; nothing without a payment.
    void carryOut(PaymentCommand command);

Q_SIGNALS:
    void settingsWanted(tieout::SettingsTopic topic);
    /// The place in the settings where a person confirms that another payment sync is off.
    void otherSyncWanted();

private:
    struct Outcome {
        PaymentState tone = PaymentState::Failed;
        QString sentence;
    };

    void build();
    void fill();
    [[nodiscard]] QString reasonNotToDecide() const;
    [[nodiscard]] QString reasonNotToRead() const;
    void decide(Decision decision, const QString &note);
    void takeDecided(const PaymentRecord &before, const Result<ResolveReport> &report);
    [[nodiscard]] static std::optional<Outcome> outcomeOf(
        const PaymentRecord &before, const Result<ResolveReport> &report);
    void askForSupportText();

    SyncFacade &m_facade;
    SyncControl &m_control;
    Prompts &m_prompts;
    std::optional<PaymentRow> m_row;
    bool m_isSignedOut = false;
    bool m_isDeciding = false;
    QHash<PaymentId, Outcome> m_outcomes; ///< of decisions since the last sync began
    WhyStory *m_story;
    QScrollArea *m_storyArea;
    FieldsSection *m_fields;
    EventsSection *m_events;
    QBoxLayout *m_parts = nullptr;
};

} // namespace tieout
