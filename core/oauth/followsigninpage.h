// SPDX-License-Identifier: Apache-2.0
// Does a browser's part of a sign-in against the sandbox, for scripts and tests.
#pragma once

#include "core/net/httptransport.h"

namespace tieout {

/// GETs `authorizeUrl` and follows its redirects, the last of which brings the code to our own listener. Refuses with
/// Configuration when any address on the way is not on loopback: consenting in the place of a person is for the
/// sandbox alone. An answer that leads nowhere is Rejected; no address ever appears in an error.
[[nodiscard]] Task<Done> followSignInPage(HttpTransport *transport, QUrl authorizeUrl, std::stop_token stop);

} // namespace tieout
