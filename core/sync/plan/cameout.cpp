// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/cameout.h"

#include <algorithm>

namespace tieout {

bool isAsItCameOut(const PaymentRecord &record, const LineDraft &expected, const Difference &difference)
{
    if (!record.readBack) // of an older version, which kept the words of the first difference alone
        return record.standing.reason == Reason::LineDiffersAfterWrite
            && record.standing.args == differing(Reason::LineDiffersAfterWrite, difference).args;
    const QList<Difference> then = allDifferences(expected, lineFromDraft(*record.readBack));
    return std::any_of(then.begin(), then.end(), [&difference](const Difference &one) {
        return one.field == difference.field && one.expected == difference.expected && one.found == difference.found;
    });
}

} // namespace tieout
