// SPDX-License-Identifier: Apache-2.0
// One service in Configure Settings, Connections: its state, signing in and out.
#pragma once

#include "core/sync/syncfacade.h"

#include <QGroupBox>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tieout {

/// Speaks to the facade at once: signing in is no setting and waits for no Apply. What is typed into the fields for id
/// and secret goes to the facade and is then cleared; nothing stored is ever shown.
class ServiceBox final : public QGroupBox {
    Q_OBJECT
public:
    ServiceBox(Service service, SyncFacade &facade, QWidget *parent = nullptr);

    void setStatus(const ServiceStatus &status);

Q_SIGNALS:
    void disconnectWanted();

private:
    void build();
    void nameParts();
    void buildWaitRows();
    void wire();
    void connectNow();
    void setWaiting(bool isWaiting);
    void showButtons();

    Service m_service;
    SyncFacade &m_facade;
    ServiceStatus m_status;
    bool m_isWaiting = false;
    QLabel *m_icon;
    QLabel *m_state;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QPushButton *m_connect;
    QPushButton *m_disconnect;
    QWidget *m_waitRow;
    QPushButton *m_cancel;
    QWidget *m_codeRow;
    QLineEdit *m_code;
    QPushButton *m_submit;
};

} // namespace tieout
