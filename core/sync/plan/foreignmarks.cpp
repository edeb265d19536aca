// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/foreignmarks.h"

namespace tieout {

bool holdsCreatesBack(const ForeignMark &mark, std::optional<Instant> otherSyncOffSince)
{
    if (!otherSyncOffSince)
        return true;
    return mark.changedAt && *mark.changedAt > *otherSyncOffSince;
}

std::optional<Instant> confirmedBy(std::optional<Instant> otherSyncOffSince, Instant now)
{
    return otherSyncOffSince && *otherSyncOffSince > now ? std::nullopt : otherSyncOffSince;
}

std::optional<ForeignMark> otherSyncMarkIn(const CommitmentCase &facts, std::optional<Instant> otherSyncOffSince)
{
    std::optional<ForeignMark> newest;
    const LineIndex index(facts.lines, facts.records());
    for (const PaymentLine &line : index.strangers()) {
        const QString text = line.originId.isEmpty() ? line.originData : line.originId;
        if (text.isEmpty())
            continue;
        const ForeignMark mark { line.id, text, line.updatedAt };
        const bool isNewer =
            !newest || (mark.changedAt && (!newest->changedAt || *mark.changedAt > *newest->changedAt));
        if (holdsCreatesBack(mark, otherSyncOffSince) && isNewer)
            newest = mark;
    }
    return newest;
}

} // namespace tieout
