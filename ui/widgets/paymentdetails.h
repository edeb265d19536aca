// SPDX-License-Identifier: Apache-2.0
// Details of one payment: its sentence, the next step, and the buttons for it.
#pragma once

#include "core/model/rows.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tieout {

class PaymentDetails final : public QFrame {
    Q_OBJECT
public:
    explicit PaymentDetails(QWidget *parent = nullptr);

    /// Nothing: asks the user to select a payment.
    void show(const std::optional<PaymentRow> &row);
    /// Why Retry cannot be clicked now; empty when it can.
    void setRetryReason(const QString &reason);

Q_SIGNALS:
    void openProcoreWanted(const tieout::PaymentRow &row);
    void openXeroWanted(const tieout::PaymentRow &row);
    void retryWanted(const tieout::PaymentRow &row);
    void configureWanted(const tieout::PaymentRow &row);
    void copyAnswerWanted(const tieout::PaymentRow &row);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildWords();
    void buildButtons();
    void buildLayout();
    void fill();
    void keepWordsWhole();
    QPushButton *addButton(
        const QString &name, const QString &text, void (PaymentDetails::*wanted)(const PaymentRow &));

    std::optional<PaymentRow> m_row;
    QString m_retryReason;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_nextStep;
    QLabel *m_facts;
    QLabel *m_reason;
    QWidget *m_buttonRow;
    QPushButton *m_retry = nullptr;
    QPushButton *m_configure = nullptr;
};

} // namespace tieout
