// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/cameout.h"

namespace tieout {

bool isAsItCameOut(const PaymentRecord &record, const Difference &difference)
{
    return record.standing.reason == Reason::LineDiffersAfterWrite
        && record.standing.args == differing(Reason::LineDiffersAfterWrite, difference).args;
}

} // namespace tieout
