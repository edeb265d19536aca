// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/rightsread.h"

#include "core/ledger/factrepository.h"

namespace tieout {

namespace {

using namespace std::chrono_literals;

} // namespace

Task<Result<Rights>> readRights(EngineParts parts, QString erpToolName, std::stop_token stop)
{
    auto rights = co_await parts.book->fetchRights(erpToolName, stop);
    if (!rights)
        co_return failed(rights.error());
    if (Done recorded = parts.ledger->facts().recordRights(*rights, parts.clock->now()); !recorded)
        co_return failed(recorded.error());
    co_return rights;
}

Task<Result<RightsRead>> rightsFor(EngineParts parts, Privilege privilege, QString erpToolName, std::stop_token stop)
{
    const auto known = parts.ledger->facts().rights();
    if (!known)
        co_return failed(known.error());
    RightsRead read;
    const bool isRecent = known->has_value() && !isStale((*known)->readAt, parts.clock->now(), 1h);
    if (isRecent)
        read.rights = (*known)->value;
    const bool isScheduled = privilege == Privilege::SyncScheduled;
    if (isRecent && !isScheduled && permissionFor(privilege, read.rights).allowed)
        co_return read;
    const auto fetched = co_await readRights(parts, erpToolName, stop);
    if (!fetched)
        co_return failed(fetched.error());
    read.rights = *fetched;
    read.isFresh = true;
    co_return read;
}

} // namespace tieout
