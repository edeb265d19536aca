// SPDX-License-Identifier: Apache-2.0
// Refuses what is only for the sandbox.
#pragma once

#include "core/base/error.h"
#include "core/base/tr.h"

namespace tieout {

/// Configuration; `what` begins the sentence.
[[nodiscard]] inline Error notOnLoopback(const QString &what)
{
    return Error(ErrorKind::Configuration,
        Tr::tr("%1 works only where both services are on this computer, as the sandbox is.").arg(what));
}

} // namespace tieout
