// SPDX-License-Identifier: Apache-2.0
// The only way to a service: token, pacing, sending, classifying, retrying reads.
#pragma once

#include "core/base/clock.h"
#include "core/base/sleeper.h"
#include "core/net/accesstokensource.h"
#include "core/net/callgate.h"
#include "core/net/httptransport.h"
#include "core/net/pacer.h"
#include "core/net/retrypolicy.h"

#include <utility>

namespace tieout {

/// Turns an answer that is not a success into an Error in the words of its service. Pure; start from errorForStatus().
using ErrorDialect = std::function<Error(const HttpResponse &, const QString &operation)>;

struct ApiChannelParts {
    HttpTransport *transport = nullptr; ///< outlives the channel
    AccessTokenSource *tokens = nullptr; ///< outlives the channel; null = calls go without a token
    Clock *clock = nullptr; ///< outlives the channel
    Sleeper *sleeper = nullptr; ///< outlives the channel
    Service service = Service::Tieout;
    ErrorDialect dialect; ///< empty = errorForStatus()
    QUrl origin; ///< where the token may go (scheme, host, port); empty = where the first request goes
};

/// The steps of one call: a place among the calls in flight → pacing → token → send → (401: fetch another token once
/// and send the same request again; a 401 proves that a write was not done) → classify → (reads only: back off with
/// jitter and try again, up to the policy's attempts; Retry-After and the pacer's waits are honored).
///
/// A write is sent once: any lost answer is UnknownOutcome, and so are 408 and 5xx (except 501), since a gateway may
/// have passed it on. A write is sent again only if it was refused before it was done: after 401 (once) and after 429.
/// A 429 does not count as a failed attempt: reads and writes are sent again when the pacer allows it, until the pauses
/// add up to the longest wait or six refusals came in a row. When the day's calls are used up, the error is
/// DayLimitReached at once. A 3xx is an error (Offline: something else answered), and a request to another origin is
/// refused as Configuration, so the token never leaves its origin. 304 is passed on, for conditional reads. Stopping
/// ends a waiting call and a read in flight with Cancelled; a write in flight is waited for. The channel must outlive
/// its tasks.
class ApiChannel final {
public:
    ApiChannel(ApiChannelParts parts, Pacer pacer, RetryPolicy retries);

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop);
    /// Downloads a file from any address. At the channel's own origin it sends the token, paces and retries as send()
    /// does; anywhere else it sends once, without the token, over https. Follows up to five redirects and refuses one
    /// that leads from the net to this computer. Errors as for send(); Malformed when the redirects do not end.
    [[nodiscard]] Task<Result<HttpResponse>> download(HttpRequest request, std::stop_token stop);

    /// How many requests this channel has sent, retries included.
    [[nodiscard]] qint64 callCount() const { return m_calls; }
    /// How far this computer's clock was behind the service's at the last answer with a Date header, to the second.
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockBehind() const { return m_clockBehind; }
    /// The service's time by its last answer that told it, carried on by the steady clock: a calendar that is set in
    /// between changes nothing.
    [[nodiscard]] std::optional<Instant> serviceTime() const;
    /// How the service took the sign-in at the last call that showed it, told once: SignInNeeded when it refused it, or
    /// there is none. Nothing when no call showed it since.
    [[nodiscard]] std::optional<Done> takeSignInVerdict() { return std::exchange(m_signInVerdict, std::nullopt); }
    /// What is left in the windows, for people; see Pacer.
    [[nodiscard]] Budget budget() const;
    /// Starts from what another process knew; see Pacer::remember().
    void rememberBudget(const Budget &known);
    /// If a wait for room would be longer than this, the call fails with RateLimited or DayLimitReached instead of
    /// sleeping.
    void setLongestWait(std::chrono::seconds limit) { m_longestWait = limit; }
    [[nodiscard]] std::chrono::seconds longestWait() const { return m_longestWait; }
    /// Called before a call waits at least a minute for room, and again each time the wait goes on; receives the moment
    /// until which it waits. Empty = no one is notified.
    void setOnLongWait(std::function<void(Instant)> onLongWait) { m_onLongWait = std::move(onLongWait); }
    /// Reserves this share of an hour's or a day's calls for now; see Pacer::setReservePercent().
    void setReservePercent(int percent) { m_pacer.setReservePercent(percent); }

private:
    using Token = QByteArray;

    [[nodiscard]] Task<Result<HttpResponse>> fetchElsewhere(HttpRequest request, std::stop_token stop);
    [[nodiscard]] Task<Result<HttpResponse>> attempt(HttpRequest request, std::stop_token stop);
    /// Waits until the windows have room and a token is available at the same moment; reserves nothing.
    [[nodiscard]] Task<Result<Token>> turnAndToken(Token rejected, std::stop_token stop);
    [[nodiscard]] Task<Result<HttpResponse>> dispatch(HttpRequest request, Token token, std::stop_token stop);
    [[nodiscard]] Done checkOrigin(const QUrl &url);
    [[nodiscard]] Error classified(const HttpResponse &response, const HttpRequest &request) const;
    [[nodiscard]] Error tooLongToWait(const PacerWait &wait) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeRetry(
        const Error &error, const HttpRequest &request, int failedAttempts) const;
    /// Per call: the number of 429s so far, and the total wait after them.
    struct Refusals {
        int count = 0;
        std::chrono::milliseconds waited { 0 };
    };
    [[nodiscard]] bool hasPatienceFor(Error &refusal, Refusals &refusals) const;

    ApiChannelParts m_parts;
    Pacer m_pacer;
    RetryPolicy m_retries;
    std::unique_ptr<CallGate> m_gate = std::make_unique<CallGate>();
    QString m_origin;
    qint64 m_calls = 0;
    std::optional<std::chrono::milliseconds> m_clockBehind;
    std::optional<Instant> m_serviceBegan; ///< the service's time when the steady clock stood at zero
    std::optional<Done> m_signInVerdict;
    std::chrono::seconds m_longestWait { 120 };
    std::function<void(Instant)> m_onLongWait;
};

} // namespace tieout
