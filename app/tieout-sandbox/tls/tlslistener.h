// SPDX-License-Identifier: Apache-2.0
// Listens for TLS connections, each with the terms of its moment.
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

namespace tieout::sandbox {

/// What a client meets.
struct TlsTerms {
    QSslConfiguration configuration;
    /// A server that knows nothing newer than TLS 1.0: whatever a client offers beyond it is refused.
    bool isOld = false;
};

/// Hands out connections whose handshake goes on while nobody looks; their first bytes are those of the request.
class TlsListener final : public QTcpServer {
    Q_OBJECT
public:
    /// `terms` is asked once per connection.
    explicit TlsListener(std::function<TlsTerms()> terms, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::function<TlsTerms()> m_terms;
};

/// Ends a connection as a cut cable or a firewall does: over TLS without the notice (close_notify) that tells an end
/// from a cut. What was written before is sent first, as far as the kernel takes it at once.
void cutOff(QTcpSocket *socket);

/// Bytes that still wait in this program to be sent, encrypted ones included.
[[nodiscard]] qint64 unsentBytes(const QTcpSocket *socket);

} // namespace tieout::sandbox
