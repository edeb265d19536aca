// SPDX-License-Identifier: Apache-2.0
// The addresses of the two services: the real ones, or the sandbox's.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace tieout {

struct XeroPlaces {
    QUrl apiUrl;
    QUrl connectionsUrl;
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QUrl revocationUrl;
    QUrl deepLinkUrl;
    QStringList redirectUris;
    QString scopes;

    bool operator==(const XeroPlaces &) const = default;
};

struct ProcorePlaces {
    QUrl apiUrl;
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QUrl revocationUrl;
    QUrl webUrl;
    QStringList redirectUris;

    bool operator==(const ProcorePlaces &) const = default;
};

struct Endpoints {
    XeroPlaces xero;
    ProcorePlaces procore;
    QUrl controlUrl; ///< of the sandbox; empty otherwise
    bool hasLimits = true; ///< false only for a sandbox that says "limits": "off"
    QString caFile; ///< absolute path to what a sandbox's certificates are proved by (PEM); empty: the system's store

    /// Production (api facts, Xero 6 and Procore 6.1).
    [[nodiscard]] static Endpoints real();
    /// Whether every address is on this computer; the demo and `--no-browser` require that.
    [[nodiscard]] bool isLoopback() const;
    bool operator==(const Endpoints &) const = default;
};

/// The content of an endpoints file. Ids and secrets go to the keychain; no file of ours contains them.
struct EndpointsFile {
    Endpoints endpoints;
    QString xeroClientId; ///< empty: each customer registers their own app
    QString procoreClientId;
    QByteArray procoreClientSecret;
};

/// Reads the line that tieout-sandbox prints, or a file like it. Addresses are https, or http on loopback (127.0.0.1,
/// ::1, localhost). Omitted keys get the real service's values, but no service may be half real and half not: apiUrl,
/// authorizeUrl and tokenUrl are required for both. `limits: off` and `caFile` only if all addresses are loopback.
/// Configuration with the path of the first fault.
[[nodiscard]] Result<EndpointsFile> parseEndpoints(const QByteArray &json);
/// The endpoints stored at `path`; the real ones when there is no file.
[[nodiscard]] Result<Endpoints> loadEndpoints(const QString &path);
/// Stores them, without any id or secret.
[[nodiscard]] Done saveEndpoints(const QString &path, const Endpoints &endpoints);

/// Whether we may call a URL: https, or http on loopback; with a host and without a user name.
[[nodiscard]] bool isAllowedEndpoint(const QUrl &url);
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace tieout
