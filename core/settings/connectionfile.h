// SPDX-License-Identifier: Apache-2.0
// The connection file: what one person set up, so that the other desks of a company only sign in.
//
//   { "tieoutConnection": 1, "salt": "…", "nonce": "…", "sealed": "…" }
//
// Sealed under a passphrase are the client ids, Procore's client secret, company and organization. No token is in it.
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QString>

namespace tieout {

struct ConnectionFile {
    QString xeroClientId;
    QString procoreClientId;
    QByteArray procoreClientSecret;
    OrganisationId organisation;
    QString organisationName;
    CompanyId company;
    QString companyName;

    bool operator==(const ConnectionFile &) const = default;
};

/// The version this program writes, and the only one it reads.
inline constexpr int kConnectionFileVersion = 1;
inline constexpr qsizetype kShortestPassphrase = 12; ///< characters
inline constexpr qsizetype kLargestConnectionFile = qsizetype { 64 } * 1024; ///< bytes

/// Configuration when it is too short to protect anything.
[[nodiscard]] Done checkPassphrase(const QByteArray &passphrase);
/// The content of a file. Configuration when a part is missing, or as checkPassphrase(); as seal().
[[nodiscard]] Result<QByteArray> sealConnection(const ConnectionFile &connection, const QByteArray &passphrase);
/// Configuration with a sentence: too large, not JSON, no connection file, of a newer version, incomplete, the wrong
/// passphrase, or content that no export wrote.
[[nodiscard]] Result<ConnectionFile> openConnection(const QByteArray &bytes, const QByteArray &passphrase);
/// The bytes of the file at `path`. Configuration when there is none or it is no file, Storage when it cannot be read.
[[nodiscard]] Result<QByteArray> readConnectionBytes(const QString &path);

} // namespace tieout
