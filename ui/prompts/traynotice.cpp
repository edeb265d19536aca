// SPDX-License-Identifier: Apache-2.0
// For Windows and macOS, where a notice is one of an icon in the tray. Compiled, never run there.
#include "ui/prompts/desktopnotice.h"

#include "ui/style/symbols.h"

#include <QCoreApplication>
#include <QSystemTrayIcon>
#include <QTimer>

namespace tieout {

namespace {

/// An icon that is there only as long as its notice is.
class NoticeIcon final : public QObject {
public:
    explicit NoticeIcon(QObject *parent)
        : QObject(parent)
        , m_icon(programIcon())
    {
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, &m_icon, &QSystemTrayIcon::hide);
    }

    void show(const QString &title, const QString &text)
    {
        m_icon.show();
        m_icon.showMessage(title, text, programIcon());
        m_end.start(std::chrono::seconds(15));
    }

private:
    QSystemTrayIcon m_icon;
    QTimer m_end;
};

} // namespace

void showDesktopNotice(const QString &title, const QString &text)
{
    static auto *const icon = new NoticeIcon(QCoreApplication::instance());
    icon->show(title, text);
}

} // namespace tieout
