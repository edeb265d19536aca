// SPDX-License-Identifier: Apache-2.0
// Where requests may go.
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace tieout {

/// True for "localhost" and for IP addresses of this computer itself.
[[nodiscard]] bool isLoopback(const QUrl &url);
/// `https` to anywhere, `http` to loopback only, no user or password within the address. Configuration otherwise.
[[nodiscard]] Done requireSafeUrl(const QUrl &url);
/// Scheme, host and port in one text: a token may travel only between addresses where this is equal.
[[nodiscard]] QString originOf(const QUrl &url);

} // namespace tieout
