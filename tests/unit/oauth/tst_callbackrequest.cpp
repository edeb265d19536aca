// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/pastedcode.h"

#include <QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kState("the-right-state");

QString outcome(const CallbackVerdict &verdict)
{
    if (const auto *refused = std::get_if<CallbackRefusal>(&verdict))
        return QString::number(refused->status) + QLatin1Char(' ') + refused->reason;
    const auto &answer = std::get<CallbackAnswer>(verdict);
    return answer.code.isEmpty() ? u"error "_s + answer.error : u"code "_s + answer.code;
}

} // namespace

class CallbackRequestTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRequests_data();
    void readsRequests();
    void readsPastedTexts_data();
    void readsPastedTexts();
    void saysWhatARefusalMeans();
    void comparesScopes();
};

void CallbackRequestTest::readsRequests_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *head, const char *expected) {
        QTest::newRow(name) << QByteArray(head) << QString::fromLatin1(expected);
    };
    row("right", "GET /callback?code=abc&state=the-right-state HTTP/1.1\r\nHost: localhost:53682", "code abc");
    row("as Xero sends it",
        "GET /callback?code=a%2Fb&scope=openid%20x&state=the-right-state&session_state=q.w HTTP/1.1", "code a/b");
    row("unescaped bar", "GET /callback?code=a|b&state=the-right-state HTTP/1.1", "code a|b");
    row("plus stays", "GET /callback?code=a+b&state=the-right-state HTTP/1.1", "code a+b");
    row("denied", "GET /callback?error=access_denied&state=the-right-state HTTP/1.1", "error access_denied");
    row("error beats code", "GET /callback?error=x&code=a&state=the-right-state HTTP/1.1", "error x");
    row("no state", "GET /callback?code=abc HTTP/1.1", "400 wrong state");
    row("wrong state", "GET /callback?code=abc&state=the-right-statE HTTP/1.1", "400 wrong state");
    row("two states", "GET /callback?code=abc&state=the-right-state&state=x HTTP/1.1", "400 wrong state");
    row("denied without state", "GET /callback?error=access_denied HTTP/1.1", "400 wrong state");
    row("two codes", "GET /callback?code=a&code=b&state=the-right-state HTTP/1.1", "400 neither code nor error");
    row("no code", "GET /callback?state=the-right-state HTTP/1.1", "400 neither code nor error");
    row("wrong path", "GET /?code=abc&state=the-right-state HTTP/1.1", "404 wrong path");
    row("favicon", "GET /favicon.ico HTTP/1.1", "404 wrong path");
    row("POST", "POST /callback?code=abc&state=the-right-state HTTP/1.1", "405 not a GET");
    row("whole address", "GET http://localhost/callback?code=a&state=the-right-state HTTP/1.1",
        "400 unreadable target");
    row("host in the path", "GET //x/callback?code=a&state=the-right-state HTTP/1.1", "400 unreadable target");
    row("garbage", "\x16\x03\x01\x02", "400 not an HTTP request");
    row("nothing", "", "400 not an HTTP request");
    row("HTTP/2", "PRI * HTTP/2.0", "400 not an HTTP request");
}

void CallbackRequestTest::readsRequests()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QString, expected);
    QCOMPARE(outcome(readCallback(head, u"/callback"_s, kState)), expected);
}

void CallbackRequestTest::readsPastedTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("bareAllowed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, bool bare, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << bare << QString::fromLatin1(expected);
    };
    row("bare", "  c0de\n", true, "c0de");
    row("bare where none is shown", "c0de", false, "");
    row("spaces inside", "c0 de", true, "");
    row("nothing", "  ", true, "");
    row("address", "http://localhost:1/callback?code=x&state=the-right-state", false, "x");
    row("address with a wrong state", "http://localhost:1/callback?code=x&state=y", true, "");
    row("older address", "https://login.procore.com/oauth/authorize/c0de", true, "c0de");
    row("older address where none is shown", "https://login.procore.com/oauth/authorize/c0de", false, "");
}

void CallbackRequestTest::readsPastedTexts()
{
    QFETCH(const QString, text);
    QFETCH(const bool, bareAllowed);
    QFETCH(const QString, expected);
    const Result<CallbackAnswer> answer = readPastedCode(text, kState, bareAllowed);
    QCOMPARE(answer ? answer->code : QString(), expected);
    if (!answer) {
        QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Configuration));
        QVERIFY(!answer.error().detail.contains(QLatin1String("c0de")));
    }
}

void CallbackRequestTest::saysWhatARefusalMeans()
{
    CallbackAnswer answer;
    answer.error = u"access_denied"_s;
    QCOMPARE(toString(errorFor(answer, Service::Xero).kind), toString(ErrorKind::SignInNeeded));
    answer.error = u"invalid_scope"_s;
    answer.errorDescription = u"Invalid scope, state=abcdefgh"_s;
    const Error error = errorFor(answer, Service::Procore);
    QCOMPARE(toString(error.kind), toString(ErrorKind::Configuration));
    QCOMPARE(toString(error.service), toString(Service::Procore));
    QVERIFY(error.detail.contains(QLatin1String("invalid_scope")));
    QVERIFY(!error.detail.contains(QLatin1String("abcdefgh")));
}

void CallbackRequestTest::comparesScopes()
{
    const QString asked = u"openid offline_access accounting.payments.read accounting.settings.read"_s;
    QCOMPARE(missingScopes(asked, asked), QStringList());
    QCOMPARE(missingScopes(asked, QString()), QStringList());
    QCOMPARE(missingScopes(asked, u"accounting.settings.read accounting.payments"_s),
        QStringList { u"accounting.payments.read"_s });
}

QTEST_GUILESS_MAIN(CallbackRequestTest)
#include "tst_callbackrequest.moc"
