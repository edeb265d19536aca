// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/http/httpconnection.h"

#include "app/tieout-sandbox/http/responsewriter.h"
#include "app/tieout-sandbox/tls/tlslistener.h"
#include "core/platform/sockets.h"

#include <QSslSocket>
#include <QTimer>

namespace tieout::sandbox {

namespace {

constexpr qint64 kPaddingChunk = 256 * 1024;
/// So few that the kernel takes them at once.
constexpr qsizetype kCutOffBytes = 16 * 1024;

QByteArray chunk(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, ConnectionParts parts, QObject *server)
    : QObject(server)
    , m_socket(socket)
    , m_parts(std::move(parts))
    , m_parser(m_parts.limits)
    , m_isSecure(qobject_cast<QSslSocket *>(socket) != nullptr)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_reply = {};
        deleteLater();
    });
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::onReadyRead()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_closing)
        return;
    m_parser.feed(bytes);
    serveWaiting();
}

void HttpConnection::serveWaiting()
{
    while (!m_busy && !m_closing) {
        const RequestParser::State state = m_parser.advance();
        if (m_parser.takeContinueWanted())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (state == RequestParser::State::NeedMore)
            return;
        if (state == RequestParser::State::Failed) {
            refuse(m_parser.failure());
            return;
        }
        ParsedRequest parsed = m_parser.take();
        parsed.request.isSecure = m_isSecure;
        deliver(parsed);
    }
}

void HttpConnection::refuse(const ParseFailure &failure)
{
    Response response;
    response.status = failure.status;
    response.contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    response.body = failure.sentence + '\n';
    const WrittenResponse written = writeResponse(response, { .keepAlive = false, .date = m_parts.dateHeader() });
    closeAfter(written.head + written.body);
}

void HttpConnection::deliver(const ParsedRequest &parsed)
{
    m_busy = true;
    m_reply = m_parts.answer(parsed);
    if (m_reply.delivery.delay.count() == 0) {
        send(parsed);
        return;
    }
    QTimer::singleShot(m_reply.delivery.delay, this, [this, parsed] {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return;
        send(parsed);
        serveWaiting();
    });
}

void HttpConnection::send(const ParsedRequest &parsed)
{
    const Delivery &delivery = m_reply.delivery;
    const WrittenResponse written = writeResponse(m_reply.response,
        { .keepAlive = parsed.keepAlive,
            .headOnly = parsed.headOnly,
            .chunked = delivery.padding > 0,
            .gzip = delivery.gzip,
            .date = m_parts.dateHeader(),
            .claimedLength = delivery.claimedLength });
    switch (delivery.way) {
    case Way::Whole:
        break;
    case Way::CloseUnanswered:
        return closeAfter({});
    case Way::CutStatusLine:
        return closeAfter(written.head.left(11));
    case Way::CutBody:
        return closeAfter(written.head + written.body.left(written.body.size() / 2));
    case Way::CutOff:
        return cutOffAfter(written.head + written.body.left(std::min(written.body.size() / 2, kCutOffBytes)));
    case Way::Reset:
        return resetConnection();
    case Way::Silence:
        return;
    }
    if (delivery.padding > 0)
        return sendPadded(written.head, written.body);
    if (!parsed.keepAlive)
        return closeAfter(written.head + written.body);
    m_socket->write(written.head + written.body);
    m_socket->flush();
    // With a body shorter than its Content-Length the client waits for the rest, as behind a stuck proxy.
    if (delivery.claimedLength.has_value())
        return;
    m_reply = {};
    m_busy = false;
}

void HttpConnection::sendPadded(const QByteArray &head, const QByteArray &body)
{
    m_socket->write(head + chunk(body));
    // Write piece by piece as the client reads, so that a gigabyte of blanks is never in memory.
    auto left = std::make_shared<qint64>(m_reply.delivery.padding);
    const auto writeNext = [this, left] {
        while (unsentBytes(m_socket) < kPaddingChunk && *left > 0) {
            const qint64 size = std::min(*left, kPaddingChunk);
            m_socket->write(chunk(QByteArray(static_cast<qsizetype>(size), ' ')));
            *left -= size;
            if (*left == 0)
                closeAfter("0\r\n\r\n");
        }
    };
    connect(m_socket, &QTcpSocket::bytesWritten, this, writeNext);
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, writeNext);
    writeNext();
}

void HttpConnection::closeAfter(const QByteArray &bytes)
{
    m_closing = true;
    if (!bytes.isEmpty())
        m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void HttpConnection::cutOffAfter(const QByteArray &bytes)
{
    m_closing = true;
    m_socket->write(bytes);
    cutOff(m_socket);
}

void HttpConnection::resetConnection()
{
    m_closing = true;
    resetWhenClosed(m_socket->socketDescriptor());
    m_socket->abort();
}

} // namespace tieout::sandbox
