// SPDX-License-Identifier: Apache-2.0
#include "core/settings/endpoints.h"

#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/json/jsonreader.h"
#include "core/settings/ownerfile.h"

#include <QDir>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Registered at both services exactly like this. Two, because a port may be taken (api facts, Xero 6.2).
QStringList loopbackUris()
{
    return { u"http://localhost:53682/callback"_s, u"http://localhost:53683/callback"_s };
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
            key, u"expected an https address, or an http one on this computer (127.0.0.1, localhost)"_s));
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
        fault.note(root.faultAt("limits", u"expected \"real\", or \"off\" for a sandbox on this computer"_s));
}

void takeCaFile(FirstFault &fault, const JsonReader &root, Endpoints &into)
{
    const auto path = fault.take(root.optionalText("caFile"));
    if (!path)
        return;
    if (into.isLoopback() && QDir::isAbsolutePath(*path))
        into.caFile = *path;
    else
        fault.note(root.faultAt("caFile", u"expected an absolute path, for a sandbox on this computer only"_s));
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    // Only these names: "localhost.example.com" is another host, and any other name may resolve to another computer.
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
    real.xero.apiUrl = QUrl(u"https://api.xero.com/api.xro/2.0"_s);
    real.xero.connectionsUrl = QUrl(u"https://api.xero.com/connections"_s);
    real.xero.authorizeUrl = QUrl(u"https://login.xero.com/identity/connect/authorize"_s);
    real.xero.tokenUrl = QUrl(u"https://identity.xero.com/connect/token"_s);
    real.xero.revocationUrl = QUrl(u"https://identity.xero.com/connect/revocation"_s);
    real.xero.deepLinkUrl = QUrl(u"https://go.xero.com/organisationlogin"_s);
    real.xero.redirectUris = loopbackUris();
    real.xero.scopes = u"openid profile email offline_access accounting.payments.read "
                       "accounting.invoices.read accounting.settings.read"_s;
    real.procore.apiUrl = QUrl(u"https://api.procore.com"_s);
    real.procore.authorizeUrl = QUrl(u"https://login.procore.com/oauth/authorize"_s);
    real.procore.tokenUrl = QUrl(u"https://login.procore.com/oauth/token"_s);
    real.procore.revocationUrl = QUrl(u"https://login.procore.com/oauth/revoke"_s);
    real.procore.webUrl = QUrl(u"https://app.procore.com"_s);
    real.procore.redirectUris = loopbackUris() << u"urn:ietf:wg:oauth:2.0:oob"_s;
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
        return refused(Cause::AddressRefused, Tr::tr("The endpoints cannot be read. %1").arg(document.error().detail));
    FirstFault fault;
    EndpointsFile file;
    file.endpoints = Endpoints::real();
    const auto root = document->root().asObject();
    if (!root)
        return refused(Cause::AddressRefused, Tr::tr("The endpoints cannot be read. %1").arg(root.error().detail));
    const auto xero = root->object("xero");
    if (!xero)
        return refused(Cause::AddressRefused, Tr::tr("The endpoints cannot be used. %1").arg(xero.error().detail));
    takeXero(fault, *xero, file);
    const auto procore = root->object("procore");
    if (!procore)
        return refused(Cause::AddressRefused, Tr::tr("The endpoints cannot be used. %1").arg(procore.error().detail));
    takeProcore(fault, *procore, file);
    optional(fault, *root, "controlUrl", file.endpoints.controlUrl);
    takeLimits(fault, *root, file.endpoints);
    takeCaFile(fault, *root, file.endpoints);
    if (fault)
        return refused(Cause::AddressRefused, Tr::tr("The endpoints cannot be used. %1").arg(fault.error().detail));
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
        return refused(u"%1: %2"_s.arg(path, file.error().detail));
    return file->endpoints;
}

Done saveEndpoints(const QString &path, const Endpoints &endpoints)
{
    const auto text = [](const QUrl &url) { return QJsonValue(QString::fromLatin1(url.toEncoded())); };
    QJsonObject xero;
    xero.insert(u"apiUrl"_s, text(endpoints.xero.apiUrl));
    xero.insert(u"connectionsUrl"_s, text(endpoints.xero.connectionsUrl));
    xero.insert(u"authorizeUrl"_s, text(endpoints.xero.authorizeUrl));
    xero.insert(u"tokenUrl"_s, text(endpoints.xero.tokenUrl));
    xero.insert(u"revocationUrl"_s, text(endpoints.xero.revocationUrl));
    xero.insert(u"deepLinkUrl"_s, text(endpoints.xero.deepLinkUrl));
    xero.insert(u"redirectUris"_s, QJsonArray::fromStringList(endpoints.xero.redirectUris));
    xero.insert(u"scopes"_s, endpoints.xero.scopes);
    QJsonObject procore;
    procore.insert(u"apiUrl"_s, text(endpoints.procore.apiUrl));
    procore.insert(u"authorizeUrl"_s, text(endpoints.procore.authorizeUrl));
    procore.insert(u"tokenUrl"_s, text(endpoints.procore.tokenUrl));
    procore.insert(u"revocationUrl"_s, text(endpoints.procore.revocationUrl));
    procore.insert(u"webUrl"_s, text(endpoints.procore.webUrl));
    procore.insert(u"redirectUris"_s, QJsonArray::fromStringList(endpoints.procore.redirectUris));
    QJsonObject root;
    root.insert(u"xero"_s, xero);
    root.insert(u"procore"_s, procore);
    if (!endpoints.controlUrl.isEmpty())
        root.insert(u"controlUrl"_s, text(endpoints.controlUrl));
    if (!endpoints.hasLimits)
        root.insert(u"limits"_s, u"off"_s);
    if (!endpoints.caFile.isEmpty())
        root.insert(u"caFile"_s, endpoints.caFile);
    return writeOwnerFile(path, QJsonDocument(root).toJson(QJsonDocument::Indented));
}

} // namespace tieout
