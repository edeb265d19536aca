// SPDX-License-Identifier: Apache-2.0
#include "core/doctor/doctorfacts.h"

#include "core/base/enumwords.h"

namespace tieout {

QString toString(FindingState state)
{
    static constexpr EnumWords<FindingState> kWords {
        { FindingState::Ok, "ok" },
        { FindingState::Warning, "warning" },
        { FindingState::Missing, "missing" },
        { FindingState::Unknown, "unknown" },
    };
    return kWords.of(state);
}

} // namespace tieout
