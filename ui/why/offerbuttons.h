// SPDX-License-Identifier: Apache-2.0
// The buttons of one payment, the best first.
#pragma once

#include "ui/why/paymentcommands.h"

#include <QMap>
#include <QWidget>

class QPushButton;

namespace tieout {

class FlowLayout;

class OfferButtons final : public QWidget {
    Q_OBJECT
public:
    explicit OfferButtons(QWidget *parent = nullptr);

    /// Shows exactly these, in this order, with the words that fit the payment. Decisions are disabled as long as there
    /// is a `reason`, which then is their tool tip.
    void offer(const QList<PaymentCommand> &commands, const PaymentRecord &record, const QString &reason);
    /// Puts the focus on the first button that can be clicked.
    void focusFirst();

Q_SIGNALS:
    void wanted(tieout::PaymentCommand command);

private:
    void addButton(PaymentCommand command);

    QMap<PaymentCommand, QPushButton *> m_buttons;
    QList<PaymentCommand> m_order;
    FlowLayout *m_flow;
};

} // namespace tieout
