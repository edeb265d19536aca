// SPDX-License-Identifier: Apache-2.0
// Proof key for code exchange, RFC 7636, method S256.
#pragma once

#include <QByteArray>

namespace tieout {

struct PkcePair {
    QByteArray verifier; ///< 43 characters; kept here until the exchange
    QByteArray challenge; ///< goes into the authorize address
};

/// From the system's generator, never a seedable one.
[[nodiscard]] PkcePair makePkcePair();
[[nodiscard]] QByteArray pkceChallengeFor(const QByteArray &verifier);
/// `bytes` random bytes from the system's generator as unpadded base64url; also used for state parameters.
[[nodiscard]] QByteArray randomUrlText(int bytes);
/// Compares in a time that does not reveal how far the texts agree.
[[nodiscard]] bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace tieout
