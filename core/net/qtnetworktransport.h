// SPDX-License-Identifier: Apache-2.0
// HttpTransport on QNetworkAccessManager.
#pragma once

#include "core/net/httptransport.h"
#include "core/net/sentbytes.h"

#include <QSslCertificate>

#include <memory>

class QNetworkAccessManager;

namespace tieout {

/// HTTP/1.1 with keep-alive. No cookies, cache, redirects or stored logins; no HTTP/2 or pipelining, since both would
/// let Qt decide what to resend. Qt decompresses gzip. `https` with full certificate checks, `http` for loopback
/// addresses only. Whatever the system's store trusts is trusted, a company's own authority included; nothing turns the
/// checks off. The system's proxy for everything except loopback. Logs verb, host, path, status and time, never a
/// header, a query or a body. Lives in one thread; must outlive its tasks.
///
/// A failed write is Offline when it cannot have been sent (Qt never read the body or, with an empty body, made no
/// connection; so with every TLS handshake that failed), and otherwise UnknownOutcome. Qt itself resends reads, up to
/// three times, when a connection closes before the first byte of the answer.
class QtNetworkTransport final : public HttpTransport {
public:
    static constexpr qint64 kLargestAnswer = 64LL * 1024 * 1024;

    explicit QtNetworkTransport(qint64 largestAnswer = kLargestAnswer);
    ~QtNetworkTransport() override;

    /// What is trusted at addresses of this computer, in place of the system's store: the sandbox makes its own. Empty
    /// (the default) leaves them to the system's store like all others.
    void setLoopbackAuthorities(QList<QSslCertificate> authorities) { m_loopbackAuthorities = std::move(authorities); }

    /// Told in the transport's thread while a large body is on its way.
    void setSentObserver(SentObserver observer) { m_sentObserver = std::move(observer); }

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;

private:
    void leaveBrokenConnections();

    std::shared_ptr<QNetworkAccessManager> m_manager;
    qint64 m_largestAnswer;
    QList<QSslCertificate> m_loopbackAuthorities;
    SentObserver m_sentObserver;
};

} // namespace tieout
