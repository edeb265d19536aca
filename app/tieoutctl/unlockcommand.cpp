// SPDX-License-Identifier: Apache-2.0
// unlock
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/run.h"

#include "core/base/lockfile.h"
#include "core/base/tr.h"
#include "core/settings/profilehome.h"
#include "core/sync/run/runlock.h"

namespace tieout::cli {

/// Opens nothing else of the profile: what is locked may also be what keeps the ledger from being opened.
Task<ExitCode> runUnlock(Call call)
{
    const auto home = ProfileHome::find(call.invocation.profile);
    if (!home)
        co_return call.console->refuse(home.error().detail);
    const auto given = RunLock::giveUp(home->runLockPath());
    if (!given)
        co_return call.console->fail(given.error());
    call.console->answer(unlockJson(*given),
        *given ? Tr::tr("The lock is given up. %1\n").arg(sentenceFor(**given))
               : Tr::tr("Nobody holds the lock of this profile.\n"));
    co_return ExitCode::Done;
}

} // namespace tieout::cli
