// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/loopbackreceiver.h"

#include "core/base/logging.h"
#include "core/base/tr.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestRequest = 16 * 1024;
constexpr int kMostConnections = 16;
constexpr std::chrono::seconds kSilence { 10 };

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

QByteArray page(int status, const QByteArray &text)
{
    const QByteArray body =
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Tieout</title></head>"
        "<body><p>"
        + text + "</p></body></html>\n";
    // The address contains the code: it must not leak into a cache or a Referer header.
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status)
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'"
          "\r\nConnection: close\r\n\r\n"
        + body;
}

} // namespace

LoopbackReceiver::LoopbackReceiver(QString serviceName, QByteArray state)
    : m_serviceName(std::move(serviceName))
    , m_state(std::move(state))
{
}

LoopbackReceiver::~LoopbackReceiver() = default;

Result<QString> LoopbackReceiver::listen(const QStringList &redirectUris)
{
    QStringList ports;
    for (const QString &uri : redirectUris) {
        const QUrl url(uri);
        if (listenOn(static_cast<quint16>(url.port()))) {
            m_path = url.path().isEmpty() ? u"/"_s : url.path();
            return uri;
        }
        ports.append(QString::number(url.port()));
    }
    if (ports.isEmpty()) {
        return failed(Error(ErrorKind::Configuration,
            Tr::tr("No redirect address of the form http://localhost:PORT/path is configured.")));
    }
    return failed(Error(Cause::SignInPortsTaken,
        Tr::tr("Another program on this computer uses the ports on which Tieout waits for the sign-in (%1).")
            .arg(ports.join(u", "_s))));
}

bool LoopbackReceiver::listenOn(quint16 port)
{
    const Bind four = bind(u"127.0.0.1"_s, port);
    const Bind six = bind(u"::1"_s, port);
    // This computer may lack one family; but a port that is taken in the other could hand our code to somebody else.
    const bool taken = four == Bind::Occupied || six == Bind::Occupied;
    if (!taken && !m_servers.empty())
        return true;
    m_servers.clear();
    return false;
}

LoopbackReceiver::Bind LoopbackReceiver::bind(const QString &address, quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress(address), port)) {
        const QAbstractSocket::SocketError error = server->serverError();
        const bool missing = error == QAbstractSocket::SocketAddressNotAvailableError
            || error == QAbstractSocket::UnsupportedSocketOperationError;
        return missing ? Bind::NoSuchFamily : Bind::Occupied;
    }
    QTcpServer *raw = server.get();
    connect(raw, &QTcpServer::newConnection, this, [this, raw] { onConnection(raw); });
    m_servers.push_back(std::move(server));
    return Bind::Bound;
}

void LoopbackReceiver::onConnection(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        if (m_open >= kMostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        socket->setParent(this);
        socket->setReadBufferSize(kLargestRequest + 1);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { onClosed(socket); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        // A silent connection must not keep one of the few places forever.
        QTimer::singleShot(kSilence, socket, [socket] { socket->abort(); });
        onBytes(socket);
    }
}

void LoopbackReceiver::onBytes(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(kLargestRequest + 1);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() > kLargestRequest)
            answer(socket, 431, "This request is too large.");
        return;
    }
    socket->readAll();
    if (m_answer)
        return answer(socket, 404, "Tieout already has its answer. You can close this page.");
    const CallbackVerdict verdict = readCallback(seen.left(end), m_path, m_state);
    if (const auto *refused = std::get_if<CallbackRefusal>(&verdict)) {
        qCInfo(logSignIn) << "refused a request to the redirect address:" << refused->reason;
        return answer(socket, refused->status, "This is not the answer that Tieout waits for.");
    }
    const auto &callback = std::get<CallbackAnswer>(verdict);
    m_bringer = socket;
    const QByteArray service = m_serviceName.toHtmlEscaped().toUtf8();
    answer(socket, 200,
        callback.code.isEmpty() ? service + " was not connected. You can close this page and go back to Tieout."
                                : "Tieout has the answer of " + service + ". You can close this page.");
    (void)accept(callback);
}

void LoopbackReceiver::answer(QTcpSocket *socket, int status, const QByteArray &text)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->readAll();
    socket->write(page(status, text));
    socket->flush();
    socket->disconnectFromHost();
}

void LoopbackReceiver::onClosed(QTcpSocket *socket)
{
    --m_open;
    socket->deleteLater();
    if (socket == m_bringer) {
        m_bringer = nullptr;
        m_wakeup.wakeAll();
    }
}

bool LoopbackReceiver::accept(CallbackAnswer answer)
{
    if (m_answer)
        return false;
    m_answer = std::move(answer);
    close();
    m_wakeup.wakeAll();
    return true;
}

void LoopbackReceiver::close()
{
    // Do not destroy them here: this may run inside a signal of one of them.
    for (const auto &server : m_servers)
        server->close();
}

Task<Result<CallbackAnswer>> LoopbackReceiver::wait(std::chrono::milliseconds longest, std::stop_token stop)
{
    const auto start = std::chrono::steady_clock::now();
    while (!m_answer) {
        const auto passed =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        const WokenBy woken = co_await m_wakeup.wait(std::max(longest - passed, std::chrono::milliseconds(0)), stop);
        if (m_answer)
            break;
        if (woken == WokenBy::Stop || woken == WokenBy::Time) {
            close();
            co_return failed(Error(woken == WokenBy::Stop ? ErrorKind::Cancelled : ErrorKind::Timeout, {}));
        }
    }
    // The page is still being sent to the browser; destroying the socket now could cut it off.
    if (m_bringer != nullptr)
        co_await m_wakeup.wait(std::chrono::seconds(1), stop);
    const CallbackAnswer answer = *m_answer;
    co_return answer;
}

} // namespace tieout
