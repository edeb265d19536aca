// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/jwt.h"

#include "app/tieout-sandbox/identity/signingkey.h"

#include <QJsonDocument>

namespace tieout::sandbox {

QString signedJwt(const QJsonObject &claims)
{
    const auto part = [](const QJsonObject &object) {
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const QJsonObject header { { QStringLiteral("alg"), QStringLiteral("RS256") },
        { QStringLiteral("kid"), signingKeyId() }, { QStringLiteral("typ"), QStringLiteral("JWT") } };
    const QString message = part(header) + QLatin1Char('.') + part(claims);
    return message + QLatin1Char('.') + rs256Signature(message.toLatin1());
}

} // namespace tieout::sandbox
