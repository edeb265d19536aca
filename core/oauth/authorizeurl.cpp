// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/authorizeurl.h"

#include <QUrlQuery>

namespace tieout {

QUrl authorizeUrlFor(const OAuthProfile &profile, const QString &clientId, const QString &redirectUri,
    const QByteArray &state, const QByteArray &challenge)
{
    QUrlQuery query(profile.authorizeUrl);
    const auto add = [&query](const char *name, const QString &value) {
        // Encoded by us: QUrlQuery leaves '+' and '&' of a value as they are.
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("response_type", QStringLiteral("code"));
    add("client_id", clientId);
    add("redirect_uri", redirectUri);
    if (!profile.scopes.isEmpty())
        add("scope", profile.scopes);
    add("state", QString::fromLatin1(state));
    if (profile.usesPkce()) {
        add("code_challenge", QString::fromLatin1(challenge));
        add("code_challenge_method", QStringLiteral("S256"));
    }
    QUrl url = profile.authorizeUrl;
    url.setQuery(query);
    return url;
}

} // namespace tieout
