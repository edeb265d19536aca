// SPDX-License-Identifier: Apache-2.0
// A run that was ended with its program, by a kill or a power cut, before it could write its end.
#pragma once

#include "core/base/result.h"
#include "core/model/rows.h"

namespace tieout {

class RunRepository;

/// The run as people should hear of it: one that says Running although nobody holds the run lock is Stopped,
/// with the sentence that the next run will leave in the ledger. Reads only. Storage.
[[nodiscard]] Result<RunRow> asItEnded(RunRow run, const RunRepository &runs, const QString &lockPath);

} // namespace tieout
