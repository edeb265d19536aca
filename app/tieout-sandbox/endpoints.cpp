// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/endpoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tieout::sandbox {

QString xeroClientId()
{
    return QStringLiteral("5A4D0B0E7E5C4F0AA0F3B1D2C6E98F71");
}

QString procoreClientId()
{
    return QStringLiteral("7b1c9f0e2d3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4");
}

QString procoreClientSecret()
{
    return QStringLiteral("sandbox-secret-0f1e2d3c4b5a69788796a5b4c3d2e1f0");
}

QStringList registeredRedirectUris()
{
    return { QStringLiteral("http://localhost:53682/callback"), QStringLiteral("http://localhost:53683/callback") };
}

QString xeroScopes()
{
    return QStringLiteral("openid profile email offline_access accounting.payments.read accounting.invoices.read "
                          "accounting.settings.read");
}

QByteArray endpointsLine(const Origins &origins, const QStringList &more, bool hasLimits)
{
    const QStringList loopback = more + registeredRedirectUris();
    const QStringList withPaste = registeredRedirectUris() << QStringLiteral("urn:ietf:wg:oauth:2.0:oob");
    const QJsonObject xero { { QStringLiteral("apiUrl"), origins.xero + QStringLiteral("/api.xro/2.0") },
        { QStringLiteral("connectionsUrl"), origins.xero + QStringLiteral("/connections") },
        { QStringLiteral("authorizeUrl"), origins.xero + QStringLiteral("/identity/connect/authorize") },
        { QStringLiteral("tokenUrl"), origins.xero + QStringLiteral("/connect/token") },
        { QStringLiteral("revocationUrl"), origins.xero + QStringLiteral("/connect/revocation") },
        { QStringLiteral("deepLinkUrl"), origins.xero + QStringLiteral("/organisationlogin") },
        { QStringLiteral("clientId"), xeroClientId() },
        { QStringLiteral("redirectUris"), QJsonArray::fromStringList(loopback) },
        { QStringLiteral("scopes"), xeroScopes() } };
    const QJsonObject procore { { QStringLiteral("apiUrl"), origins.procore },
        { QStringLiteral("authorizeUrl"), origins.procoreLogin + QStringLiteral("/oauth/authorize") },
        { QStringLiteral("tokenUrl"), origins.procoreLogin + QStringLiteral("/oauth/token") },
        { QStringLiteral("revocationUrl"), origins.procoreLogin + QStringLiteral("/oauth/revoke") },
        { QStringLiteral("webUrl"), origins.procore }, { QStringLiteral("clientId"), procoreClientId() },
        { QStringLiteral("clientSecret"), procoreClientSecret() },
        { QStringLiteral("redirectUris"), QJsonArray::fromStringList(more + withPaste) } };
    QJsonObject line { { QStringLiteral("xero"), xero }, { QStringLiteral("procore"), procore },
        { QStringLiteral("controlUrl"), origins.control + QStringLiteral("/control") } };
    if (!hasLimits)
        line.insert(QStringLiteral("limits"), QStringLiteral("off"));
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace tieout::sandbox
