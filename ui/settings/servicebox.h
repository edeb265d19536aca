// SPDX-License-Identifier: Apache-2.0
// One service in Configure Settings, Connections: its state, signing in and out.
#pragma once

#include "core/facade/syncfacade.h"

#include <QGroupBox>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tieout {

/// Calls the facade at once: signing in is not a setting and does not wait for Apply. Passes what is typed into the
/// fields for id and secret to the facade and then clears them; never shows stored values.
class ServiceBox final : public QGroupBox {
    Q_OBJECT
public:
    ServiceBox(Service service, SyncFacade &facade, QWidget *parent = nullptr);

    void setStatus(const ServiceStatus &status);
    /// A sentence below the state: who is signed in, and what they may do. Empty: none.
    void setDetail(const QString &text);
    /// Whether a sign-in is going on.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /// Gives up the sign-in that is going on, if one is.
    void cancel();

Q_SIGNALS:
    void waitingChanged();
    void disconnectWanted();

private:
    void build();
    void nameParts();
    void buildWaitRows();
    void wire();
    void connectNow();
    void setWaiting(bool isWaiting);
    void showFields();
    void showButtons();

    Service m_service;
    SyncFacade &m_facade;
    ServiceStatus m_status;
    bool m_isWaiting = false;
    bool m_changesClient = false; ///< the fields for id and secret were asked for
    QLabel *m_icon;
    QLabel *m_state;
    QLabel *m_detail;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QPushButton *m_connect;
    QPushButton *m_change;
    QPushButton *m_disconnect;
    QFormLayout *m_form;
    QWidget *m_waitRow;
    QPushButton *m_cancel;
    QWidget *m_codeRow;
    QLineEdit *m_code;
    QPushButton *m_submit;
};

} // namespace tieout
