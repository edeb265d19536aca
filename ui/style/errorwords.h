// SPDX-License-Identifier: Apache-2.0
// What a person reads where something went wrong.
#pragma once

#include "core/base/error.h"
#include "core/base/tr.h"

namespace tieout {

/// What happened, and what to do about it.
[[nodiscard]] inline QString sentenceAndStep(const Error &error)
{
    return Tr::tr("%1 %2", "sentence, next step").arg(sentenceFor(error), nextStepFor(error));
}

} // namespace tieout
