// SPDX-License-Identifier: Apache-2.0
// Where and how people sign in to one service.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace tieout {

/// The id and secret that the service gave the customer's own app. Xero has no secret (api facts, Xero 6.1).
struct ClientCredentials {
    QString id;
    QByteArray secret;

    ClientCredentials() = default;
    ClientCredentials(QString clientId, QByteArray clientSecret)
        : id(std::move(clientId))
        , secret(std::move(clientSecret))
    {
    }
    bool operator==(const ClientCredentials &) const = default;
};

/// The parts of a sign-in that are not secret. Client id and secret are in the SecretStore.
struct OAuthProfile {
    QString profile; ///< Tieout's profile: part of the secrets' names
    Service service = Service::Xero;
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QUrl revocationUrl;
    /// Registered at the service exactly like this and tried in order: `http://localhost:PORT/path` or kPasteCodeUri.
    QStringList redirectUris;
    QString scopes; ///< space separated; empty for Procore
    QString lockFolder; ///< the profile's folder: only one process refreshes at a time

    OAuthProfile() = default;
    bool operator==(const OAuthProfile &) const = default;

    /// Xero: PKCE and no secret. Procore: the secret in the body; PKCE is undocumented (api facts, Procore 6.2).
    [[nodiscard]] bool usesPkce() const { return service == Service::Xero; }
    [[nodiscard]] bool usesSecret() const { return service == Service::Procore; }
    /// "Xero", for sentences.
    [[nodiscard]] QString serviceName() const;
    /// The redirect addresses on which we can listen.
    [[nodiscard]] QStringList loopbackUris() const;
    [[nodiscard]] bool canPasteCode() const;
    /// Configuration when an address is missing, or is neither https nor on loopback.
    [[nodiscard]] Done validate() const;
};

/// Procore then shows the code on its own page and the person copies it (api facts, Procore 6.2).
inline constexpr char16_t kPasteCodeUri[] = u"urn:ietf:wg:oauth:2.0:oob";
[[nodiscard]] inline QString pasteCodeUri()
{
    return QString::fromUtf16(kPasteCodeUri);
}

} // namespace tieout
