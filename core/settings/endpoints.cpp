// SPDX-License-Identifier: Apache-2.0
#include "core/settings/endpoints.h"

#include "core/json/jsonreader.h"
#include "core/settings/ownerfile.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tieout {

namespace {

/// Registered at both services exactly so; two, because a port may be taken (api facts, Xero 6.2).
QStringList loopbackUris()
{
    return { QStringLiteral("http://localhost:53682/callback"), QStringLiteral("http://localhost:53683/callback") };
}

QList<QUrl> allUrls(const Endpoints &endpoints)
{
    const XeroPlaces &xero = endpoints.xero;
    const ProcorePlaces &procore = endpoints.procore;
    return { xero.apiUrl, xero.connectionsUrl, xero.authorizeUrl, xero.tokenUrl, xero.revocationUrl, xero.deepLinkUrl,
        procore.apiUrl, procore.authorizeUrl, procore.tokenUrl, procore.revocationUrl, procore.webUrl };
}

QUrl checked(FirstFault &fault, const JsonReader &reader, const char *key, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isAllowedEndpoint(url))
        fault.note(reader.faultAt(
            key, QStringLiteral("expected an https address, or an http one on this computer (127.0.0.1, localhost)")));
    return url;
}

QUrl required(FirstFault &fault, const JsonReader &reader, const char *key)
{
    const auto text = reader.text(key);
    if (!text) {
        fault.note(text.error());
        return {};
    }
    return checked(fault, reader, key, *text);
}

void optional(FirstFault &fault, const JsonReader &reader, const char *key, QUrl &into)
{
    if (const auto text = fault.take(reader.optionalText(key)))
        into = checked(fault, reader, key, *text);
}

void optionalUris(FirstFault &fault, const JsonReader &reader, QStringList &into)
{
    const QStringList uris =
        fault.take(reader.optionalList("redirectUris", [](const JsonReader &uri) { return uri.asText(); }));
    if (!uris.isEmpty())
        into = uris;
}

void takeXero(FirstFault &fault, const JsonReader &reader, EndpointsFile &into)
{
    XeroPlaces &xero = into.endpoints.xero;
    xero.apiUrl = required(fault, reader, "apiUrl");
    xero.connectionsUrl = required(fault, reader, "connectionsUrl");
    xero.authorizeUrl = required(fault, reader, "authorizeUrl");
    xero.tokenUrl = required(fault, reader, "tokenUrl");
    xero.revocationUrl = required(fault, reader, "revocationUrl");
    optional(fault, reader, "deepLinkUrl", xero.deepLinkUrl);
    optionalUris(fault, reader, xero.redirectUris);
    xero.scopes = fault.take(reader.optionalText("scopes")).value_or(xero.scopes);
    into.xeroClientId = fault.take(reader.optionalText("clientId")).value_or(QString());
}

void takeProcore(FirstFault &fault, const JsonReader &reader, EndpointsFile &into)
{
    ProcorePlaces &procore = into.endpoints.procore;
    procore.apiUrl = required(fault, reader, "apiUrl");
    procore.authorizeUrl = required(fault, reader, "authorizeUrl");
    procore.tokenUrl = required(fault, reader, "tokenUrl");
    procore.revocationUrl = required(fault, reader, "revocationUrl");
    optional(fault, reader, "webUrl", procore.webUrl);
    optionalUris(fault, reader, procore.redirectUris);
    into.procoreClientId = fault.take(reader.optionalText("clientId")).value_or(QString());
    into.procoreClientSecret = fault.take(reader.optionalText("clientSecret")).value_or(QString()).toUtf8();
}

void takeLimits(FirstFault &fault, const JsonReader &root, Endpoints &into)
{
    const auto limits = fault.take(root.optionalText("limits"));
    if (!limits || *limits == QLatin1String("real"))
        return;
    if (*limits == QLatin1String("off") && into.isLoopback())
        into.hasLimits = false;
    else
        fault.note(
            root.faultAt("limits", QStringLiteral("expected \"real\", or \"off\" for a sandbox on this computer")));
}

tl::unexpected<Error> refused(const QString &sentence)
{
    return failed(Error(ErrorKind::Configuration, sentence));
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    // Names only of this list: "localhost.example.com" is somebody else, and any other name may be made to be.
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}

bool isAllowedEndpoint(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == QLatin1String("https"))
        return true;
    return url.scheme() == QLatin1String("http") && isLoopbackHost(url.host());
}

