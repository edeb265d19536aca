// SPDX-License-Identifier: Apache-2.0
#include "core/net/safeurl.h"

#include "core/base/tr.h"

#include <QHostAddress>

namespace tieout {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

Done requireSafeUrl(const QUrl &url)
{
    const auto refused = [&url](const QString &why) {
        return failed(Error(Cause::AddressRefused, Tr::tr("The address %1 is refused: %2.").arg(originOf(url), why)));
    };
    if (!url.isValid() || url.host().isEmpty())
        return refused(Tr::tr("it is not complete"));
    if (!url.userInfo().isEmpty())
        return refused(Tr::tr("it contains a user name or a password"));
    if (url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url)))
        return Done();
    return refused(Tr::tr("only https is accepted, and http for this computer itself"));
}

QString originOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == QLatin1String("http") ? 80 : 443);
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host(), QString::number(port));
}

} // namespace tieout
