// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretservice.h"

#include "core/base/wakeup.h"
#include "core/secrets/keychainerror.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.secrets"_s;
const QString kServicePath = u"/org/freedesktop/secrets"_s;
const QString kServiceInterface = u"org.freedesktop.Secret.Service"_s;
const QString kDefaultCollection = u"/org/freedesktop/secrets/aliases/default"_s;
const QString kCollectionInterface = u"org.freedesktop.Secret.Collection"_s;
const QString kPromptInterface = u"org.freedesktop.Secret.Prompt"_s;
const QString kBusName = u"tieout-keychain"_s;

/// Our own connection instead of QDBusConnection::sessionBus(), which remembers a failure forever.
QDBusConnection sessionBus()
{
    QDBusConnection bus(kBusName);
    if (bus.isConnected())
        return bus;
    QDBusConnection::disconnectFromBus(kBusName);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, kBusName);
}

Error stopped()
{
    return Error(ErrorKind::Cancelled, {});
}

bool saysNoSuchObject(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    // gnome-keyring answers with a name of its own, other services with D-Bus's.
    return name.endsWith(QLatin1String("NoSuchObject")) || name.endsWith(QLatin1String("UnknownObject"))
        || name.endsWith(QLatin1String("UnknownMethod"));
}

bool saysNobodyThere(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    return name == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown")
        || name == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner")
        || name == QLatin1String("org.freedesktop.DBus.Error.Disconnected")
        || name.startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn"));
}

bool saysNothing(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    return name == QLatin1String("org.freedesktop.DBus.Error.NoReply")
        || name == QLatin1String("org.freedesktop.DBus.Error.Timeout")
        || name == QLatin1String("org.freedesktop.DBus.Error.TimedOut");
}

Error errorFrom(const QDBusMessage &reply)
{
    if (saysNobodyThere(reply))
        return keychainError(KeychainTrouble::Absent);
    if (saysNothing(reply))
        return keychainError(KeychainTrouble::NoAnswer);
    return keychainError(KeychainTrouble::Refused, reply.errorMessage());
}

QStringList pathsIn(const QVariant &argument)
{
    QStringList paths;
    const auto objects = qdbus_cast<QList<QDBusObjectPath>>(argument);
    for (const QDBusObjectPath &object : objects)
        paths.append(object.path());
    return paths;
}

/// Receives the end of one prompt.
class PromptListener final : public QObject {
    Q_OBJECT

public:
    std::optional<bool> dismissed;
    Wakeup wakeup;

public Q_SLOTS:
    void onCompleted(bool wasDismissed, const QDBusVariant &)
    {
        dismissed = wasDismissed;
        wakeup.wakeAll();
    }
};

} // namespace

SecretService::SecretService(KeychainPatience patience)
    : m_patience(patience)
{
}

Task<Result<QDBusMessage>> SecretService::call(QDBusMessage message, std::stop_token stop)
{
    const QDBusConnection bus = sessionBus();
    if (!bus.isConnected())
        co_return failed(keychainError(KeychainTrouble::Absent));
    const auto bound = m_patience.service;
    QDBusPendingCallWatcher watcher(bus.asyncCall(message, static_cast<int>(bound.count())));
    Wakeup answered;
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher, [&answered] { answered.wakeAll(); });
    if (!watcher.isFinished()) {
        // The bus has a timeout too; ours is longer, so that the bus's own error message arrives.
        const WokenBy woken = co_await answered.wait(bound + std::chrono::milliseconds(500), stop);
        if (woken == WokenBy::Stop)
            co_return failed(stopped());
    }
    if (!watcher.isFinished())
        co_return failed(keychainError(KeychainTrouble::NoAnswer));
    co_return watcher.reply();
}

