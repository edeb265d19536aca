// SPDX-License-Identifier: Apache-2.0
// Opens a connection file: which one, and its passphrase. What is wrong is said in the dialog, which stays open.
#pragma once

#include "core/facade/syncfacade.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tieout {

class FaultNote;

class ConnectionFileDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ConnectionFileDialog(SyncFacade &facade, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The settings with the file's company and organization; ids and secret are in the keychain.
    void taken(tieout::ProfileSettings settings);

private:
    void build();
    void browse();
    void openFile();
    void showState();

    SyncFacade &m_facade;
    bool m_isOpening = false;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QLineEdit *m_passphrase;
    FaultNote *m_fault;
    QPushButton *m_cancel;
    QPushButton *m_open;
};

} // namespace tieout
