// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/oauthprofile.h"

#include <QHostAddress>

namespace tieout {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == QLatin1String("localhost"))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QString OAuthProfile::serviceName() const
{
    return service == Service::Procore ? QStringLiteral("Procore") : QStringLiteral("Xero");
}

QStringList OAuthProfile::loopbackUris() const
{
    QStringList uris;
    for (const QString &uri : redirectUris) {
        const QUrl url(uri, QUrl::StrictMode);
        if (url.isValid() && url.scheme() == QLatin1String("http") && url.port() > 0 && isLoopback(url))
            uris.append(uri);
    }
    return uris;
}

bool OAuthProfile::canPasteCode() const
{
    return redirectUris.contains(pasteCodeUri());
}

Done OAuthProfile::validate() const
{
    for (const QUrl &url : { authorizeUrl, tokenUrl, revocationUrl }) {
        const bool secure = url.scheme() == QLatin1String("https");
        const bool local = url.scheme() == QLatin1String("http") && isLoopback(url);
        if (!url.isValid() || url.host().isEmpty() || (!secure && !local)) {
            Error error(ErrorKind::Configuration,
                QStringLiteral("An address of %1's sign-in is missing, or is neither https nor on this computer: '%2'.")
                    .arg(serviceName(), url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
            error.service = service;
            return failed(error);
        }
    }
    return {};
}

} // namespace tieout
