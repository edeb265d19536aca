// SPDX-License-Identifier: Apache-2.0
// The demo's spare redirect address: below the ports that Linux assigns, and never one that is taken.
#include "app/session/demosandbox.h"
#include "app/tieout-sandbox/spareport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace tieout;
using sandbox::spareLoopbackPort;

namespace {

constexpr quint16 kFirstEphemeral = 32768; // Linux: net.ipv4.ip_local_port_range

/// A preference whose port is free.
quint16 freePreference()
{
    quint16 preference = 4711;
    while (spareLoopbackPort(preference) != quint16(20000 + preference))
        ++preference;
    return preference;
}

} // namespace

class DemoSandboxTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staysBelowThePortsThatAreHandedOut();
    void passesOverTakenPorts_data();
    void passesOverTakenPorts();
    void twoDemosAtOnce();
};

void DemoSandboxTest::staysBelowThePortsThatAreHandedOut()
{
    for (const quint16 preference : { quint16(0), quint16(11'999), quint16(12'000), quint16(65'535) }) {
        const auto port = spareLoopbackPort(preference);
        QVERIFY(port && *port >= 20000 && *port < kFirstEphemeral);
    }
}

void DemoSandboxTest::passesOverTakenPorts_data()
{
    QTest::addColumn<bool>("six");
    QTest::newRow("IPv4") << false;
    QTest::newRow("IPv6") << true;
}

void DemoSandboxTest::passesOverTakenPorts()
{
    QFETCH(const bool, six);
    const quint16 preference = freePreference();
    QTcpServer other;
    QVERIFY(other.listen(six ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost, quint16(20000 + preference)));
    const auto port = spareLoopbackPort(preference);
    QVERIFY(port && *port != other.serverPort());
}

void DemoSandboxTest::twoDemosAtOnce()
{
    const auto portOf = [](const DemoSandbox &demo) {
        const QJsonObject xero =
            QJsonDocument::fromJson(demo.endpoints()).object().value(QLatin1String("xero")).toObject();
        return QUrl(xero.value(QLatin1String("redirectUris")).toArray().at(0).toString()).port();
    };
    const auto first = DemoSandbox::start();
    QVERIFY(first);
    QTcpServer signIn; // the first one is signing in at this moment
    QVERIFY(signIn.listen(QHostAddress::LocalHost, quint16(portOf(**first))));
    const auto second = DemoSandbox::start();
    QVERIFY(second);
    QVERIFY(portOf(**second) != portOf(**first));
    QVERIFY(portOf(**second) < kFirstEphemeral);
}

QTEST_GUILESS_MAIN(DemoSandboxTest)
#include "tst_demosandbox.moc"
