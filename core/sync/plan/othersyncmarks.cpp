// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/othersyncmarks.h"

namespace tieout {

bool holdsCreatesBack(const OtherSyncMark &mark, std::optional<Instant> otherSyncOffSince)
{
    if (!otherSyncOffSince)
        return true;
    return mark.changedAt && *mark.changedAt > *otherSyncOffSince;
}

std::optional<Instant> confirmedBy(std::optional<Instant> otherSyncOffSince, Instant now)
{
    return otherSyncOffSince && *otherSyncOffSince > now ? std::nullopt : otherSyncOffSince;
}

std::optional<OtherSyncMark> otherSyncMarkIn(const CommitmentCase &facts, std::optional<Instant> otherSyncOffSince)
{
    std::optional<OtherSyncMark> newest;
    const LineIndex index(facts.lines, facts.records());
    for (const PaymentLine &line : index.strangers()) {
        const QString text = line.originId.isEmpty() ? line.originData : line.originId;
        if (text.isEmpty())
            continue;
        const OtherSyncMark mark { line.id, text, line.updatedAt };
        const bool isNewer =
            !newest || (mark.changedAt && (!newest->changedAt || *mark.changedAt > *newest->changedAt));
        if (holdsCreatesBack(mark, otherSyncOffSince) && isNewer)
            newest = mark;
    }
    return newest;
}

} // namespace tieout
