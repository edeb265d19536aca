// SPDX-License-Identifier: Apache-2.0
// Where and how one service signs people in.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace tieout {

/// What the customer's own app is called at the service. The secret stays empty for Xero (api facts, Xero 6.1).
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

/// Everything about a sign-in that is no secret. Client id and secret live in the SecretStore.
struct OAuthProfile {
    QString profile; ///< Tieout's profile: names the secrets
    Service service = Service::Xero;
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QUrl revocationUrl;
    /// Registered exactly like this at the service, tried in this order: `http://localhost:PORT/path` or kPasteCodeUri.
    QStringList redirectUris;
    QString scopes; ///< space separated; empty for Procore
    QString lockFolder; ///< the profile's folder: one refresh at a time, across processes

    OAuthProfile() = default;
    bool operator==(const OAuthProfile &) const = default;

    /// Xero: PKCE and no secret. Procore: the secret in the body, PKCE is not documented (api facts, Procore 6.2).
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
