// SPDX-License-Identifier: Apache-2.0
// What a token endpoint hands out.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

namespace tieout {

/// Never printed, never compared in a test's failure text: no debug operator on purpose.
struct TokenSet {
    QByteArray accessToken; ///< in memory, and in the SecretStore for the next process
    QByteArray refreshToken; ///< goes to the SecretStore; empty when the answer of a refresh brought no new one
    Instant expiresAt {}; ///< of the access token
    QString scopes; ///< as granted; empty when the service does not say

    TokenSet() = default;
};

} // namespace tieout
