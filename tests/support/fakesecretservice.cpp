// SPDX-License-Identifier: Apache-2.0
// A Secret Service on the session bus that behaves as a test wants while COMMAND runs:
//   fakesecretservice MODE COMMAND…
// MODE: dismiss       locked; the person closes the prompt
//       ignore        locked; nobody answers the prompt
//       enter         locked; the person enters the password; the keyring is empty
//       mute          owns the name and answers nothing at all
//       no-keyring    has no default keyring
//       elsewhere     the default keyring is open, the entry lies in another one that is locked
//       relock        open when asked, locked again by the time something is looked up
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QString kPrompt = u"/org/freedesktop/secrets/prompt/p1"_s;

class Service final : public QDBusVirtualObject {
public:
    explicit Service(QString mode)
        : m_mode(std::move(mode))
        , m_locked(m_mode != QLatin1String("relock") && m_mode != QLatin1String("elsewhere"))
    {
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (m_mode == QLatin1String("mute"))
            return true; // accepted, never answered
        const QString member = message.member();
        if (member == QLatin1String("Get"))
            connection.send(property(message));
        else if (member == QLatin1String("Unlock"))
            connection.send(unlock(message));
        else if (member == QLatin1String("Prompt"))
            prompt(message, connection);
        else if (member == QLatin1String("SearchItems"))
            connection.send(search(message));
        else if (member == QLatin1String("OpenSession"))
            connection.send(openSession(message));
        else if (member == QLatin1String("GetAll"))
            connection.send(message.createReply(QVariantMap()));
        else
            connection.send(message.createErrorReply(QDBusError::UnknownMethod, u"not here"_s));
        return true;
    }

private:
    [[nodiscard]] QDBusMessage property(const QDBusMessage &message) const
    {
        if (m_mode == QLatin1String("no-keyring")) {
            return message.createErrorReply(u"org.freedesktop.Secret.Error.NoSuchObject"_s, u"no such object"_s);
        }
        return message.createReply(QVariant::fromValue(QDBusVariant(m_locked)));
    }

    [[nodiscard]] static QDBusMessage unlock(const QDBusMessage &message)
    {
        QVariantList answer;
        answer << QVariant::fromValue(QList<QDBusObjectPath>()) << QVariant::fromValue(QDBusObjectPath(kPrompt));
        return message.createReply(answer);
    }

    /// Only the plain kind: the library asks for an encrypted session first and accepts a refusal.
    [[nodiscard]] static QDBusMessage openSession(const QDBusMessage &message)
    {
        if (message.arguments().value(0).toString() != QLatin1String("plain"))
            return message.createErrorReply(QDBusError::NotSupported, u"plain only"_s);
        QVariantList answer;
        answer << QVariant::fromValue(QDBusVariant(QString()))
               << QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/session/s1"_s));
        return message.createReply(answer);
    }

    [[nodiscard]] QDBusMessage search(const QDBusMessage &message)
    {
        // Our code calls this first, then the library.
        m_locked = m_locked || (m_mode == QLatin1String("relock") && ++m_searches > 1);
        QList<QDBusObjectPath> locked;
        if (m_mode == QLatin1String("elsewhere"))
            locked.append(QDBusObjectPath(u"/org/freedesktop/secrets/collection/old/1"_s));
        QVariantList answer;
        answer << QVariant::fromValue(QList<QDBusObjectPath>()) << QVariant::fromValue(locked);
        return message.createReply(answer);
    }

    void prompt(const QDBusMessage &message, const QDBusConnection &connection)
    {
        connection.send(message.createReply());
        if (m_mode == QLatin1String("ignore"))
            return;
        const bool dismissed = m_mode == QLatin1String("dismiss") || m_mode == QLatin1String("elsewhere");
        m_locked = m_mode == QLatin1String("dismiss");
        QDBusMessage completed =
            QDBusMessage::createSignal(kPrompt, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
        completed << dismissed << QVariant::fromValue(QDBusVariant(QString()));
        QTimer::singleShot(50, this, [completed, connection] { connection.send(completed); });
    }

    QString m_mode;
    bool m_locked = true;
    int m_searches = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() < 2)
        return 64;
    Service service(words.takeFirst());
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &service, QDBusConnection::SubPath)
        || !bus.registerService(u"org.freedesktop.secrets"_s))
        return 70;
    QProcess command;
    command.setProcessChannelMode(QProcess::ForwardedChannels);
    QObject::connect(&command, &QProcess::finished, &application, [](int code) { QCoreApplication::exit(code); });
    const QString program = words.takeFirst();
    command.start(program, words);
    return QCoreApplication::exec();
}
