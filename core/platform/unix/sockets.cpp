// SPDX-License-Identifier: Apache-2.0
#include "core/platform/sockets.h"

#include <sys/socket.h>

namespace tieout {

void resetWhenClosed(std::intptr_t socket)
{
    // A linger time of zero.
    const linger now { 1, 0 };
    ::setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

void shutDown(std::intptr_t socket)
{
    ::shutdown(static_cast<int>(socket), SHUT_RDWR);
}

} // namespace tieout
