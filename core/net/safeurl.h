// SPDX-License-Identifier: Apache-2.0
// Where requests may be sent.
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace tieout {

/// True for "localhost" and for the loopback IP addresses of this computer.
[[nodiscard]] bool isLoopback(const QUrl &url);
/// Allows `https` to anywhere and `http` to loopback, without a user name or password in the address. Else
/// Configuration.
[[nodiscard]] Done requireSafeUrl(const QUrl &url);
/// Scheme, host and port as one text: a token may go only from one address to another when this is equal.
[[nodiscard]] QString originOf(const QUrl &url);

} // namespace tieout
