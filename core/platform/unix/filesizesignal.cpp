// SPDX-License-Identifier: Apache-2.0
#include "core/platform/filesizesignal.h"

#include <csignal>

namespace tieout {

void ignoreFileSizeSignal()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace tieout
