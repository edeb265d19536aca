// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/xeroopenid.h"

#include <QJsonArray>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

QJsonObject openIdConfiguration(const QString &issuer)
{
    return { { u"issuer"_s, issuer }, { u"authorization_endpoint"_s, issuer + kXeroAuthorizePath },
        { u"token_endpoint"_s, issuer + kXeroTokenPath }, { u"revocation_endpoint"_s, issuer + kXeroRevocationPath },
        { u"jwks_uri"_s, issuer + kXeroKeysPath },
        { u"id_token_signing_alg_values_supported"_s, QJsonArray { u"RS256"_s } },
        { u"subject_types_supported"_s, QJsonArray { u"public"_s } },
        { u"response_types_supported"_s, QJsonArray { u"code"_s } },
        { u"grant_types_supported"_s, QJsonArray { u"authorization_code"_s, u"refresh_token"_s } },
        { u"code_challenge_methods_supported"_s, QJsonArray { u"S256"_s } },
        { u"scopes_supported"_s, QJsonArray { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s } } };
}

QJsonObject identityClaims(const IdTokenParties &parties, const QString &nonce, qint64 now)
{
    QJsonObject claims { { u"iss"_s, parties.issuer }, { u"aud"_s, parties.audience }, { u"iat"_s, now / 1000 },
        { u"exp"_s, now / 1000 + 300 }, { u"sub"_s, kXeroUserId }, { u"xero_userid"_s, kXeroUserId },
        { u"email"_s, u"accountant@example.com"_s }, { u"given_name"_s, u"Robin"_s },
        { u"family_name"_s, u"Keller"_s } };
    if (!nonce.isEmpty())
        claims.insert(u"nonce"_s, nonce);
    return claims;
}

} // namespace tieout::sandbox
