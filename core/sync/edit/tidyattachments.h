// SPDX-License-Identifier: Apache-2.0
// Copies of attachments that nobody needs any more (rule 12).
#pragma once

#include "core/sync/engineparts.h"

#include "core/base/result.h"

namespace tieout {

/// Removes the copies of attachments whose change has ended, and those of one that sent nothing and that no open intent
/// is about: the program was killed before it began. Copies of what was sent that the ledger knows nothing of are left:
/// it may be a new one, and they all that is left of the files. Only under the run lock.
[[nodiscard]] Done tidyAttachments(const EngineParts &parts);

} // namespace tieout
