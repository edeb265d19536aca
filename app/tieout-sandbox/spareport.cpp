// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/spareport.h"

#include <QTcpServer>

namespace tieout::sandbox {

namespace {

/// Below 32768, where Linux begins to assign ports to programs that accept any.
constexpr quint16 kFirstPort = 20000;
/// How many next ports to try when one is taken; if that many are taken, the fixed ones are just as good.
constexpr int kTries = 50;

bool isFree(quint16 port)
{
    QTcpServer four;
    QTcpServer six;
    if (!four.listen(QHostAddress::LocalHost, port))
        return false;
    // Without IPv6 there can be no conflict.
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
