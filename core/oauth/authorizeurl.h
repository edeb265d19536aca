// SPDX-License-Identifier: Apache-2.0
// The address of the consent page. Pure.
#pragma once

#include "core/oauth/oauthprofile.h"

namespace tieout {

/// Xero: with scope and an S256 challenge (api facts, Xero 6.1). Procore: with neither, since its documents mention
/// neither (api facts, Procore 6.2).
[[nodiscard]] QUrl authorizeUrlFor(const OAuthProfile &profile, const QString &clientId, const QString &redirectUri,
    const QByteArray &state, const QByteArray &challenge);

} // namespace tieout
