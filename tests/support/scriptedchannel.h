// SPDX-License-Identifier: Apache-2.0
// An ApiChannel with answers that a test lines up in order: no token, no limits, and retries only on request.
#pragma once

#include "core/net/apichannel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakesleeper.h"
#include "tests/support/scriptedtransport.h"

#include <QList>

namespace tieout {

using namespace Qt::StringLiterals;

class ScriptedChannel final {
public:
    explicit ScriptedChannel(Service service, ErrorDialect dialect, int attempts = 1)
        : channel(parts(service, std::move(dialect)), Pacer::unlimited(), policy(attempts))
    {
    }

    void answer(int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        HttpResponse response = ScriptedTransport::answer(status, body);
        for (const auto &header : headers)
            response.headers.insert(header.first, header.second);
        m_answers.append(Result<HttpResponse>(response));
    }
    void fail(ErrorKind kind) { m_answers.append(failed(Error(kind, u"scripted"_s))); }

private:
    QList<Result<HttpResponse>> m_answers;
    FakeClock m_clock;
    FakeSleeper m_sleeper { &m_clock };

public:
    ScriptedTransport transport { [this](const HttpRequest &, int) { return next(); } };
    ApiChannel channel;

private:
    [[nodiscard]] Result<HttpResponse> next()
    {
        if (m_answers.isEmpty())
            return failed(Error(ErrorKind::Configuration, u"the script has no answer left"_s));
        return m_answers.takeFirst();
    }
    [[nodiscard]] ApiChannelParts parts(Service service, ErrorDialect dialect)
    {
        ApiChannelParts result;
        result.transport = &transport;
        result.clock = &m_clock;
        result.sleeper = &m_sleeper;
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
