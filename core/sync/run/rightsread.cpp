// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/rightsread.h"

#include "core/ledger/factrepository.h"

namespace tieout {

Task<Result<Rights>> readRights(EngineParts parts, QString erpToolName, std::stop_token stop)
{
    auto rights = co_await parts.book->fetchRights(erpToolName, stop);
    if (!rights)
        co_return failed(rights.error());
    if (Done recorded = parts.ledger->facts().recordRights(*rights, parts.clock->now()); !recorded)
        co_return failed(recorded.error());
    co_return rights;
}

} // namespace tieout
