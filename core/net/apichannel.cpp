// SPDX-License-Identifier: Apache-2.0
#include "core/net/apichannel.h"

#include "core/base/durationtext.h"
#include "core/base/tr.h"
#include "core/net/safeurl.h"
#include "core/net/statuserror.h"

#include <QRandomGenerator>

namespace tieout {

namespace {

/// The same request with its token; built anew for each sending, since the token may have been replaced.
HttpRequest authorised(HttpRequest request, const QByteArray &token)
{
    if (!token.isEmpty())
        request.headers.append(qMakePair(QByteArrayLiteral("Authorization"), "Bearer " + token));
    return request;
}

constexpr std::chrono::seconds kLongestSlice { 90 };
/// People who wait longer than this start to wonder what is going on.
constexpr std::chrono::seconds kWorthTelling { 60 };
/// The longest pause after a failed read; if the service wants a longer rest, the next run tries again.
constexpr std::chrono::seconds kLongestRetryPause { 120 };
/// Per call. If the service names a pause, we wait for it once and are done. A series of refusals, each with a short
/// pause, is not a window that refills: with the pacer's back-off, six of them took half a minute.
constexpr int kMostRefusals = 6;
/// Tokens per call. The first may have been stored by another process and ended by the service; the second is fresh.
constexpr int kMostReplacements = 2;

/// After these answers the service may still have done the write.
bool leavesWriteOpen(int status)
{
    return status == 408 || (status >= 500 && status != 501);
}

bool isAnswer(const HttpResponse &response, const HttpRequest &request)
{
    const bool isRedirect = response.status >= 300 && response.status < 400;
    return response.isSuccess() || response.status == 304 || (isRedirect && request.takesRedirect);
}

/// File storage takes one or two redirects; more than this is a loop.
constexpr int kMostRedirects = 5;

} // namespace

ApiChannel::ApiChannel(ApiChannelParts parts, Pacer pacer, RetryPolicy retries)
    : m_parts(std::move(parts))
    , m_pacer(std::move(pacer))
    , m_retries(retries)
{
    if (!m_parts.origin.isEmpty())
        m_origin = originOf(m_parts.origin);
}

Budget ApiChannel::budget() const
{
    return m_pacer.budget(m_parts.clock->steady(), m_parts.clock->now());
}

std::optional<Instant> ApiChannel::serviceTime() const
{
    return m_serviceBegan ? std::optional(*m_serviceBegan + m_parts.clock->steady()) : std::nullopt;
}

void ApiChannel::rememberBudget(const Budget &known)
{
    m_pacer.remember(known, m_parts.clock->steady(), m_parts.clock->now());
}

Task<Result<HttpResponse>> ApiChannel::send(HttpRequest request, std::stop_token stop)
{
    const Done allowed = checkOrigin(request.url);
    Error error = allowed ? Error() : allowed.error();
    std::optional<std::chrono::milliseconds> pause;
    Refusals refusals;
    for (int failedAttempts = 0; allowed;) {
        Result<HttpResponse> answer = co_await attempt(request, stop);
        if (answer && isAnswer(*answer, request)) {
            m_signInVerdict = Done();
            co_return answer;
        }
        error = answer ? classified(*answer, request) : std::move(answer.error());
        if (error.httpStatus == 429) {
            if (!hasPatienceFor(error, refusals))
                break;
            continue; // the pacer waits
        }
        pause = pauseBeforeRetry(error, request, ++failedAttempts);
        if (!pause)
            break;
        const Done slept = co_await m_parts.sleeper->sleepFor(*pause, stop);
        if (!slept) {
            error = slept.error();
            break;
        }
    }
    error.service = m_parts.service;
    if (error.operation.isEmpty())
        error.operation = request.operation;
    if (error.kind == ErrorKind::SignInNeeded)
        m_signInVerdict = Done(failed(error));
    co_return failed(std::move(error));
}

Task<Result<HttpResponse>> ApiChannel::download(HttpRequest request, std::stop_token stop)
{
    request.takesRedirect = true;
    // The service names this address. Where it may redirect to depends on where the service is, not on the address
    // itself.
    const bool isFromThisComputer = isLoopback(QUrl(m_origin));
    for (int redirects = 0; redirects <= kMostRedirects; ++redirects) {
        if (isLoopback(request.url) && !isFromThisComputer) {
            Error error(ErrorKind::Malformed, Tr::tr("A file's address redirects to this computer."));
            error.service = m_parts.service;
            error.operation = request.operation;
            co_return failed(std::move(error));
        }
        const bool isOurs = !m_origin.isEmpty() && originOf(request.url) == m_origin;
        auto sending = isOurs ? send(request, stop) : fetchElsewhere(request, stop);
        Result<HttpResponse> answer = co_await std::move(sending);
        if (!answer || answer->isSuccess())
            co_return answer;
        request.url = request.url.resolved(QUrl::fromEncoded(answer->header(QByteArrayLiteral("location"))));
    }
    Error error(ErrorKind::Malformed, Tr::tr("A file's address keeps redirecting."));
    error.service = m_parts.service;
    error.operation = request.operation;
    co_return failed(std::move(error));
}

/// Another host: it gets neither the token nor anything else that is meant for the service.
Task<Result<HttpResponse>> ApiChannel::fetchElsewhere(HttpRequest request, std::stop_token stop)
{
    Error error;
    if (Done safe = requireSafeUrl(request.url); !safe) {
        error = Error(Cause::FileNotServed, safe.error().detail);
    } else {
        request.headers.clear();
        Result<HttpResponse> answer = co_await m_parts.transport->send(request, stop);
        if (answer && isAnswer(*answer, request) && answer->status != 304)
            co_return answer;
        // A refusal by another host is not a refusal by the service: signing in again would not help.
        error = answer ? Error(answer->status < 500 ? Cause::FileNotServed : Cause::ServiceDown,
                    Tr::tr("The file's storage answered HTTP %1.").arg(answer->status))
                       : answer.error();
    }
    error.service = m_parts.service;
    error.operation = request.operation;
    co_return failed(std::move(error));
}

Task<Result<HttpResponse>> ApiChannel::attempt(HttpRequest request, std::stop_token stop)
{
    const auto pass = co_await m_gate->enter(m_pacer.maxInFlight(), stop);
    if (!pass)
        co_return failed(pass.error());
    Result<Token> token = co_await turnAndToken(Token(), stop);
    if (!token)
        co_return failed(token.error());
    for (int replaced = 0;; ++replaced) {
        Result<HttpResponse> answer = co_await dispatch(request, *token, stop);
        if (!answer || answer->status != 401 || m_parts.tokens == nullptr || replaced == kMostReplacements)
            co_return answer;
        // A new token does not help when the consent lacks a scope, which Xero also reports as 401 (api facts, Xero
        // 7.2).
        if (classified(*answer, request).kind == ErrorKind::MissingScope)
            co_return answer;
        token = co_await turnAndToken(*token, stop);
        if (!token)
            co_return failed(token.error());
    }
}

Task<Result<ApiChannel::Token>> ApiChannel::turnAndToken(Token rejected, std::stop_token stop)
{
    for (;;) {
        const PacerWait wait = m_pacer.waitBefore(m_parts.clock->steady());
        if (wait.isDay || wait.duration > m_longestWait)
            co_return failed(tooLongToWait(wait));
        if (wait.duration >= kWorthTelling && m_onLongWait)
            m_onLongWait(m_parts.clock->now() + wait.duration);
        if (wait.duration.count() > 0) {
            // In slices: a timer stops while a laptop sleeps, but the windows go on.
            const auto slice = std::min<std::chrono::milliseconds>(wait.duration, kLongestSlice);
            const Done slept = co_await m_parts.sleeper->sleepFor(slice, stop);
            if (!slept)
                co_return failed(slept.error());
            continue;
        }
        // The windows had room, but fetching a token may have taken a while: check them once more afterwards.
        if (m_parts.tokens == nullptr)
            co_return Token();
        auto fetching =
            rejected.isEmpty() ? m_parts.tokens->accessToken(stop) : m_parts.tokens->replaceToken(rejected, stop);
        Result<Token> token = co_await std::move(fetching);
        if (!token)
            co_return failed(token.error());
        if (stop.stop_requested())
            co_return failed(Error(ErrorKind::Cancelled, {}));
        if (m_pacer.waitBefore(m_parts.clock->steady()).duration.count() == 0)
            co_return token;
    }
}

Task<Result<HttpResponse>> ApiChannel::dispatch(HttpRequest request, Token token, std::stop_token stop)
{
    ++m_calls;
    m_pacer.recordCall();
    HttpRequest withToken = authorised(std::move(request), token);
    Result<HttpResponse> answer = co_await m_parts.transport->send(std::move(withToken), stop);
    if (const auto told = answer ? answer->serverTime() : std::nullopt) {
        m_clockBehind = *told - m_parts.clock->now();
        m_serviceBegan = *told - m_parts.clock->steady();
    }
    if (answer)
        m_pacer.recordAnswer(*answer, m_parts.clock->steady(), m_parts.clock->now());
    else
        m_pacer.recordNoAnswer(m_parts.clock->steady());
    co_return answer;
}

Done ApiChannel::checkOrigin(const QUrl &url)
{
    const Done isSafe = requireSafeUrl(url);
    if (!isSafe)
        return isSafe;
    if (m_origin.isEmpty())
        m_origin = originOf(url);
    if (originOf(url) == m_origin)
        return Done();
    return failed(Error(Cause::AddressRefused,
        Tr::tr("A request to %1 was refused: the sign-in is for %2.").arg(originOf(url), m_origin)));
}

Error ApiChannel::classified(const HttpResponse &response, const HttpRequest &request) const
{
    Error error = errorForStatus(response, m_parts.service, request.operation, m_parts.clock->now());
    if (m_parts.dialect && response.status >= 400) {
        const Error plain = std::exchange(error, m_parts.dialect(response, request.operation));
        error.httpStatus = response.status;
        if (!error.retryAfter)
            error.retryAfter = plain.retryAfter;
        if (error.requestId.isEmpty())
            error.requestId = plain.requestId;
    }
    if (isWrite(request.method) && leavesWriteOpen(response.status))
        error.kind = ErrorKind::UnknownOutcome;
    return error;
}

Error ApiChannel::tooLongToWait(const PacerWait &wait) const
{
    const auto duration = std::chrono::ceil<std::chrono::seconds>(wait.duration);
    const ErrorKind kind = wait.isDay ? ErrorKind::DayLimitReached : ErrorKind::RateLimited;
    Error error(kind, Tr::tr("The next call is possible in %1.").arg(durationText(duration)));
    error.retryAfter = duration;
    return error;
}

std::optional<std::chrono::milliseconds> ApiChannel::pauseBeforeRetry(
    const Error &error, const HttpRequest &request, int failedAttempts) const
{
    // Never resend what may have reached the service. RateLimited here is our own refusal to wait.
    if (isWrite(request.method) || error.kind == ErrorKind::RateLimited)
        return std::nullopt;
    const auto pause = m_retries.delayAfter(error, failedAttempts, QRandomGenerator::global()->generateDouble());
    return pause && *pause <= kLongestRetryPause ? pause : std::nullopt;
}

/// Whether to wait after a 429. The pacer sets the pause: it knows better than the header how long it can last.
bool ApiChannel::hasPatienceFor(Error &refusal, Refusals &refusals) const
{
    const PacerWait wait = m_pacer.waitBefore(m_parts.clock->steady());
    if (wait.isDay)
        refusal.kind = ErrorKind::DayLimitReached;
    const auto pause = std::chrono::ceil<std::chrono::seconds>(wait.duration);
    refusal.retryAfter = std::min(refusal.retryAfter.value_or(pause), pause);
    refusals.waited += wait.duration;
    ++refusals.count;
    return !wait.isDay && refusals.waited <= m_longestWait && refusals.count < kMostRefusals;
}

} // namespace tieout
