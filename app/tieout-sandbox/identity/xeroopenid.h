// SPDX-License-Identifier: Apache-2.0
// What OpenID Connect requires of Xero's identity service: paths, discovery document and id token.
#pragma once

#include <QJsonObject>
#include <QLatin1String>
#include <QString>

namespace tieout::sandbox {

inline constexpr QLatin1String kXeroAuthorizePath("/identity/connect/authorize");
inline constexpr QLatin1String kXeroTokenPath("/connect/token");
inline constexpr QLatin1String kXeroRevocationPath("/connect/revocation");
inline constexpr QLatin1String kXeroDiscoveryPath("/.well-known/openid-configuration");
inline constexpr QLatin1String kXeroKeysPath("/.well-known/openid-configuration/jwks");
/// The one person who signs in.
inline constexpr QLatin1String kXeroUserId("2f0d6d1c-3a5e-4b7b-9a41-6c1f0e8f7a10");

/// The discovery document of the service at `issuer`.
QJsonObject openIdConfiguration(const QString &issuer);

struct IdTokenParties {
    QString issuer; ///< as named in the discovery document
    QString audience; ///< the client
};
/// The claims of an id token (OpenID Connect Core, 2).
QJsonObject identityClaims(const IdTokenParties &parties, const QString &nonce, qint64 now);

} // namespace tieout::sandbox
