// SPDX-License-Identifier: Apache-2.0
// Asks, in the pane itself, why a payment is left as it is.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tieout {

class LeaveNote final : public QWidget {
    Q_OBJECT
public:
    explicit LeaveNote(QWidget *parent = nullptr);

    /// Empty, with the focus in it.
    void begin();
    /// As long as there is a reason, nothing can be left; the person may go on typing.
    void setReason(const QString &reason);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void leaveWanted(const QString &note);
    void cancelled();

private:
    void showWhetherPossible();

    QLineEdit *m_note;
    QPushButton *m_leave;
    QPushButton *m_cancel;
    QString m_reason;
};

} // namespace tieout
