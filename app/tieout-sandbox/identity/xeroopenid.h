// SPDX-License-Identifier: Apache-2.0
// What OpenID Connect requires of Xero's identity service: paths, discovery document and id token.
#pragma once

#include <QJsonObject>
#include <QString>

namespace tieout::sandbox {

QString xeroAuthorizePath();
QString xeroTokenPath();
QString xeroRevocationPath();
QString xeroDiscoveryPath();
QString xeroKeysPath();
/// The one person who signs in.
QString xeroUserId();

/// The discovery document of the service at `issuer`.
QJsonObject openIdConfiguration(const QString &issuer);

struct IdTokenParties {
    QString issuer; ///< as named in the discovery document
    QString audience; ///< the client
};
/// The claims of an id token (OpenID Connect Core, 2).
QJsonObject identityClaims(const IdTokenParties &parties, const QString &nonce, qint64 now);

} // namespace tieout::sandbox
