// SPDX-License-Identifier: Apache-2.0
#include "app/session/profileplaces.h"

#include "core/net/cafile.h"
#include "core/settings/endpoints.h"

#include <QCryptographicHash>

namespace tieout {

namespace {

template <typename ServicePlaces>
OAuthProfile signInOf(const ProfileHome &home, Service service, const ServicePlaces &places)
{
    OAuthProfile profile;
    profile.profile = secretsNameOf(home);
    profile.service = service;
    profile.authorizeUrl = places.authorizeUrl;
    profile.tokenUrl = places.tokenUrl;
    profile.revocationUrl = places.revocationUrl;
    profile.redirectUris = places.redirectUris;
    profile.lockFolder = home.folder();
    return profile;
}

} // namespace

QString secretsNameOf(const ProfileHome &home)
{
    const QString name = home.keychainName();
    if (qEnvironmentVariableIsEmpty("TIEOUT_HOME"))
        return name;
    const QString place = ProfileHome::folderOf(name, ProfileHome::rootFolder());
    const QByteArray mark = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return name + QLatin1Char('@') + QString::fromLatin1(mark.left(16));
}

Result<Places> placesOf(const ProfileHome &home)
{
    const auto endpoints = loadEndpoints(home.endpointsPath());
    if (!endpoints)
        return failed(endpoints.error());
    Places places;
    places.xero.apiUrl = endpoints->xero.apiUrl;
    places.xero.connectionsUrl = endpoints->xero.connectionsUrl;
    places.xero.deepLinkUrl = endpoints->xero.deepLinkUrl;
    places.procore.apiUrl = endpoints->procore.apiUrl;
    places.procore.webUrl = endpoints->procore.webUrl;
    places.xeroSignIn = signInOf(home, Service::Xero, endpoints->xero);
    places.xeroSignIn.scopes = endpoints->xero.scopes;
    places.procoreSignIn = signInOf(home, Service::Procore, endpoints->procore);
    places.isLoopback = endpoints->isLoopback();
    places.hasLimits = endpoints->hasLimits;
    if (!endpoints->caFile.isEmpty()) {
        const auto authorities = readCaFile(endpoints->caFile);
        if (!authorities)
            return failed(authorities.error());
        places.loopbackAuthorities = *authorities;
    }
    return places;
}

} // namespace tieout
