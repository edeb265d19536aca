// SPDX-License-Identifier: Apache-2.0
// The one door to a service: token, pacing, send, classify, retry of reads.
#pragma once

#include "core/base/clock.h"
#include "core/base/sleeper.h"
#include "core/net/accesstokensource.h"
#include "core/net/httptransport.h"
#include "core/net/pacer.h"
#include "core/net/retrypolicy.h"

namespace tieout {

/// Turns an answer that is no success into an Error in the words of its service. Pure.
using ErrorDialect = std::function<Error(const HttpResponse &, const QString &operation)>;

struct ApiChannelParts {
    HttpTransport *transport = nullptr; ///< outlives the channel
    AccessTokenSource *tokens = nullptr; ///< outlives the channel
    Clock *clock = nullptr; ///< outlives the channel
    Sleeper *sleeper = nullptr; ///< outlives the channel
    Service service = Service::Tieout;
    ErrorDialect dialect;
};

/// Order of one call: pacing → token → send → (401: one other token, then the same request again; a 401 proves that a
/// write was not done) → classify → (reads only: back-off with jitter and again, up to the policy's attempts;
/// Retry-After and the pacer's waits are honoured). A write is sent once: any lost answer is UnknownOutcome. A 3xx is
/// an error; the token never goes to another host than the one the channel's requests name.
class ApiChannel final {
public:
    ApiChannel(ApiChannelParts parts, Pacer pacer, RetryPolicy retries);

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop);

    /// Requests that left the house through this channel, retries included.
    [[nodiscard]] qint64 callCount() const { return m_calls; }
    /// What is left in the windows, for people; see Pacer.
    [[nodiscard]] Budget budget() const;
    /// When false, a wait for a window longer than the limit ends with RateLimited or DayLimitReached instead of
    /// sleeping.
    void setLongestWait(std::chrono::seconds limit) { m_longestWait = limit; }

private:
    ApiChannelParts m_parts;
    Pacer m_pacer;
    RetryPolicy m_retries;
    qint64 m_calls = 0;
    int m_inFlight = 0;
    std::chrono::seconds m_longestWait { 120 };
};

} // namespace tieout
