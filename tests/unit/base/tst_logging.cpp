// SPDX-License-Identifier: Apache-2.0
#include "core/base/logging.h"

using namespace tieout;

class TestLogging final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secretsAreHidden_data();
    void secretsAreHidden();
    void therestStays();
};

void TestLogging::secretsAreHidden_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : { "Authorization: Bearer s3cr3t-value", "authorization=Basic s3cr3t-value",
             "sent Bearer s3cr3t-value.x", "http://localhost:53682/callback?code=s3cr3t-value&state=s3cr3t-value",
             "grant_type=refresh_token&refresh_token=s3cr3t-value",
             R"({"access_token":"s3cr3t-value","expires_in":1800})", R"({"refresh_token" : "s3cr3t-value"})",
             "client_secret=s3cr3t-value", "code_verifier=s3cr3t-value", R"("clientSecret":"s3cr3t-value")",
             "password: s3cr3t-value", "token=s3cr3t-value", "got eyJhbGciOiJSUzI1NiJ9.s3cr3t-value.sig-nature" })
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestLogging::secretsAreHidden()
{
    QFETCH(QString, line);
    const QString clean = redacted(line);
    QVERIFY2(!clean.contains(QStringLiteral("s3cr3t")), qPrintable(clean));
    QVERIFY(clean.contains(QStringLiteral("[hidden]")));
}

void TestLogging::therestStays()
{
    for (const char *line : { "GET api.xero.com/api.xro/2.0/Payments -> 200 in 12 ms",
             "payment 5a1a2b3c-0000 of 1234.50 USD is synced", "wrote 3 lines to commitment 42" })
        QCOMPARE(redacted(QString::fromLatin1(line)), QString::fromLatin1(line));
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
