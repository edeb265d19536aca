// SPDX-License-Identifier: Apache-2.0
// What must never be logged is not logged, whatever its form.
#include "core/base/logging.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class LoggingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hidesSecrets_data();
    void hidesSecrets();
    void leavesTheRest();
};

void LoggingTest::hidesSecrets_data()
{
    QTest::addColumn<QString>("line");
    const auto add = [](const char *line) { QTest::newRow(line) << QString::fromLatin1(line); };
    add("Authorization: Bearer GEHEIM123");
    add("authorization=Basic GEHEIM123");
    add("sent Bearer GEHEIM12345 to somebody");
    add("GET /callback?code=GEHEIM123&scope=x");
    add("GET /callback?scope=x&state=GEHEIM123");
    add("refresh_token=GEHEIM123&client_id=abc");
    add("client_secret=GEHEIM123");
    add("{\"access_token\":\"GEHEIM123\",\"expires_in\":1800}");
    add("{\"refresh_token\": \"GEHEIM123\"}");
    add("code_verifier: GEHEIM123");
    add("token eyJGEHEIM123.eyJzdWIiOiIxMjM0.c2ln");
}

void LoggingTest::hidesSecrets()
{
    QFETCH(QString, line);
    const QString shown = redacted(line);
    QVERIFY2(!shown.contains(u"GEHEIM"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"[hidden]"_s));
}

void LoggingTest::leavesTheRest()
{
    const QString line = u"GET api.xero.com/api.xro/2.0/Payments 200 in 120 ms, page 3"_s;
    QCOMPARE(redacted(line), line);
}

QTEST_GUILESS_MAIN(LoggingTest)
#include "tst_logging.moc"