Endpoints Endpoints::real()
{
    Endpoints real;
    real.xero.apiUrl = QUrl(QStringLiteral("https://api.xero.com/api.xro/2.0"));
    real.xero.connectionsUrl = QUrl(QStringLiteral("https://api.xero.com/connections"));
    real.xero.authorizeUrl = QUrl(QStringLiteral("https://login.xero.com/identity/connect/authorize"));
    real.xero.tokenUrl = QUrl(QStringLiteral("https://identity.xero.com/connect/token"));
    real.xero.revocationUrl = QUrl(QStringLiteral("https://identity.xero.com/connect/revocation"));
    real.xero.deepLinkUrl = QUrl(QStringLiteral("https://go.xero.com/organisationlogin"));
    real.xero.redirectUris = loopbackUris();
    real.xero.scopes = QStringLiteral("openid profile email offline_access accounting.payments.read "
                                      "accounting.invoices.read accounting.settings.read");
    real.procore.apiUrl = QUrl(QStringLiteral("https://api.procore.com"));
    real.procore.authorizeUrl = QUrl(QStringLiteral("https://login.procore.com/oauth/authorize"));
    real.procore.tokenUrl = QUrl(QStringLiteral("https://login.procore.com/oauth/token"));
    real.procore.revocationUrl = QUrl(QStringLiteral("https://login.procore.com/oauth/revoke"));
    real.procore.webUrl = QUrl(QStringLiteral("https://app.procore.com"));
    real.procore.redirectUris = loopbackUris() << QStringLiteral("urn:ietf:wg:oauth:2.0:oob");
    return real;
}

bool Endpoints::isLoopback() const
{
    const QList<QUrl> urls = allUrls(*this);
    return std::all_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return isLoopbackHost(url.host()); });
}

Result<EndpointsFile> parseEndpoints(const QByteArray &json)
{
    const auto document = parseJson(json);
    if (!document)
        return refused(QStringLiteral("The endpoints cannot be read. %1").arg(document.error().detail));
    FirstFault fault;
    EndpointsFile file;
    file.endpoints = Endpoints::real();
    const auto root = document->root().asObject();
    if (!root)
        return refused(QStringLiteral("The endpoints cannot be read. %1").arg(root.error().detail));
    const auto xero = root->object("xero");
    if (!xero)
        return refused(QStringLiteral("The endpoints cannot be used. %1").arg(xero.error().detail));
    takeXero(fault, *xero, file);
    const auto procore = root->object("procore");
    if (!procore)
        return refused(QStringLiteral("The endpoints cannot be used. %1").arg(procore.error().detail));
    takeProcore(fault, *procore, file);
    optional(fault, *root, "controlUrl", file.endpoints.controlUrl);
    takeLimits(fault, *root, file.endpoints);
    if (fault)
        return refused(QStringLiteral("The endpoints cannot be used. %1").arg(fault.error().detail));
    return file;
}

Result<Endpoints> loadEndpoints(const QString &path)
{
    const auto bytes = readOwnerFile(path);
    if (!bytes)
        return failed(bytes.error());
    if (!*bytes)
        return Endpoints::real();
    auto file = parseEndpoints(**bytes);
    if (!file)
        return refused(QStringLiteral("%1: %2").arg(path, file.error().detail));
    return file->endpoints;
}

Done saveEndpoints(const QString &path, const Endpoints &endpoints)
{
    const auto text = [](const QUrl &url) { return QJsonValue(QString::fromLatin1(url.toEncoded())); };
    QJsonObject xero;
    xero.insert(QStringLiteral("apiUrl"), text(endpoints.xero.apiUrl));
    xero.insert(QStringLiteral("connectionsUrl"), text(endpoints.xero.connectionsUrl));
    xero.insert(QStringLiteral("authorizeUrl"), text(endpoints.xero.authorizeUrl));
    xero.insert(QStringLiteral("tokenUrl"), text(endpoints.xero.tokenUrl));
    xero.insert(QStringLiteral("revocationUrl"), text(endpoints.xero.revocationUrl));
    xero.insert(QStringLiteral("deepLinkUrl"), text(endpoints.xero.deepLinkUrl));
    xero.insert(QStringLiteral("redirectUris"), QJsonArray::fromStringList(endpoints.xero.redirectUris));
    xero.insert(QStringLiteral("scopes"), endpoints.xero.scopes);
    QJsonObject procore;
    procore.insert(QStringLiteral("apiUrl"), text(endpoints.procore.apiUrl));
    procore.insert(QStringLiteral("authorizeUrl"), text(endpoints.procore.authorizeUrl));
    procore.insert(QStringLiteral("tokenUrl"), text(endpoints.procore.tokenUrl));
    procore.insert(QStringLiteral("revocationUrl"), text(endpoints.procore.revocationUrl));
    procore.insert(QStringLiteral("webUrl"), text(endpoints.procore.webUrl));
    procore.insert(QStringLiteral("redirectUris"), QJsonArray::fromStringList(endpoints.procore.redirectUris));
    QJsonObject root;
    root.insert(QStringLiteral("xero"), xero);
    root.insert(QStringLiteral("procore"), procore);
    if (!endpoints.controlUrl.isEmpty())
        root.insert(QStringLiteral("controlUrl"), text(endpoints.controlUrl));
    if (!endpoints.hasLimits)
        root.insert(QStringLiteral("limits"), QStringLiteral("off"));
    return writeOwnerFile(path, QJsonDocument(root).toJson(QJsonDocument::Indented));
}

} // namespace tieout
