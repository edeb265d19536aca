// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/endpoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

QString xeroClientId()
{
    return u"5A4D0B0E7E5C4F0AA0F3B1D2C6E98F71"_s;
}

QString procoreClientId()
{
    return u"7b1c9f0e2d3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4"_s;
}

QString procoreClientSecret()
{
    return u"sandbox-secret-0f1e2d3c4b5a69788796a5b4c3d2e1f0"_s;
}

QStringList registeredRedirectUris()
{
    return { u"http://localhost:53682/callback"_s, u"http://localhost:53683/callback"_s };
}

QString xeroScopes()
{
    return u"openid profile email offline_access accounting.payments.read accounting.invoices.read "
           "accounting.settings.read"_s;
}

QByteArray endpointsLine(const Origins &origins, const QStringList &more, bool hasLimits)
{
    const QStringList loopback = more + registeredRedirectUris();
    const QStringList withPaste = registeredRedirectUris() << u"urn:ietf:wg:oauth:2.0:oob"_s;
    const QJsonObject xero { { u"apiUrl"_s, origins.xero + u"/api.xro/2.0"_s },
        { u"connectionsUrl"_s, origins.xero + u"/connections"_s },
        { u"authorizeUrl"_s, origins.xero + u"/identity/connect/authorize"_s },
        { u"tokenUrl"_s, origins.xero + u"/connect/token"_s },
        { u"revocationUrl"_s, origins.xero + u"/connect/revocation"_s },
        { u"deepLinkUrl"_s, origins.xero + u"/organisationlogin"_s }, { u"clientId"_s, xeroClientId() },
        { u"redirectUris"_s, QJsonArray::fromStringList(loopback) }, { u"scopes"_s, xeroScopes() } };
    const QJsonObject procore { { u"apiUrl"_s, origins.procore },
        { u"authorizeUrl"_s, origins.procoreLogin + u"/oauth/authorize"_s },
        { u"tokenUrl"_s, origins.procoreLogin + u"/oauth/token"_s },
        { u"revocationUrl"_s, origins.procoreLogin + u"/oauth/revoke"_s }, { u"webUrl"_s, origins.procore },
        { u"clientId"_s, procoreClientId() }, { u"clientSecret"_s, procoreClientSecret() },
        { u"redirectUris"_s, QJsonArray::fromStringList(more + withPaste) } };
    QJsonObject line { { u"xero"_s, xero }, { u"procore"_s, procore },
        { u"controlUrl"_s, origins.control + u"/control"_s } };
    if (!origins.caFile.isEmpty())
        line.insert(u"caFile"_s, origins.caFile);
    if (!hasLimits)
        line.insert(u"limits"_s, u"off"_s);
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace tieout::sandbox
