// SPDX-License-Identifier: Apache-2.0
// The refusal of what only the sandbox may be used with.
#pragma once

#include "core/base/error.h"

namespace tieout {

/// Configuration; `what` begins the sentence.
[[nodiscard]] inline Error notOnLoopback(const QString &what)
{
    using namespace Qt::StringLiterals;
    return Error(ErrorKind::Configuration,
        u"%1 works only where both services are on this computer, as the sandbox is."_s.arg(what));
}

} // namespace tieout
