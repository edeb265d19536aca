// SPDX-License-Identifier: Apache-2.0
// Tells the desktop what a person must know, and keeps the icon in the tray, if one is wanted.
#pragma once

#include "ui/models/syncedinvoices.h"
#include "ui/prompts/prompts.h"
#include "ui/tray/notices.h"

class QSystemTrayIcon;
class QTimer;

namespace tieout {

class NoticeKeeper final : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    NoticeKeeper(SyncFacade &facade, const SyncedInvoices &books, Prompts &prompts, QObject *parent = nullptr);

    /// What the person chose may have changed.
    void readChoices();

Q_SIGNALS:
    /// The icon in the tray was clicked.
    void windowWanted();

private:
    void takeStatus(const AppStatus &status);
    void lookAtTheMonth();
    void tell(const Notice &notice);
    void showTray();

    const SyncedInvoices &m_books;
    Prompts &m_prompts;
    NoticeChoices m_choices;
    std::optional<AppStatus> m_status;
    QSystemTrayIcon *m_tray = nullptr; ///< only while one is wanted
    QTimer *m_soon; ///< rows may change many times a second
};

} // namespace tieout
