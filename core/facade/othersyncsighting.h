// SPDX-License-Identifier: Apache-2.0
// What is known of another payment sync that may be writing into the company (rule 20).
#pragma once

#include "core/base/clock.h"
#include "core/model/ids.h"

#include <optional>

namespace tieout {

/// The newest payment line with another program's mark that a run met.
struct OtherSyncSighting {
    LineId line;
    QString mark; ///< as Procore has it
    std::optional<Instant> changedAt; ///< of the line; nothing when Procore does not say
    /// No line is created until a person confirms that the other sync is off: nobody did, or the line changed since.
    bool holdsCreatesBack = false;

    bool operator==(const OtherSyncSighting &) const = default;
};

} // namespace tieout
