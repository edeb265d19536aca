// SPDX-License-Identifier: Apache-2.0
// Computers that call a service with the vendors' limits, on virtual time.
#pragma once

#include "app/tieout-sandbox/http/responsewriter.h"
#include "app/tieout-sandbox/limits/procorelimits.h"
#include "app/tieout-sandbox/limits/xerolimits.h"
#include "core/net/apichannel.h"
#include "tests/support/virtualtime.h"

#include <QCoroTask>

namespace tieout::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A service that only counts.
class Counter {
public:
    explicit Counter(VirtualTime *time)
        : clock(time)
    {
    }
    virtual ~Counter() = default;
    HttpResponse arrive()
    {
        const qint64 now = toMs(clock.now());
        HttpResponse response;
        response.status = 200;
        if (const auto refusal = admit(now, response)) {
            response.status = refusal->status;
            for (const auto &header : refusal->headers)
                response.headers.insert(header.first.toLower(), header.second);
        }
        if (saysDate)
            response.headers.insert("date", sandbox::httpDate(now));
        if (onAnswer)
            onAnswer(response);
        ++calls;
        refusals += response.status == 429 ? 1 : 0;
        return response;
    }
    VirtualClock clock;
    bool saysDate = true;
    std::function<void(HttpResponse &)> onAnswer;
    int calls = 0;
    int refusals = 0;

protected:
    virtual std::optional<sandbox::Response> admit(qint64 now, HttpResponse &response) = 0;
    static void addHeaders(HttpResponse &response, const QList<QPair<QByteArray, QByteArray>> &headers)
    {
        for (const auto &header : headers)
            response.headers.insert(header.first.toLower(), header.second);
    }
};

class ProcoreCounter final : public Counter {
public:
    using Counter::Counter;
    sandbox::ProcoreLimits limits;

protected:
    std::optional<sandbox::Response> admit(qint64 now, HttpResponse &response) override
    {
        const auto admission = limits.admit(now, true);
        addHeaders(response, admission.headers);
        return admission.refusal;
    }
};

class XeroCounter final : public Counter {
public:
    using Counter::Counter;
    sandbox::XeroLimits limits;
    static inline const QString kTenant = u"tenant"_s;

protected:
    std::optional<sandbox::Response> admit(qint64 now, HttpResponse &response) override
    {
        const auto admission = limits.admit(kTenant, now);
        addHeaders(response, admission.headers);
        return admission.refusal;
    }
};

class Line final : public HttpTransport {
public:
    Line(Counter *counter, VirtualTime *time)
        : m_counter(counter)
        , m_time(time)
    {
    }
    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest, std::stop_token) override
    {
        co_await m_time->wait(latency);
        HttpResponse response = m_counter->arrive();
        co_await m_time->wait(latency);
        Result<HttpResponse> result(std::move(response));
        co_return result;
    }
    std::chrono::milliseconds latency { 80 };

private:
    Counter *m_counter;
    VirtualTime *m_time;
};

/// One computer's channel to the service.
struct Desk {
    Desk(Counter *counter, VirtualTime *time, Pacer pacer)
        : clock(time)
        , sleeper(time)
        , line(counter, time)
        , channel(parts(), std::move(pacer), RetryPolicy())
    {
        channel.setLongestWait(61min);
    }
    ApiChannelParts parts()
    {
        ApiChannelParts parts;
        parts.transport = &line;
        parts.clock = &clock;
        parts.sleeper = &sleeper;
        return parts;
    }
    Result<HttpResponse> call()
    {
        HttpRequest request(HttpMethod::Post, QUrl(u"http://127.0.0.1:1/x"_s), u"test"_s);
        return QCoro::waitFor(channel.send(request, {}));
    }
    VirtualClock clock;
    VirtualSleeper sleeper;
    Line line;
    ApiChannel channel;
};

/// Makes this many calls, one after the other; returns how many got a good answer.
inline Task<int> work(Desk *desk, int calls)
{
    int done = 0;
    for (int i = 0; i < calls; ++i) {
        HttpRequest request(HttpMethod::Post, QUrl(u"http://127.0.0.1:1/x"_s), u"test"_s);
        auto sending = desk->channel.send(request, std::stop_token());
        const auto answer = co_await std::move(sending);
        done += answer ? 1 : 0;
    }
    co_return done;
}

inline CallBudget windowOf(const ApiChannel &channel, const char *name)
{
    const Budget budget = channel.budget();
    for (const CallBudget &window : budget.windows) {
        if (window.window == QLatin1String(name))
            return window;
    }
    return {};
}

} // namespace tieout::test
