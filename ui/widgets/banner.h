// SPDX-License-Identifier: Apache-2.0
// A sentence across the window, with one button: the end of a run, being offline, being signed out.
#pragma once

#include "core/model/paymentstate.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tieout {

class Banner final : public QFrame {
    Q_OBJECT
public:
    explicit Banner(const QString &name, QWidget *parent = nullptr);

    /// Shows a sentence under a state's icon and wash, and tells it to screen readers. An empty button text: no button.
    void say(PaymentState tone, const QString &sentence, const QString &buttonText = {});
    /// Whether the user can put it away; the banners of a lasting state cannot.
    void setClosable(bool isClosable);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PaymentState m_tone = PaymentState::Synced;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace tieout
