// SPDX-License-Identifier: Apache-2.0
// Downloads from addresses that a service names: the token stays at its origin, and no address of this computer is
// used.
#include "tests/unit/net/channelhouse.h"

#include <QCoroTask>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class DownloadsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDownloadLeavesItsOriginWithoutTheToken();
    void aDownloadIsRefused_data();
    void aDownloadIsRefused();
    void aDownloadLeadsOnOnlySoFar();
};

void DownloadsTest::aDownloadLeavesItsOriginWithoutTheToken()
{
    House house;
    ApiChannelParts parts = house.parts();
    parts.origin = QUrl(u"https://api.example.com/base"_s);
    ApiChannel channel(parts, Pacer::unlimited(), RetryPolicy());
    HttpRequest request = requestOf(HttpMethod::Get, "https://api.example.com/file/1");
    request.headers.append(qMakePair(QByteArrayLiteral("Procore-Company-Id"), QByteArrayLiteral("41")));
    house.transport.answers = { redirectTo("https://files.example.net/1?signature=x"), answerOf(200) };
    QVERIFY(QCoro::waitFor(channel.download(request, {})));
    QCOMPARE(house.transport.sent.size(), 2);
    QVERIFY(hasHeader(house.transport.sent.first(), "Authorization"));
    QCOMPARE(house.transport.sent.last().url.host(), u"files.example.net"_s);
    QVERIFY(house.transport.sent.last().headers.isEmpty());
    // The very first address belongs to another host.
    QVERIFY(QCoro::waitFor(channel.download(requestOf(HttpMethod::Get, "https://files.example.net/2"), {})));
    QVERIFY(!hasHeader(house.transport.sent.last(), "Authorization"));
    // A channel that does not know its service's address yet sends the token to no file address.
    ApiChannel unbound = house.channel();
    QVERIFY(QCoro::waitFor(unbound.download(requestOf(HttpMethod::Get, "https://files.example.net/3"), {})));
    QVERIFY(!hasHeader(house.transport.sent.last(), "Authorization"));
    QVERIFY(QCoro::waitFor(unbound.send(requestOf(HttpMethod::Get), {})));
}

void DownloadsTest::aDownloadIsRefused_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address :
        { "http://api.example.com/1", "http://files.example.net/1", "https://me:pw@files.example.net/1",
            "https://127.0.0.1/1", "http://localhost:8080/1", "http://[::1]/1", "ftp://files.example.net/1" })
        QTest::newRow(address) << QByteArray(address);
}

void DownloadsTest::aDownloadIsRefused()
{
    QFETCH(QByteArray, address);
    House house;
    ApiChannelParts parts = house.parts();
    parts.origin = QUrl(u"https://api.example.com"_s);
    ApiChannel channel(parts, Pacer::unlimited(), RetryPolicy());
    const HttpRequest direct(HttpMethod::Get, QUrl(QString::fromLatin1(address)), u"do it"_s);
    QVERIFY(!QCoro::waitFor(channel.download(direct, {})));
    QVERIFY(house.transport.sent.isEmpty());
    house.transport.answers = { redirectTo(address) };
    QVERIFY(!QCoro::waitFor(channel.download(requestOf(HttpMethod::Get), {})));
    QCOMPARE(house.transport.sent.size(), 1);
}

void DownloadsTest::aDownloadLeadsOnOnlySoFar()
{
    House house;
    ApiChannelParts parts = house.parts();
    parts.origin = QUrl(u"https://api.example.com"_s);
    ApiChannel channel(parts, Pacer::unlimited(), RetryPolicy());
    for (int i = 0; i < 20; ++i)
        house.transport.answers.append(redirectTo("https://files.example.net/on"));
    QCOMPARE(kindOf(QCoro::waitFor(channel.download(requestOf(HttpMethod::Get), {}))), u"malformed"_s);
    QVERIFY(house.transport.sent.size() <= 7);
}

QTEST_GUILESS_MAIN(DownloadsTest)
#include "tst_downloads.moc"
