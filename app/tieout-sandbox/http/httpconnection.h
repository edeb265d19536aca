// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/http/delivery.h"
#include "app/tieout-sandbox/http/requestparser.h"

#include <QObject>

#include <functional>

class QTcpSocket;

namespace tieout::sandbox {

/// What a connection needs from its server.
struct ConnectionParts {
    std::function<Reply(const ParsedRequest &)> answer;
    std::function<QByteArray()> dateHeader; ///< for the current time
    ParserLimits limits;
};

/// One connection of a client. Owned by its server; ends itself when the socket is gone. Answers requests strictly in
/// order, each one only after the last byte of the answer before it was handed to the socket.
class HttpConnection final : public QObject {
    Q_OBJECT
public:
    /// Takes ownership of the socket.
    HttpConnection(QTcpSocket *socket, ConnectionParts parts, QObject *server);
    ~HttpConnection() override;

private:
    void onReadyRead();
    void serveWaiting();
    void refuse(const ParseFailure &failure);
    void deliver(const ParsedRequest &parsed);
    void send(const ParsedRequest &parsed);
    void sendPadded(const QByteArray &head, const QByteArray &body);
    void closeAfter(const QByteArray &bytes);
    void cutOffAfter(const QByteArray &bytes);
    void resetConnection();

    QTcpSocket *m_socket;
    ConnectionParts m_parts;
    RequestParser m_parser;
    bool m_isSecure;
    Reply m_reply;
    bool m_busy = false;
    bool m_closing = false;
};

} // namespace tieout::sandbox
