// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/oauthprofile.h"

#include "core/base/tr.h"
#include "core/net/safeurl.h"

namespace tieout {

using namespace Qt::StringLiterals;

QString OAuthProfile::serviceName() const
{
    return service == Service::Procore ? u"Procore"_s : u"Xero"_s;
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
        if (!requireSafeUrl(url)) {
            Error error(ErrorKind::Configuration,
                Tr::tr("An address of %1's sign-in is missing, or is neither https nor on this computer: '%2'.")
                    .arg(serviceName(), url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
            error.service = service;
            return failed(error);
        }
    }
    return {};
}

} // namespace tieout
