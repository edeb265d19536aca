// SPDX-License-Identifier: Apache-2.0
// The listener on real sockets, with browsers that behave and visitors that do not.
#include "core/oauth/loopbackreceiver.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace tieout;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A port that is free right now.
quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

QString uriFor(quint16 port)
{
    return u"http://localhost:%1/callback"_s.arg(port);
}

/// A client of the listener.
class Visitor final {
public:
    Visitor(quint16 port, const QByteArray &bytes, const QString &address = u"127.0.0.1"_s)
    {
        m_socket.connectToHost(QHostAddress(address), port);
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this, bytes] { m_socket.write(bytes); });
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_seen += m_socket.readAll(); });
    }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] const QByteArray &seen() const { return m_seen; }
    void leave() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_seen;
};

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n";
}

const QByteArray kRight = get("/callback?code=c0de&state=st8");

/// The outcome of a wait in one word.
Task<void> waitFor(LoopbackReceiver *receiver, std::chrono::milliseconds longest, std::stop_token stop, QString *into)
{
    const Result<CallbackAnswer> answer = co_await receiver->wait(longest, stop);
    if (!answer)
        *into = toString(answer.error().kind);
    else
        *into = answer->code.isEmpty() ? answer->error : answer->code;
}

} // namespace

class LoopbackReceiverTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsTheCodeAndCloses_data();
    void bringsTheCodeAndCloses();
    void saysNoToOthersAndGoesOnWaiting_data();
    void saysNoToOthersAndGoesOnWaiting();
    void emptyAndSilentConnectionsDoNotEndTheWait();
    void aRequestMayArriveInPieces();
    void deniedIsAnAnswer();
    void takesTheNextPort();
    void aPortTakenInOneFamilyIsTaken();
    void saysWhenNoPortIsLeft();
    void endsByTimeAndByStop();
};

void LoopbackReceiverTest::bringsTheCodeAndCloses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"::1"_s;
}

void LoopbackReceiverTest::bringsTheCodeAndCloses()
{
    QFETCH(const QString, address);
    const quint16 port = freePort();
    LoopbackReceiver receiver(u"Xero"_s, "st8");
    QCOMPARE(receiver.listen({ uriFor(port) }).value(), uriFor(port));
    QString outcome;
    const Task<void> task = waitFor(&receiver, 10s, {}, &outcome);
    const Visitor browser(port, kRight, address);
    QTRY_COMPARE(outcome, u"c0de"_s);
    QTRY_VERIFY(browser.isClosed());
    QVERIFY(browser.seen().startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(browser.seen().contains("Tieout has the answer of Xero"));
    QVERIFY(!browser.seen().contains("c0de"));
    const Visitor second(port, kRight, address);
    QTRY_VERIFY(second.isClosed());
    QVERIFY(second.seen().isEmpty());
}

void LoopbackReceiverTest::saysNoToOthersAndGoesOnWaiting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("wrong state") << get("/callback?code=evil&state=x") << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("wrong path") << get("/favicon.ico") << QByteArray("HTTP/1.1 404 ");
    QTest::newRow("POST") << QByteArray("POST /callback?code=evil&state=st8 HTTP/1.1\r\n\r\n")
                          << QByteArray("HTTP/1.1 405 ");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02 garbage\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("huge") << "GET /callback?" + QByteArray(40000, 'a') << QByteArray("HTTP/1.1 431 ");
    QTest::newRow("denied with a wrong state")
        << get("/callback?error=access_denied&state=x") << QByteArray("HTTP/1.1 400 ");
}

void LoopbackReceiverTest::saysNoToOthersAndGoesOnWaiting()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, answer);
    const quint16 port = freePort();
    LoopbackReceiver receiver(u"Xero"_s, "st8");
    QVERIFY(receiver.listen({ uriFor(port) }));
    QString outcome;
    const Task<void> task = waitFor(&receiver, 10s, {}, &outcome);
    const Visitor visitor(port, bytes);
    QTRY_VERIFY(visitor.isClosed());
    QVERIFY2(visitor.seen().startsWith(answer), visitor.seen().constData());
    QVERIFY(outcome.isEmpty());
    const Visitor browser(port, kRight);
    QTRY_COMPARE(outcome, u"c0de"_s);
}

