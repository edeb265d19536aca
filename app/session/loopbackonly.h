// SPDX-License-Identifier: Apache-2.0
// Refuses what is only for the sandbox.
#pragma once

#include "core/base/error.h"

namespace tieout {

/// Configuration; the sentence says what works only there.
[[nodiscard]] inline Error notOnLoopback(const QString &sentence)
{
    return Error(ErrorKind::Configuration, sentence);
}

} // namespace tieout
