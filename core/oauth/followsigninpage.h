// SPDX-License-Identifier: Apache-2.0
// Plays the browser in a sign-in to the sandbox, for scripts and tests.
#pragma once

#include "core/net/httptransport.h"

namespace tieout {

/// GETs `authorizeUrl` and follows its redirects, the last of which carries the code to our own listener. Refuses with
/// Configuration when any address on the way is not on loopback: only in the sandbox may a program consent in a
/// person's place. An answer that leads nowhere is Rejected; errors never contain an address.
[[nodiscard]] Task<Done> followSignInPage(HttpTransport *transport, QUrl authorizeUrl, std::stop_token stop);

} // namespace tieout
