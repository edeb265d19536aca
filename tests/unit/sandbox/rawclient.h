// SPDX-License-Identifier: Apache-2.0
// A client that sends exactly the given bytes and shows exactly the received ones.
#pragma once

#include "app/tieout-sandbox/endpoints.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

namespace tieout::sandbox {

struct RawAnswer {
    int status = 0;
    QByteArray head; ///< status line and headers, without the empty line
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.left(name.size() + 1).toLower() == name.toLower() + ':')
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// One connection. The server runs on the same event loop, so every wait runs the loop.
class RawClient final {
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        m_socket.connectToHost(address, port);
        m_connected = QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }

    bool isConnected() const { return m_connected; }
    bool isClosed() const { return m_socket.state() != QAbstractSocket::ConnectedState; }
    QAbstractSocket::SocketError error() const { return m_socket.error(); }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }

    /// Everything until the server closes.
    QByteArray untilClosed()
    {
        const bool closed = QTest::qWaitFor([this] { return isClosed(); });
        m_received += m_socket.readAll();
        return closed ? std::exchange(m_received, {}) : QByteArrayLiteral("(still open)");
    }
    /// Everything received once there are `count` bytes, or until the time is up.
    QByteArray atLeast(qsizetype count)
    {
        (void)QTest::qWaitFor([this, count] {
            m_received += m_socket.readAll();
            return m_received.size() >= count;
        });
        return m_received;
    }
    /// The next complete answer with a Content-Length (or without a body). Status 0: there was none.
    RawAnswer next(bool headOnly = false)
    {
        RawAnswer answer;
        (void)QTest::qWaitFor([&] {
            m_received += m_socket.readAll();
            return takeAnswer(answer, headOnly) || isClosed();
        });
        return answer;
    }
    RawAnswer ask(
        const QByteArray &method, const QByteArray &target, const QByteArray &headers = {}, const QByteArray &body = {})
    {
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
        if (!body.isEmpty())
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        send(request + "\r\n" + body);
        return next(method == "HEAD");
    }

private:
    bool takeAnswer(RawAnswer &answer, bool headOnly)
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        RawAnswer found;
        found.head = m_received.left(end);
        found.status = found.head.mid(9, 3).toInt();
        const qsizetype length = headOnly ? 0 : found.header("content-length").toLongLong();
        if (m_received.size() < end + 4 + length)
            return false;
        found.body = m_received.mid(end + 4, length);
        m_received.remove(0, end + 4 + length);
        answer = found;
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
    bool m_connected = false;
};

/// The header of a service account that signed in to Procore.
inline QByteArray serviceBearer(quint16 procorePort)
{
    const RawAnswer tokens = RawClient(procorePort)
                                 .ask("POST", "/oauth/token", "Content-Type: application/x-www-form-urlencoded\r\n",
                                     "grant_type=client_credentials&client_id=" + procoreClientId().toLatin1()
                                         + "&client_secret=" + procoreClientSecret().toLatin1());
    return "Authorization: Bearer " + tokens.json().value(QLatin1String("access_token")).toString().toLatin1() + "\r\n";
}

} // namespace tieout::sandbox
