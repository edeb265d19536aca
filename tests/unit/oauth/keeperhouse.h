// SPDX-License-Identifier: Apache-2.0
// A token keeper with everything around it scripted.
#pragma once

#include "core/oauth/tokenkeeper.h"

#include "tests/support/fakeclock.h"
#include "tests/support/scriptedsecretstore.h"
#include "tests/support/scriptedtransport.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QtTest>
#include <QUrlQuery>

namespace tieout::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// access-N and refresh-N.
inline HttpResponse pairNumber(int number)
{
    return ScriptedTransport::answer(200,
        uR"({"access_token":"access-%1","refresh_token":"refresh-%1","expires_in":1800,)"
        R"("token_type":"Bearer"})"_s.arg(number)
            .toLatin1());
}

inline HttpResponse invalidGrant()
{
    return ScriptedTransport::answer(400, R"({"error":"invalid_grant"})");
}

inline Result<HttpResponse> lost()
{
    return failed(Error(ErrorKind::UnknownOutcome, u"The answer was lost."_s));
}

/// A field of the form in a request.
inline QString field(const HttpRequest &request, const char *name)
{
    const QUrlQuery form(QString::fromLatin1(request.body));
    return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

/// Appends the token, or the kind of error, when it arrives.
inline Task<void> collect(Task<Result<QByteArray>> task, QStringList *into)
{
    const Result<QByteArray> token = co_await task;
    into->append(token ? QString::fromLatin1(*token) : toString(token.error().kind));
}

struct KeeperHouse {
    QTemporaryDir folder;
    FakeClock clock;
    TimerSleeper sleeper;

    TokenKeeperParts parts(HttpTransport *transport, SecretStore *secrets, Service service = Service::Xero)
    {
        TokenKeeperParts result;
        result.profile.profile = u"default"_s;
        result.profile.service = service;
        result.profile.authorizeUrl = QUrl(u"https://login.example/authorize"_s);
        result.profile.tokenUrl = QUrl(u"https://login.example/token"_s);
        result.profile.revocationUrl = QUrl(u"https://login.example/revoke"_s);
        result.profile.lockFolder = folder.path();
        result.transport = transport;
        result.secrets = secrets;
        result.clock = &clock;
        result.sleeper = &sleeper;
        result.lockPatience = 5s;
        return result;
    }

    static void signIn(SecretStore *store, Service service = Service::Xero)
    {
        TokenStorage storage(u"default"_s, service, store);
        const ClientCredentials client(u"client"_s, service == Service::Procore ? "s3cret" : "");
        QVERIFY(QCoro::waitFor(storage.writeClient(client, {})));
        QVERIFY(QCoro::waitFor(storage.writeRefreshToken("refresh-0", {})));
    }

    static QByteArray storedToken(SecretStore *store, Service service = Service::Xero)
    {
        TokenStorage storage(u"default"_s, service, store);
        return QCoro::waitFor(storage.readRefreshToken({})).value().value_or("none");
    }
};

} // namespace tieout::test
