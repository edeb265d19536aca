// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/jwt.h"

#include "app/tieout-sandbox/identity/signingkey.h"

#include <QJsonDocument>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

QString signedJwt(const QJsonObject &claims)
{
    const auto part = [](const QJsonObject &object) {
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const QJsonObject header { { u"alg"_s, u"RS256"_s }, { u"kid"_s, signingKeyId() }, { u"typ"_s, u"JWT"_s } };
    const QString message = part(header) + QLatin1Char('.') + part(claims);
    return message + QLatin1Char('.') + rs256Signature(message.toLatin1());
}

} // namespace tieout::sandbox
