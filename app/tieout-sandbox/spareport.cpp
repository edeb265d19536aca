// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/spareport.h"

#include <QTcpServer>

namespace tieout::sandbox {

namespace {

/// Below 32768, where Linux begins to hand out ports to whoever asks for any.
constexpr quint16 kFirstPort = 20000;
/// Neighbours that are tried when a port is taken; with so many taken the fixed ones do as well.
constexpr int kTries = 50;

bool isFree(quint16 port)
{
    QTcpServer four;
    QTcpServer six;
    if (!four.listen(QHostAddress::LocalHost, port))
        return false;
    // Without IPv6 there is nothing to clash with.
    return six.listen(QHostAddress::LocalHostIPv6, port) || six.serverError() != QAbstractSocket::AddressInUseError;
}

} // namespace

std::optional<quint16> spareLoopbackPort(quint16 preference)
{
    for (int i = 0; i < kTries; ++i) {
        const auto port = static_cast<quint16>(kFirstPort + (preference + i) % kSparePorts);
        if (isFree(port))
            return port;
    }
    return std::nullopt;
}

} // namespace tieout::sandbox
