// SPDX-License-Identifier: Apache-2.0
// A sentence across the window with one button, for the end of a run, for being offline or signed out.
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

    /// Shows a sentence with a state's icon and tint, and announces it to screen readers. An empty button text means no
    /// button.
    void say(PaymentState tone, const QString &sentence, const QString &buttonText = {});
    /// Whether the user can close it; the banner of a lasting state cannot be closed.
    void setClosable(bool isClosable);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void buttonClicked();
    /// A person closed it.
    void putAway();

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
