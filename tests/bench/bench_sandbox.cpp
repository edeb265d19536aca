// SPDX-License-Identifier: Apache-2.0
// How many requests a second the sandbox serves: its own process, no limits, eight parallel keep-alive connections that
// each wait for their answer. Prints figures, one JSON object a line; asserts none.
//   bench_sandbox [SANDBOX]   the program; without it tieout-sandbox beside this one
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QUrl>

#include <array>
#include <cstdio>
#include <functional>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int kConnections = 8;

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

/// The length of the first whole answer in the buffer, 0 when it is not complete.
qsizetype answerLength(const QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    const qsizetype mark = buffer.indexOf("Content-Length: ");
    if (end < 0 || mark < 0 || mark > end)
        return 0;
    const qsizetype total = end + 4 + buffer.mid(mark + 16, buffer.indexOf('\r', mark) - mark - 16).toLongLong();
    return buffer.size() >= total ? total : 0;
}

/// One request, blocking; the whole answer.
QByteArray ask(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.waitForConnected();
    socket.write(request);
    QByteArray buffer;
    while (answerLength(buffer) == 0 && socket.waitForReadyRead())
        buffer += socket.readAll();
    return buffer;
}

QJsonObject jsonIn(const QByteArray &answer)
{
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &headers, const QByteArray &body)
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Signs in as a person who pastes the code; the Authorization header.
QByteArray signIn(quint16 port, const QJsonObject &service)
{
    const QByteArray client = "client_id=" + service.value(q("clientId")).toString().toLatin1();
    const QByteArray redirect = "&redirect_uri=urn%3Aietf%3Awg%3Aoauth%3A2.0%3Aoob";
    const QByteArray page = ask(port, get("/oauth/authorize?response_type=code&" + client + redirect));
    const qsizetype start = page.indexOf("/oauth/authorize/") + 17;
    const QByteArray tokens = ask(port,
        post("/oauth/token", "Content-Type: application/x-www-form-urlencoded\r\n",
            "grant_type=authorization_code&" + client + redirect
                + "&code=" + page.mid(start, page.indexOf('\r', start) - start)
                + "&client_secret=" + service.value(q("clientSecret")).toString().toLatin1()));
    return "Authorization: Bearer " + jsonIn(tokens).value(q("access_token")).toString().toLatin1() + "\r\n";
}

struct Connection {
    int socket = -1;
    QByteArray received;
};

int connectTo(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? fd : -1;
}

void measure(const char *name, quint16 port, int requests, const std::function<QByteArray(int)> &request)
{
    std::array<Connection, kConnections> connections;
    std::array<pollfd, kConnections> waits {};
    int sent = 0;
    int good = 0;
    const auto sendNext = [&](const Connection &connection) {
        const QByteArray bytes = request(sent++);
        [[maybe_unused]] const ssize_t written =
            ::write(connection.socket, bytes.constData(), static_cast<size_t>(bytes.size()));
    };
    QElapsedTimer timer;
    timer.start();
    for (std::size_t i = 0; i < connections.size(); ++i) {
        connections[i].socket = connectTo(port);
        waits[i] = { connections[i].socket, POLLIN, 0 };
        sendNext(connections[i]);
    }
    std::array<char, 65536> chunk {};
    for (int answered = 0; answered < requests;) {
        ::poll(waits.data(), waits.size(), -1);
        for (std::size_t i = 0; i < connections.size(); ++i) {
            if ((waits[i].revents & POLLIN) == 0)
                continue;
            Connection &connection = connections[i];
            const ssize_t got = ::read(connection.socket, chunk.data(), chunk.size());
            if (got <= 0) {
                qFatal("%s: connection lost after %d answers", name, answered);
            }
            connection.received.append(chunk.data(), got);
            const qsizetype length = answerLength(connection.received);
            if (length == 0)
                continue;
            good += connection.received.startsWith("HTTP/1.1 20") ? 1 : 0;
            connection.received.remove(0, length);
            ++answered;
            if (sent < requests)
                sendNext(connection);
        }
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf(
        "{\"bench\":\"sandbox\",\"case\":\"%s\",\"requests\":%d,\"good\":%d,\"seconds\":%.3f,\"perSecond\":%.0f}\n",
        name, requests, good, seconds, requests / seconds);
    for (const Connection &connection : connections)
        ::close(connection.socket);
}

QByteArray newLine(const QJsonObject &commitment, int number)
{
    const QJsonObject payment { { q("amount"), q("10.25") }, { q("date"), q("2026-11-20") },
        { q("invoice_number"), q("Bench") }, { q("payment_number"), number }, { q("payment_method"), q("check") },
        { q("origin_id"), q("bench-%1").arg(number) } };
    return QJsonDocument(QJsonObject { { q("project_id"), commitment.value(q("projectId")) },
                             { q("contract_id"), commitment.value(q("id")) }, { q("contract_payment"), payment } })
        .toJson(QJsonDocument::Compact);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString program =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QCoreApplication::applicationDirPath() + q("/tieout-sandbox");
    QProcess sandbox;
    sandbox.start(program,
        { q("--limits"), q("off"), q("--projects"), q("20"), q("--commitments"), q("500"), q("--invoices"),
            q("2000") });
    while (!sandbox.canReadLine()) {
        if (!sandbox.waitForReadyRead(60000))
            return 1;
    }
    const QJsonObject line = QJsonDocument::fromJson(sandbox.readLine()).object();
    const QJsonObject service = line.value(q("procore")).toObject();
    const auto port = static_cast<quint16>(QUrl(service.value(q("apiUrl")).toString()).port());
    const auto control = static_cast<quint16>(QUrl(line.value(q("controlUrl")).toString()).port());
    const QJsonObject state = jsonIn(ask(control, get("/control/state"))).value(q("procore")).toObject();
    const QByteArray headers = signIn(port, service) + "Procore-Company-Id: "
        + QByteArray::number(state.value(q("companyId")).toInteger()) + "\r\nContent-Type: application/json\r\n";
    const QJsonArray commitments = state.value(q("commitments")).toArray();
    measure("me", port, 20000, [&](int) { return get("/rest/v1.0/me", headers); });
    measure("new payment line", port, 10000, [&](int number) {
        const QJsonObject commitment = commitments.at(number % commitments.size()).toObject();
        return post("/rest/v1.0/contract_payments", headers, newLine(commitment, number + 1));
    });
    sandbox.terminate();
    sandbox.waitForFinished();
    return 0;
}
