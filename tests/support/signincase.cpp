// SPDX-License-Identifier: Apache-2.0
#include "tests/support/signincase.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <QUrlQuery>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QStringList g_log;
QtMessageHandler g_before = nullptr;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &message)
{
    g_log.append(message);
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

} // namespace

QString parameter(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

QString field(const QByteArray &form, const char *name)
{
    return QUrlQuery(QString::fromLatin1(form)).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

QString kindOf(const Done &done)
{
    return done ? u"done"_s : toString(done.error().kind);
}

SignInCase::SignInCase(Service which)
    : server([this](const Arrival &arrival, int) { return onArrival(arrival); })
{
    profile.profile = u"default"_s;
    profile.service = which;
    profile.authorizeUrl = server.url(u"/authorize"_s);
    profile.tokenUrl = server.url(u"/token"_s);
    profile.revocationUrl = server.url(u"/revoke"_s);
    ports = { freePort(), freePort() };
    for (const quint16 port : std::as_const(ports))
        profile.redirectUris.append(u"http://localhost:%1/callback"_s.arg(port));
    if (which == Service::Procore)
        profile.redirectUris.append(pasteCodeUri());
    else
        profile.scopes = u"openid offline_access accounting.payments.read"_s;
    profile.lockFolder = folder.path();
    client = ClientCredentials(u"client-of-ours"_s, which == Service::Procore ? "client-s3cret" : "");
}

void SignInCase::prepare()
{
    QVERIFY(QCoro::waitFor(storage().writeClient(client, {})));
}

bool SignInCase::openPage(const QUrl &page)
{
    opened = page;
    browse(parameter(page, "redirect_uri"), callback(page));
    return true;
}

QByteArray SignInCase::callback(const QUrl &page)
{
    return "/callback?code=the-c0de&state=" + parameter(page, "state").toLatin1();
}

Misbehaviour SignInCase::onAuthorize(const Arrival &arrival)
{
    const QUrl page = QUrl::fromEncoded(arrival.target);
    const QByteArray target = "http://localhost:" + QByteArray::number(QUrl(parameter(page, "redirect_uri")).port())
        + "/callback?code=the-c0de&state=" + parameter(page, "state").toLatin1();
    return Misbehaviour::answer(302, "", { "Location: " + target });
}

QByteArray SignInCase::pair(const QByteArray &scopes)
{
    return R"({"access_token":"the-acc3ss","refresh_token":"the-r3fresh","expires_in":1800,)"
           R"("token_type":"Bearer","scope":")"
        + scopes + "\"}";
}

Misbehaviour SignInCase::onArrival(const Arrival &arrival)
{
    if (arrival.target.startsWith("/authorize"))
        return onAuthorize(arrival);
    if (arrival.target == "/token") {
        tokenForms.append(arrival.body);
        return onToken(arrival);
    }
    return Misbehaviour::answer(404, "");
}

void SignInCase::browse(const QString &redirectUri, const QByteArray &target)
{
    auto *socket = new QTcpSocket(&browser);
    QObject::connect(socket, &QTcpSocket::connected, socket,
        [socket, target] { socket->write("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n"); });
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { pages += socket->readAll(); });
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(QUrl(redirectUri).port()));
}

Done SignInCase::run(SignInWay way)
{
    prepare();
    make();
    return QCoro::waitFor(service->signIn(way, [this](const QUrl &page) { return openPage(page); }, {}));
}

void SignInCase::make()
{
    TokenKeeperParts keeperParts;
    keeperParts.profile = profile;
    keeperParts.transport = &transport;
    keeperParts.secrets = &store;
    keeperParts.clock = &clock;
    keeperParts.sleeper = &sleeper;
    keeper = std::make_unique<TokenKeeper>(keeperParts);
    SignInParts parts;
    parts.profile = profile;
    parts.transport = &transport;
    parts.secrets = &store;
    parts.clock = &clock;
    parts.keeper = keeper.get();
    parts.patience = patience;
    service = std::make_unique<SignInService>(parts);
}

QByteArray SignInCase::stored()
{
    TokenStorage tokens = storage();
    return QCoro::waitFor(tokens.readRefreshToken({})).value().value_or("none");
}

void startKeepingLog()
{
    QLoggingCategory::setFilterRules(u"tieout.*=true"_s);
    g_before = qInstallMessageHandler(keepLine);
}

void stopKeepingLog()
{
    qInstallMessageHandler(g_before);
}

QStringList &keptLog()
{
    return g_log;
}

void verifySilent(const SignInCase &signIn, const Done &done)
{
    QStringList texts = g_log;
    if (!done)
        texts << done.error().detail << done.error().operation << sentenceFor(done.error());
    QStringList secrets { u"the-c0de"_s, u"the-acc3ss"_s, u"the-r3fresh"_s, u"client-s3cret"_s, u"/callback?"_s,
        u"state="_s };
    secrets << parameter(signIn.opened, "state") << field(signIn.tokenForms.value(0), "code_verifier");
    secrets.removeAll(QString());
    for (const QString &text : std::as_const(texts)) {
        for (const QString &secret : std::as_const(secrets))
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }
}

} // namespace tieout
