// SPDX-License-Identifier: Apache-2.0
// A channel with everything around it scripted.
#pragma once

#include "core/net/apichannel.h"
#include "tests/support/fakesleeper.h"

#include <algorithm>

namespace tieout::test {

using namespace Qt::StringLiterals;

inline HttpResponse answerOf(int status, QHash<QByteArray, QByteArray> headers = {})
{
    HttpResponse response;
    response.status = status;
    response.headers = std::move(headers);
    return response;
}

/// Answers from a list; records the requests.
class ScriptedTransport final : public HttpTransport {
public:
    Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token) override
    {
        sent.append(request);
        if (answers.isEmpty())
            co_return answerOf(200);
        co_return answers.takeFirst();
    }
    QList<HttpRequest> sent;
    QList<Result<HttpResponse>> answers;
};

class CountingTokens final : public AccessTokenSource {
public:
    Task<Result<QByteArray>> accessToken(std::stop_token) override
    {
        if (onAccess)
            onAccess();
        co_return QByteArray(current); // QCoro 0.8 moves from its argument, members too
    }
    Task<Result<QByteArray>> replaceToken(QByteArray rejected, std::stop_token) override
    {
        ++replaced;
        if (cannotReplace)
            co_return failed(Error(ErrorKind::SignInNeeded, {}));
        current = rejected + "'";
        co_return QByteArray(current); // QCoro 0.8 moves from its argument, members too
    }
    QByteArray current = "t";
    int replaced = 0;
    bool cannotReplace = false;
    std::function<void()> onAccess;
};

struct House {
    FakeClock clock;
    FakeSleeper sleeper { &clock };
    ScriptedTransport transport;
    CountingTokens tokens;

    ApiChannelParts parts()
    {
        ApiChannelParts parts;
        parts.transport = &transport;
        parts.tokens = &tokens;
        parts.clock = &clock;
        parts.sleeper = &sleeper;
        parts.service = Service::Xero;
        return parts;
    }
    ApiChannel channel(Pacer pacer = Pacer::unlimited())
    {
        return ApiChannel(parts(), std::move(pacer), RetryPolicy());
    }
};

inline HttpRequest requestOf(HttpMethod method, const char *url = "https://api.example.com/x")
{
    return HttpRequest(method, QUrl(QString::fromLatin1(url)), u"do it"_s);
}

inline HttpResponse redirectTo(const QByteArray &address)
{
    HttpResponse response = answerOf(302);
    response.headers.insert("location", address);
    return response;
}

inline bool hasHeader(const HttpRequest &request, const QByteArray &name)
{
    return std::any_of(
        request.headers.begin(), request.headers.end(), [&name](const auto &header) { return header.first == name; });
}

inline QString kindOf(const Result<HttpResponse> &answer)
{
    return answer ? u"an answer"_s : toString(answer.error().kind);
}

} // namespace tieout::test
