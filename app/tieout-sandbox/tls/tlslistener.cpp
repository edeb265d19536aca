// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/tls/tlslistener.h"

#include "core/platform/sockets.h"

#include <QSslSocket>

namespace tieout::sandbox {

namespace {

/// What such a server answers to a client that offers TLS 1.2 and 1.3 alone: the fatal alert protocol_version
/// (RFC 5246, 7.2.2 and E.1). By hand, since the OpenSSL of today does not speak TLS 1.0 by itself.
void refuseAsTls10(QTcpSocket *socket)
{
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
        socket->readAll();
        socket->write(QByteArrayLiteral("\x15\x03\x01\x00\x02\x02\x46"));
        socket->disconnectFromHost();
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

} // namespace

TlsListener::TlsListener(std::function<TlsTerms()> terms, QObject *parent)
    : QTcpServer(parent)
    , m_terms(std::move(terms))
{
}

void TlsListener::incomingConnection(qintptr descriptor)
{
    const TlsTerms terms = m_terms();
    if (terms.isOld) {
        auto *plain = new QTcpSocket(this);
        plain->setSocketDescriptor(descriptor);
        refuseAsTls10(plain);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(terms.configuration);
    socket->setSocketDescriptor(descriptor);
    socket->startServerEncryption();
    addPendingConnection(socket);
}

void cutOff(QTcpSocket *socket)
{
    socket->flush();
    shutDown(socket->socketDescriptor());
}

qint64 unsentBytes(const QTcpSocket *socket)
{
    const auto *secure = qobject_cast<const QSslSocket *>(socket);
    return socket->bytesToWrite() + (secure != nullptr ? secure->encryptedBytesToWrite() : 0);
}

} // namespace tieout::sandbox
