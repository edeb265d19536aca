// SPDX-License-Identifier: Apache-2.0
// HttpTransport on QNetworkAccessManager.
#pragma once

#include "core/net/httptransport.h"

#include <memory>

class QNetworkAccessManager;

namespace tieout {

/// HTTP/1.1 with keep-alive; no cookies, no cache, no redirects, no stored logins, no HTTP/2 and no pipelining (both
/// would let Qt decide what is sent again); gzip is undone by Qt. `https` with full certificate checks, `http` for
/// loopback addresses only; the system's proxy for everything but loopback. Logs verb, host, path, status and time;
/// never a header, a query or a body. Lives in one thread; must outlive its tasks.
///
/// What a failed write is called: Offline when it cannot have left (Qt never read the body; for an empty body: no
/// connection came about), Configuration when TLS failed before that, otherwise UnknownOutcome. Reads are re-sent by Qt
/// itself, up to three times, when a connection closes before the first byte of the answer.
class QtNetworkTransport final : public HttpTransport {
public:
    static constexpr qint64 kLargestAnswer = 64LL * 1024 * 1024;

    explicit QtNetworkTransport(qint64 largestAnswer = kLargestAnswer);
    ~QtNetworkTransport() override;

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
    qint64 m_largestAnswer;
};

} // namespace tieout