void LoopbackReceiverTest::emptyAndSilentConnectionsDoNotEndTheWait()
{
    const quint16 port = freePort();
    LoopbackReceiver receiver(u"Xero"_s, "st8");
    QVERIFY(receiver.listen({ uriFor(port) }));
    QString outcome;
    const Task<void> task = waitFor(&receiver, 10s, {}, &outcome);
    Visitor half(port, "GET /callback?co");
    Visitor leaving(port, "GET /");
    leaving.leave();
    const Visitor silent(port, "");
    const Visitor browser(port, kRight);
    QTRY_COMPARE(outcome, u"c0de"_s);
}

void LoopbackReceiverTest::aRequestMayArriveInPieces()
{
    const quint16 port = freePort();
    LoopbackReceiver receiver(u"Xero"_s, "st8");
    QVERIFY(receiver.listen({ uriFor(port) }));
    QString outcome;
    const Task<void> task = waitFor(&receiver, 10s, {}, &outcome);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    for (const char byte : kRight) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(outcome, u"c0de"_s);
}

void LoopbackReceiverTest::deniedIsAnAnswer()
{
    const quint16 port = freePort();
    LoopbackReceiver receiver(u"<Xero>"_s, "st8");
    QVERIFY(receiver.listen({ uriFor(port) }));
    QString outcome;
    const Task<void> task = waitFor(&receiver, 10s, {}, &outcome);
    const Visitor browser(port, get("/callback?error=access_denied&state=st8"));
    QTRY_COMPARE(outcome, u"access_denied"_s);
    QTRY_VERIFY(browser.seen().contains("&lt;Xero&gt; was not connected"));
}

void LoopbackReceiverTest::takesTheNextPort()
{
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost));
    const quint16 second = freePort();
    LoopbackReceiver receiver(u"Xero"_s, "st8");
    QCOMPARE(receiver.listen({ uriFor(occupant.serverPort()), uriFor(second) }).value(), uriFor(second));
}

void LoopbackReceiverTest::aPortTakenInOneFamilyIsTaken()
{
    QTcpServer occupant;
    if (!occupant.listen(QHostAddress::LocalHostIPv6)) // without IPv6 there is nothing to occupy
        return;
    const quint16 second = freePort();
    LoopbackReceiver receiver(u"Xero"_s, "st8");
    QCOMPARE(receiver.listen({ uriFor(occupant.serverPort()), uriFor(second) }).value(), uriFor(second));
    QTcpServer left;
    QVERIFY2(left.listen(QHostAddress::LocalHost, occupant.serverPort()), "the other family was let go again");
}

void LoopbackReceiverTest::saysWhenNoPortIsLeft()
{
    QTcpServer one;
    QTcpServer two;
    QVERIFY(one.listen(QHostAddress::LocalHost) && two.listen(QHostAddress::LocalHost));
    LoopbackReceiver receiver(u"Xero"_s, "st8");
    const Result<QString> listening = receiver.listen({ uriFor(one.serverPort()), uriFor(two.serverPort()) });
    QVERIFY(!listening);
    QCOMPARE(toString(listening.error().kind), toString(ErrorKind::Busy));
    QVERIFY(listening.error().detail.contains(QString::number(one.serverPort())));
    QVERIFY(listening.error().detail.contains(QString::number(two.serverPort())));
    QCOMPARE(toString(causeOf(listening.error())), toString(Cause::SignInPortsTaken));
    QCOMPARE(toString(receiver.listen({}).error().kind), toString(ErrorKind::Configuration));
}

void LoopbackReceiverTest::endsByTimeAndByStop()
{
    const quint16 port = freePort();
    {
        LoopbackReceiver receiver(u"Xero"_s, "st8");
        QVERIFY(receiver.listen({ uriFor(port) }));
        QCOMPARE(toString(QCoro::waitFor(receiver.wait(30ms, {})).error().kind), toString(ErrorKind::Timeout));
    }
    LoopbackReceiver receiver(u"Xero"_s, "st8");
    QVERIFY(receiver.listen({ uriFor(port) }));
    std::stop_source stop;
    QString outcome;
    const Task<void> task = waitFor(&receiver, 10s, stop.get_token(), &outcome);
    QVERIFY(outcome.isEmpty());
    stop.request_stop();
    QTRY_COMPARE(outcome, u"cancelled"_s);
}

QTEST_GUILESS_MAIN(LoopbackReceiverTest)
#include "tst_loopbackreceiver.moc"
