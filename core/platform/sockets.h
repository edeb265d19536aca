// SPDX-License-Identifier: Apache-2.0
// Two rude ways to end a connection, which a polite library has no words for.
#pragma once

#include <cstdint>

namespace tieout {

/// Closing it will reset the connection (RST instead of FIN), and throws away what was not sent.
void resetWhenClosed(std::intptr_t socket);
/// Ends both directions at once, whatever a protocol on top would still like to say.
void shutDown(std::intptr_t socket);

} // namespace tieout
