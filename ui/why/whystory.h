// SPDX-License-Identifier: Apache-2.0
// What happened to one payment and what to do: its sentence, the next step, the buttons, where it comes from and where
// it went.
#pragma once

#include "core/model/rows.h"
#include "ui/why/paymentcommands.h"
#include "ui/why/whyfacts.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tieout {

class Banner;
class LeaveNote;
class OfferButtons;

class WhyStory final : public QWidget {
    Q_OBJECT
public:
    explicit WhyStory(QWidget *parent = nullptr);

    /// Nothing: asks the user to select a payment. `reason`: why nothing can be decided now; empty when it can.
    void show(const std::optional<PaymentRow> &row, bool isSignedOut, const QString &reason);
    /// What became of the last decision; an empty sentence puts it away.
    void tell(PaymentState tone, const QString &sentence);
    void focusButtons();

Q_SIGNALS:
    /// Every command but Leave, which is asked about here first.
    void wanted(tieout::PaymentCommand command);
    void leaveWanted(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildWords();
    void buildLayout();
    void showIcon();
    void showFacts();
    void buildFacts();
    void showNote(bool isShown);
    void addFacts(const QString &title, const QList<WhyFact> &facts);

    std::optional<PaymentRow> m_row;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_sentence;
    QLabel *m_nextStep;
    QLabel *m_reason;
    OfferButtons *m_buttons;
    LeaveNote *m_note;
    Banner *m_outcome;
    QVBoxLayout *m_factsPlace = nullptr;
    QWidget *m_facts = nullptr;
    QList<WhyFact> m_origin; ///< as m_facts shows them
    QList<WhyFact> m_place;
};

} // namespace tieout
