// SPDX-License-Identifier: Apache-2.0
// Proof key for code exchange, RFC 7636, method S256.
#pragma once

#include <QByteArray>

namespace tieout {

struct PkcePair {
    QByteArray verifier; ///< 43 characters; stays here until the exchange
    QByteArray challenge; ///< goes into the authorize address
};

/// From the system's generator, never from a seedable one.
[[nodiscard]] PkcePair makePkcePair();
[[nodiscard]] QByteArray pkceChallengeFor(const QByteArray &verifier);
/// `bytes` random bytes of the system's generator as unpadded base64url: for state parameters too.
[[nodiscard]] QByteArray randomUrlText(int bytes);
/// Equal, in a time that does not tell how far the texts agree.
[[nodiscard]] bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace tieout
