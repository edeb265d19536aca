// SPDX-License-Identifier: Apache-2.0
// The one door to a service: token, pacing, send, classify, retry of reads.
#pragma once

#include "core/base/clock.h"
#include "core/base/sleeper.h"
#include "core/net/accesstokensource.h"
#include "core/net/callgate.h"
#include "core/net/httptransport.h"
#include "core/net/pacer.h"
#include "core/net/retrypolicy.h"

namespace tieout {

/// Turns an answer that is no success into an Error in the words of its service. Pure; errorForStatus() is a start.
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

/// Order of one call: place among the calls in flight → pacing → token → send → (401: one other token, then the same
/// request again; a 401 proves that a write was not done) → classify → (reads only: back-off with jitter and again, up
/// to the policy's attempts; Retry-After and the pacer's waits are honoured).
///
/// A write is sent once: any lost answer is UnknownOutcome, and so are 408 and 5xx (but 501), since a gateway may have
/// passed it on. Sent again is only a write that was refused undone: 401 (once) and 429.
/// A 429 is no failed attempt but a matter of patience: reads and writes are sent again when the pacer allows it, until
/// the pauses come to the longest wait, or six refusals came one after the other. A day that is used up is
/// DayLimitReached at once. A 3xx is an error (Offline: something else answered), and a request to another origin is
/// refused as Configuration: the token stays home. 304 is handed through, for reads with a condition. Stopping ends a
/// waiting call and a read on its way with Cancelled; a write on its way is waited for. The channel must outlive its
/// tasks.
class ApiChannel final {
public:
    ApiChannel(ApiChannelParts parts, Pacer pacer, RetryPolicy retries);

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop);
    /// A file, wherever the address leads: at the channel's own origin with the token, paced and tried again as send()
    /// does; anywhere else once, without the token, over https. Up to five redirects are followed; one that leads from
    /// the net to this computer is refused. Errors as send()'s; Malformed when the redirects do not end.
    [[nodiscard]] Task<Result<HttpResponse>> download(HttpRequest request, std::stop_token stop);

    /// Requests that left the house through this channel, retries included.
    [[nodiscard]] qint64 callCount() const { return m_calls; }
    /// How far this computer's clock was behind the service's at the last answer that told its time, to the second.
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockBehind() const { return m_clockBehind; }
    /// What is left in the windows, for people; see Pacer.
    [[nodiscard]] Budget budget() const;
    /// Goes on from what another process knew; see Pacer::remember().
    void rememberBudget(const Budget &known);
    /// A wait for room longer than this ends with RateLimited or DayLimitReached instead of sleeping.
    void setLongestWait(std::chrono::seconds limit) { m_longestWait = limit; }
    [[nodiscard]] std::chrono::seconds longestWait() const { return m_longestWait; }
    /// Who is told when a call waits for room at least a minute, each time anew while it goes on; gets the moment until
    /// which. Called before the wait; empty = nobody.
    void setOnLongWait(std::function<void(Instant)> onLongWait) { m_onLongWait = std::move(onLongWait); }
    /// That share of an hour's or a day's calls stays untouched for now; see Pacer::setReservePercent().
    void setReservePercent(int percent) { m_pacer.setReservePercent(percent); }

private:
    using Token = QByteArray;

    [[nodiscard]] Task<Result<HttpResponse>> fetchElsewhere(HttpRequest request, std::stop_token stop);
    [[nodiscard]] Task<Result<HttpResponse>> attempt(HttpRequest request, std::stop_token stop);
    /// Waits until the windows have room and a token is at hand at the same moment; reserves nothing.
    [[nodiscard]] Task<Result<Token>> turnAndToken(Token rejected, std::stop_token stop);
    [[nodiscard]] Task<Result<HttpResponse>> dispatch(HttpRequest request, Token token, std::stop_token stop);
    [[nodiscard]] Done checkOrigin(const QUrl &url);
    [[nodiscard]] Error classified(const HttpResponse &response, const HttpRequest &request) const;
    [[nodiscard]] Error tooLongToWait(const PacerWait &wait) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeRetry(
        const Error &error, const HttpRequest &request, int failedAttempts) const;
    /// Of one call: 429s so far, and how long they were waited for.
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
    std::chrono::seconds m_longestWait { 120 };
    std::function<void(Instant)> m_onLongWait;
};

} // namespace tieout
