// SPDX-License-Identifier: Apache-2.0
// What the parts of one run share: what it was asked for, and what it has done so far.
#pragma once

#include "core/settings/profilesettings.h"
#include "core/sync/engineparts.h"

namespace tieout {

/// Does not change while the run goes on.
struct RunContext {
    EngineParts parts;
    SyncRequest request;
    ProfileSettings settings;
    RunId run; ///< invalid until the run was begun in the ledger

    [[nodiscard]] bool isScheduled() const { return request.trigger == RunTrigger::Scheduled; }
};

/// What a run, or a part of it, did and met.
struct RunResults {
    QHash<PaymentId, PaymentAction> actions;
    QHash<PaymentId, Standing> previewed; ///< of a dry run: where payments would stand
    QList<Error> problems;

    void add(const RunResults &other)
    {
        actions.insert(other.actions);
        previewed.insert(other.previewed);
        problems += other.problems;
    }
};

} // namespace tieout
