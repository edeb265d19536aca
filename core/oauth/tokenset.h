// SPDX-License-Identifier: Apache-2.0
// What a token endpoint grants.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

namespace tieout {

/// Never printed, never compared in a test's failure text: it has no debug operator on purpose.
struct TokenSet {
    QByteArray accessToken; ///< in memory, and in the SecretStore for the next process
    QByteArray refreshToken; ///< goes to the SecretStore; empty when a refresh did not return a new one
    Instant expiresAt {}; ///< of the access token
    QString scopes; ///< as granted; empty when the service does not say

    TokenSet() = default;
};

} // namespace tieout
