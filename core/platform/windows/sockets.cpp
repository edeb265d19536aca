// SPDX-License-Identifier: Apache-2.0
#include "core/platform/sockets.h"

#include "core/platform/windows/api.h"

#include <winsock2.h>

namespace tieout {

void resetWhenClosed(std::intptr_t socket)
{
    // A linger time of zero.
    const linger now { 1, 0 };
    ::setsockopt(static_cast<SOCKET>(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
}

void shutDown(std::intptr_t socket)
{
    ::shutdown(static_cast<SOCKET>(socket), SD_BOTH);
}

} // namespace tieout
