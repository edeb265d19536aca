// SPDX-License-Identifier: Apache-2.0
// A transport that gives the answers a test wrote down, in order, and keeps what it was asked.
#pragma once

#include "core/net/apichannel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakesleeper.h"

#include <QList>

namespace tieout {

class ScriptedTransport final : public HttpTransport {
public:
    void answer(int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        HttpResponse response;
        response.status = status;
        response.body = body;
        for (const auto &header : headers)
            response.headers.insert(header.first, header.second);
        m_script.append(Result<HttpResponse>(response));
    }
    void fail(ErrorKind kind) { m_script.append(failed(Error(kind, QStringLiteral("scripted")))); }
    /// Answers left that nobody asked for.
    [[nodiscard]] qsizetype left() const { return m_script.size(); }

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override
    {
        requests.append(request);
        if (stop.stop_requested())
            co_return failed(Error(ErrorKind::Cancelled, {}));
        if (m_script.isEmpty())
            co_return failed(Error(ErrorKind::Configuration, QStringLiteral("the script has no answer left")));
        co_return m_script.takeFirst();
    }

    QList<HttpRequest> requests;

private:
    QList<Result<HttpResponse>> m_script;
};

/// A channel on a ScriptedTransport: no token, no limits, no retries unless asked for.
struct ScriptedChannel {
    explicit ScriptedChannel(Service service, ErrorDialect dialect, int attempts = 1)
        : channel(parts(service, std::move(dialect)), Pacer::unlimited(), policy(attempts))
    {
    }

    ScriptedTransport transport;
    FakeClock clock;
    FakeSleeper sleeper { &clock };
    ApiChannel channel;

private:
    [[nodiscard]] ApiChannelParts parts(Service service, ErrorDialect dialect)
    {
        ApiChannelParts result;
        result.transport = &transport;
        result.clock = &clock;
        result.sleeper = &sleeper;
        result.service = service;
        result.dialect = std::move(dialect);
        return result;
    }
    [[nodiscard]] static RetryPolicy policy(int attempts)
    {
        RetryPolicy result;
        result.attempts = attempts;
        return result;
    }
};

} // namespace tieout
