// SPDX-License-Identifier: Apache-2.0
// The key that the sandbox's identity service signs with: clients check the signature of an id token (OpenID Connect
// Core 3.1.3.7), and Qt signs nothing.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace tieout::sandbox {

[[nodiscard]] QString signingKeyId();
/// RSASSA-PKCS1-v1_5 with SHA-256 over the message, in base64url (RFC 7518, 3.3).
[[nodiscard]] QString rs256Signature(const QByteArray &message);
/// The public half as a JSON Web Key (RFC 7517).
[[nodiscard]] QJsonObject publicSigningKey();

} // namespace tieout::sandbox
