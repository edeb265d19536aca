// SPDX-License-Identifier: Apache-2.0
// What a run checks after its own work: bills from which money was taken back (rule 15), lines that somebody looks at
// (rule 11), and lines that drifted.
#pragma once

#include "core/settings/profilesettings.h"
#include "core/sync/engineparts.h"
#include "core/sync/plan/reversals.h"

namespace tieout {

struct AfterworkOrder {
    EngineParts parts;
    ProfileSettings settings;
    RunId run;
    SyncRequest request;
    bool isWhole = true; ///< false: the run was narrowed to projects or invoices and does none of the daily work
    QList<BillId> billsRead; ///< bills that the run has read already
    JudgedBills judged; ///< bills whose verdict has settled their payments already; not only of `billsRead`
    QList<Project> projects; ///< visible and chosen
    QSet<CommitmentId> visited; ///< commitments whose lines the run has read already
};

/// Gives what could not be checked; what was found is in the ledger. The run's own work is done: only Cancelled and
/// Storage fail it here.
[[nodiscard]] Task<Result<QList<Error>>> checkAfterwards(AfterworkOrder order, std::stop_token stop);

} // namespace tieout
