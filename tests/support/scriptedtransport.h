// SPDX-License-Identifier: Apache-2.0
// An HttpTransport with answers written by a test; nothing leaves the process.
#pragma once

#include "core/base/sleeper.h"
#include "core/net/httptransport.h"

#include <QList>

#include <algorithm>
#include <functional>

namespace tieout {

class ScriptedTransport final : public HttpTransport {
public:
    using Script = std::function<Result<HttpResponse>(const HttpRequest &, int number)>;

    /// `script` answers each request; requests are numbered from 1.
    explicit ScriptedTransport(Script script)
        : m_script(std::move(script))
    {
    }

    /// Every answer takes this long, so that others can arrive in between.
    std::chrono::milliseconds delay { 0 };
    QList<HttpRequest> requests;
    int mostInFlight = 0;

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override
    {
        if (stop.stop_requested())
            co_return failed(Error(ErrorKind::Cancelled, {}));
        requests.append(request);
        const int number = static_cast<int>(requests.size());
        mostInFlight = std::max(mostInFlight, ++m_inFlight);
        if (delay.count() > 0) {
            TimerSleeper sleeper;
            const Done slept = co_await sleeper.sleepFor(delay, std::stop_token());
            Q_UNUSED(slept)
        }
        --m_inFlight;
        co_return m_script(request, number);
    }

    [[nodiscard]] static HttpResponse answer(int status, const QByteArray &body)
    {
        HttpResponse response;
        response.status = status;
        response.body = body;
        return response;
    }

private:
    Script m_script;
    int m_inFlight = 0;
};

} // namespace tieout
