// SPDX-License-Identifier: Apache-2.0
// What a person can decide about a payment.
#pragma once

#include "core/base/enumwords.h"

namespace tieout {

/// A person's decision about a payment that needed one; the next run carries it out, and then it is forgotten.
enum class Decision {
    None,
    IssueAnyway, ///< although more would be issued than is due (rule 13)
    Void, ///< set the line of a removed payment to 0.00 (rule 14)
    Leave, ///< the line stays as it is
    Retry, ///< try once more what failed or was refused
    Adopt, ///< the line that looks like this payment's becomes its line (rule 20)
    Create, ///< write a separate line, although another looks like it (rule 20)
    Restore, ///< make a line that somebody changed or deleted what it was before (rule 20)
    Accept ///< take a text of the line as right, as Procore shows it (rule 11)
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
    { Decision::Accept, "accept" },
};

[[nodiscard]] inline QString toString(Decision decision)
{
    return kDecisionWords.of(decision);
}

} // namespace tieout
