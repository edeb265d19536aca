// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/syncrequest.h"

namespace tieout {

/// "7 payments brought over, 1 needs you.": the end of a run in a sentence or two, with the next step if it failed.
[[nodiscard]] QString resultSentence(const RunReport &report);

} // namespace tieout
