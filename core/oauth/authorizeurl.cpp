// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/authorizeurl.h"

#include "core/net/formbody.h"

namespace tieout {

using namespace Qt::StringLiterals;

QUrl authorizeUrlFor(const OAuthProfile &profile, const QString &clientId, const QString &redirectUri,
    const QByteArray &state, const QByteArray &challenge)
{
    FormFields fields;
    const auto add = [&fields](const char *name, const QString &value) {
        fields.append(qMakePair(QString::fromLatin1(name), value));
    };
    add("response_type", u"code"_s);
    add("client_id", clientId);
    add("redirect_uri", redirectUri);
    if (!profile.scopes.isEmpty())
        add("scope", profile.scopes);
    add("state", QString::fromLatin1(state));
    if (profile.usesPkce()) {
        add("code_challenge", QString::fromLatin1(challenge));
        add("code_challenge_method", u"S256"_s);
    }
    return withQuery(profile.authorizeUrl, fields);
}

} // namespace tieout
