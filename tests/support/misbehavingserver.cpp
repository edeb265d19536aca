// SPDX-License-Identifier: Apache-2.0
#include "tests/support/misbehavingserver.h"

#include "tests/support/testcertificates.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <array>
#include <sys/socket.h>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QByteArray reasonFor(int status)
{
    return status < 300 ? "OK" : status < 400 ? "Elsewhere" : "Refused";
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>((number >> shift) & 0xffU));
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0U ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// RFC 1952 around the contents of zlib's RFC 1950 format, without its two leading and four trailing bytes.
QByteArray gzipped(const QByteArray &body)
{
    const QByteArray zlib = qCompress(body, 9).mid(4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + zlib.mid(2, zlib.size() - 6) + littleEndian(crc32(body))
        + littleEndian(static_cast<quint32>(body.size()));
}

/// Takes one whole request from the front of the buffer.
bool takeRequest(QByteArray &buffer, Arrival &arrival)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    Arrival found;
    found.method = lines.first().split(' ').value(0);
    found.target = lines.first().split(' ').value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        found.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = found.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    found.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    arrival = std::move(found);
    return true;
}

} // namespace

Misbehaviour Misbehaviour::closeUnanswered()
{
    return { {}, Then::Close };
}

Misbehaviour Misbehaviour::resetUnanswered()
{
    return { {}, Then::Reset };
}

Misbehaviour Misbehaviour::silence()
{
    return { {}, Then::Silence };
}

Misbehaviour Misbehaviour::cutStatusLine()
{
    return { "HTTP/1.1 20", Then::Close };
}

Misbehaviour Misbehaviour::cutBody()
{
    return { "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"half\":",
        Then::Close };
}

Misbehaviour Misbehaviour::cutChunks()
{
    return {
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"half\":\r\n",
        Then::Close
    };
}

Misbehaviour Misbehaviour::answer(int status, const QByteArray &body, const QList<QByteArray> &headerLines)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonFor(status)
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &line : headerLines)
        head += line + "\r\n";
    return { head + "\r\n" + body, Then::KeepOpen };
}

Misbehaviour Misbehaviour::gzip(const QByteArray &body)
{
    return answer(200, gzipped(body), { "Content-Encoding: gzip" });
}

MisbehavingServer::MisbehavingServer(Script script, Over over)
    : MisbehavingServer(std::move(script),
        over == Over::Https ? new sandbox::TlsListener([] { return sandbox::TlsTerms { testServerSide(u"good"_s) }; })
                            : new QTcpServer,
        over == Over::Https ? u"https"_s : u"http"_s)
{
}

MisbehavingServer::MisbehavingServer(Script script, const sandbox::TlsTerms &terms)
    : MisbehavingServer(std::move(script), new sandbox::TlsListener([terms] { return terms; }), u"https"_s)
{
}

MisbehavingServer::MisbehavingServer(Script script, QTcpServer *server, QString scheme)
    : m_server(server)
    , m_scheme(std::move(scheme))
    , m_script(std::move(script))
{
    m_server->setParent(this);
    const bool listens = m_server->listen(QHostAddress::LocalHost);
    Q_ASSERT(listens);
    connect(m_server, &QTcpServer::newConnection, this, &MisbehavingServer::accept);
}

QUrl MisbehavingServer::url(const QString &path) const
{
    QUrl url(m_scheme + u"://127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

int MisbehavingServer::count(const QByteArray &method) const
{
    const auto isIt = [&](const Arrival &arrival) { return arrival.method == method; };
    return static_cast<int>(std::count_if(m_arrivals.cbegin(), m_arrivals.cend(), isIt));
}

void MisbehavingServer::closeConnections()
{
    const QList<QTcpSocket *> sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

void MisbehavingServer::stopListening()
{
    m_server->close();
}

void MisbehavingServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_numbers.insert(socket, ++m_connections);
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            m_numbers.remove(socket);
            socket->deleteLater();
        });
    }
}

void MisbehavingServer::read(QTcpSocket *socket)
{
    if (!m_buffers.contains(socket))
        return;
    m_buffers[socket] += socket->readAll();
    Arrival arrival;
    while (m_buffers.contains(socket) && takeRequest(m_buffers[socket], arrival)) {
        arrival.connection = m_numbers.value(socket);
        m_arrivals.append(arrival);
        misbehave(socket, m_script(arrival, static_cast<int>(m_arrivals.size())));
    }
}

void MisbehavingServer::misbehave(QTcpSocket *socket, const Misbehaviour &how)
{
    socket->write(how.bytes);
    switch (how.then) {
    case Misbehaviour::Then::KeepOpen:
    case Misbehaviour::Then::Silence:
        break;
    case Misbehaviour::Then::Close:
        socket->disconnectFromHost();
        break;
    case Misbehaviour::Then::CutOff:
        sandbox::cutOff(socket);
        break;
    case Misbehaviour::Then::Reset: {
        socket->flush();
        // Closing with a linger time of zero sends RST instead of FIN.
        const struct linger atOnce {
            1, 0
        };
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        socket->abort();
        break;
    }
    }
}

} // namespace tieout
