// SPDX-License-Identifier: Apache-2.0
// What a person can decide about a payment.
#pragma once

#include "core/base/enumwords.h"

namespace tieout {

/// What a person decided about a payment that needed them; carried out by the next run, and over with it.
enum class Decision {
    None,
    IssueAnyway, ///< although more would be issued than is due (rule 13)
    Void, ///< set the line of a removed payment to 0.00 (rule 14)
    Leave, ///< the line stays as it is
    Retry, ///< what failed or was refused is tried once more
    Adopt, ///< the line that looks like this payment's becomes its line (rule 20)
    Create, ///< a line of its own, although another looks like it (rule 20)
    Restore ///< the line that somebody changed or deleted is made again what it was (rule 20)
};

/// On the command line, in JSON and in the ledger.
inline constexpr EnumWords<Decision> kDecisionWords {
    { Decision::None, "none" },
    { Decision::IssueAnyway, "issue-anyway" },
    { Decision::Void, "void" },
    { Decision::Leave, "leave" },
    { Decision::Retry, "retry" },
    { Decision::Adopt, "adopt" },
    { Decision::Create, "create" },

    { Decision::Restore, "restore" },
};

[[nodiscard]] inline QString toString(Decision decision)
{
    return kDecisionWords.of(decision);
}

} // namespace tieout
