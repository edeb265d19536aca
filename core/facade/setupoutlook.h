// SPDX-License-Identifier: Apache-2.0
// What setting up a profile would mean, read before anything is fixed.
#pragma once

#include "core/model/bill.h"
#include "core/model/permissions.h"

#include <QList>

namespace tieout {

struct SetupOutlook {
    Organisation organisation;
    QString editionProblem; ///< one sentence when the organization's edition is not supported (rule 6); else empty
    QString personName; ///< signed in to Procore
    Permission maySync;
    Permission mayChangeSettings; ///< without it the sync cannot be set up (rule 8)
    QList<Account> accounts; ///< of the organization (rule 5)
    /// Bill payments that Xero has now: they are not included when the sync is set up (rule 3). Removed ones count,
    /// and those made until then will.
    int paymentsSoFar = 0;
};

} // namespace tieout
