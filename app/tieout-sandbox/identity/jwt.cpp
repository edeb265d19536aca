// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/jwt.h"

#include "app/tieout-sandbox/identity/consent.h"

#include <QJsonDocument>

namespace tieout::sandbox {

QString jwtShaped(const QJsonObject &claims)
{
    const auto part = [](const QJsonObject &object) {
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const QJsonObject header { { QStringLiteral("alg"), QStringLiteral("RS256") },
        { QStringLiteral("kid"), QStringLiteral("1CAF8E66772D6DC028D6726FD0261581570EFC19") },
        { QStringLiteral("typ"), QStringLiteral("JWT") } };
    return part(header) + QLatin1Char('.') + part(claims) + QLatin1Char('.') + randomText(256);
}

} // namespace tieout::sandbox
