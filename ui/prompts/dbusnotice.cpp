// SPDX-License-Identifier: Apache-2.0
#include "ui/prompts/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace tieout {

using namespace Qt::StringLiterals;

void showDesktopNotice(const QString &title, const QString &text)
{
    // freedesktop.org's Desktop Notifications 1.2: program, id to replace, icon, summary, body, actions, hints, time.
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call << u"Tieout"_s << uint(0) << u"tieout"_s << title << text << QStringList()
         << QVariantMap { { u"desktop-entry"_s, u"tieout"_s } } << -1;
    QDBusConnection::sessionBus().send(call);
}

} // namespace tieout