Task<Result<KeychainState>> SecretService::state(std::stop_token stop)
{
    m_noKeyring = false;
    QDBusMessage question =
        QDBusMessage::createMethodCall(kService, kDefaultCollection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << kCollectionInterface << u"Locked"_s;
    const Result<QDBusMessage> reply = co_await call(question, stop);
    if (!reply && reply.error() == keychainError(KeychainTrouble::Absent))
        co_return KeychainState::Absent;
    if (!reply)
        co_return failed(reply.error());
    if (reply->type() == QDBusMessage::ErrorMessage) {
        m_noKeyring = saysNoSuchObject(*reply);
        if (m_noKeyring || saysNobodyThere(*reply))
            co_return KeychainState::Absent;
        co_return failed(errorFrom(*reply));
    }
    const QVariant locked = reply->arguments().value(0).value<QDBusVariant>().variant();
    if (locked.typeId() != QMetaType::Bool)
        co_return failed(keychainError(KeychainTrouble::Refused, u"an unreadable answer"_s));
    co_return locked.toBool() ? KeychainState::Locked : KeychainState::Ready;
}

Task<Result<QStringList>> SecretService::lockedEntries(QString application, QString key, std::stop_token stop)
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kServicePath, kServiceInterface, u"SearchItems"_s);
    // The names under which QtKeychain stores an entry.
    QMap<QString, QString> attributes;
    attributes.insert(u"server"_s, application);
    attributes.insert(u"user"_s, key);
    qDBusRegisterMetaType<QMap<QString, QString>>();
    question << QVariant::fromValue(attributes);
    const Result<QDBusMessage> reply = co_await call(question, stop);
    if (!reply)
        co_return failed(reply.error());
    if (reply->type() == QDBusMessage::ErrorMessage)
        co_return failed(errorFrom(*reply));
    QStringList entries;
    if (!pathsIn(reply->arguments().value(0)).isEmpty())
        co_return entries;
    entries = pathsIn(reply->arguments().value(1));
    co_return entries;
}

Task<Done> SecretService::unlock(QStringList entries, std::stop_token stop)
{
    QDBusMessage request = QDBusMessage::createMethodCall(kService, kServicePath, kServiceInterface, u"Unlock"_s);
    if (entries.isEmpty())
        entries.append(kDefaultCollection);
    QList<QDBusObjectPath> objects;
    for (const QString &entry : std::as_const(entries))
        objects.append(QDBusObjectPath(entry));
    request << QVariant::fromValue(objects);
    const Result<QDBusMessage> reply = co_await call(request, stop);
    if (!reply)
        co_return failed(reply.error());
    if (reply->type() == QDBusMessage::ErrorMessage)
        co_return failed(errorFrom(*reply));
    const QString path = reply->arguments().value(1).value<QDBusObjectPath>().path();
    if (path.size() > 1) { // "/" means that no prompt is needed
        const Done answered = co_await prompt(path, stop);
        if (!answered)
            co_return answered;
    }
    const Result<KeychainState> now = co_await state(stop);
    if (!now)
        co_return failed(now.error());
    if (*now != KeychainState::Ready)
        co_return failed(keychainError(KeychainTrouble::Dismissed));
    co_return Done();
}

Task<Done> SecretService::prompt(QString path, std::stop_token stop)
{
    QDBusConnection bus = sessionBus();
    PromptListener listener;
    // Listen before asking: a prompt may complete before the call returns.
    bus.connect(kService, path, kPromptInterface, u"Completed"_s, &listener, SLOT(onCompleted(bool, QDBusVariant)));
    QDBusMessage request = QDBusMessage::createMethodCall(kService, path, kPromptInterface, u"Prompt"_s);
    request << QString();
    const Result<QDBusMessage> reply = co_await call(request, stop);
    if (!reply)
        co_return failed(reply.error());
    if (reply->type() == QDBusMessage::ErrorMessage)
        co_return failed(errorFrom(*reply));
    WokenBy woken = WokenBy::Call;
    if (!listener.dismissed)
        woken = co_await listener.wakeup.wait(m_patience.person, stop);
    if (listener.dismissed)
        co_return *listener.dismissed ? Done(failed(keychainError(KeychainTrouble::Dismissed))) : Done();
    // Once nobody waits for a prompt any longer, it must not stay on the screen.
    bus.send(QDBusMessage::createMethodCall(kService, path, kPromptInterface, u"Dismiss"_s));
    co_return failed(woken == WokenBy::Stop ? stopped() : keychainError(KeychainTrouble::NoAnswer));
}

} // namespace tieout

#include "secretservice.moc"
