// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/http/httpserver.h"

#include "app/tieout-sandbox/http/httpconnection.h"
#include "app/tieout-sandbox/http/responsewriter.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAttempts = 20;
constexpr int kBacklog = 512;

} // namespace

HttpServer::HttpServer(Handler handler, ClockMs clock, Terms terms, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_clock(std::move(clock))
    , m_terms(std::move(terms))
    , m_four(makeListener())
    , m_six(makeListener())
{
}

QTcpServer *HttpServer::makeListener()
{
    QTcpServer *server = m_terms ? new TlsListener(m_terms, this) : new QTcpServer(this);
    server->setListenBacklogSize(kBacklog);
    connect(server, &QTcpServer::newConnection, this, [this, server] { takeConnections(server); });
    return server;
}

HttpServer::~HttpServer() = default;

std::optional<QString> HttpServer::listen(quint16 port)
{
    // With port 0 the system picks a port that is free on IPv4 but may be taken on IPv6. Then pick again.
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const Opened opened = tryListen(port);
        if (opened == Opened::Both)
            return std::nullopt;
        if (opened == Opened::No || port != 0)
            break;
    }
    return m_problem;
}

HttpServer::Opened HttpServer::tryListen(quint16 port)
{
    m_four->close();
    m_six->close();
    if (!m_four->listen(QHostAddress(QHostAddress::LocalHost), port)) {
        m_problem = u"Port %1 of 127.0.0.1 cannot be opened: %2"_s.arg(port).arg(m_four->errorString());
        return Opened::No;
    }
    if (m_six->listen(QHostAddress(QHostAddress::LocalHostIPv6), m_four->serverPort()))
        return Opened::Both;
    // On a machine without IPv6 serve IPv4 alone.
    if (m_six->serverError() != QAbstractSocket::AddressInUseError)
        return Opened::Both;
    m_problem = u"Port %1 of ::1 is in use."_s.arg(m_four->serverPort());
    m_four->close();
    return Opened::PortTakenOnSix;
}

quint16 HttpServer::port() const
{
    return m_four->serverPort();
}

QString HttpServer::origin() const
{
    return (m_terms ? u"https://127.0.0.1:%1"_s : u"http://127.0.0.1:%1"_s).arg(port());
}

void HttpServer::takeConnections(QTcpServer *from)
{
    while (QTcpSocket *socket = from->nextPendingConnection())
        new HttpConnection(socket, { m_handler, [this] { return dateHeader(); }, m_parserLimits }, this);
}

QByteArray HttpServer::dateHeader()
{
    const qint64 now = m_clock();
    if (m_date.isEmpty() || now / 1000 != m_dateSecond) {
        m_dateSecond = now / 1000;
        m_date = httpDate(now);
    }
    return m_date;
}

} // namespace tieout::sandbox
