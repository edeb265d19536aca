// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/xeroopenid.h"

#include <QJsonArray>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

QString xeroAuthorizePath()
{
    return u"/identity/connect/authorize"_s;
}

QString xeroTokenPath()
{
    return u"/connect/token"_s;
}

QString xeroRevocationPath()
{
    return u"/connect/revocation"_s;
}

QString xeroDiscoveryPath()
{
    return u"/.well-known/openid-configuration"_s;
}

QString xeroKeysPath()
{
    return u"/.well-known/openid-configuration/jwks"_s;
}

QString xeroUserId()
{
    return u"2f0d6d1c-3a5e-4b7b-9a41-6c1f0e8f7a10"_s;
}

QJsonObject openIdConfiguration(const QString &issuer)
{
    return { { u"issuer"_s, issuer }, { u"authorization_endpoint"_s, issuer + xeroAuthorizePath() },
        { u"token_endpoint"_s, issuer + xeroTokenPath() }, { u"revocation_endpoint"_s, issuer + xeroRevocationPath() },
        { u"jwks_uri"_s, issuer + xeroKeysPath() },
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
        { u"exp"_s, now / 1000 + 300 }, { u"sub"_s, xeroUserId() }, { u"xero_userid"_s, xeroUserId() },
        { u"email"_s, u"accountant@example.com"_s }, { u"given_name"_s, u"Robin"_s },
        { u"family_name"_s, u"Keller"_s } };
    if (!nonce.isEmpty())
        claims.insert(u"nonce"_s, nonce);
    return claims;
}

} // namespace tieout::sandbox
