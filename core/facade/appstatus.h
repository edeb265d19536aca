// SPDX-License-Identifier: Apache-2.0
// The state of a whole profile at one moment, for the window and for `tieoutctl status`.
#pragma once

#include "core/base/callbudget.h"
#include "core/base/error.h"
#include "core/base/lockfile.h"
#include "core/model/permissions.h"
#include "core/model/rows.h"
#include "core/model/separatefigures.h"
#include "core/model/unreadrow.h"
#include "core/schedule/schedulerule.h"

namespace tieout {

struct ServiceStatus {
    bool isSignedIn = false;
    bool hasClient = false; ///< the keychain holds the client id of our app; false when it cannot be read
    QString accountName; ///< the organisation or company chosen, or the person; empty when not known
    QString problem; ///< a sentence when signed out or unusable
    QList<CallBudget> budgets; ///< as this process and the run before it know; empty = no limits
    std::optional<Instant> blockedUntil; ///< the service asked us to stay away
    std::optional<int> nextRunMayUse; ///< calls that the next run may make without waiting; nothing = no limits
};

struct AppStatus {
    QString profile;
    bool isDemo = false;
    bool isSetUp = false;
    QString organisationName;
    QString companyName;
    QString personName;
    ServiceStatus xero;
    ServiceStatus procore;
    Permission maySync;
    Permission mayChangeSettings;
    Permission mayChangeLinks; ///< by hand
    QString editionProblem; ///< one sentence when the organisation's edition is not supported (rule 6)
    QString ledgerNotice; ///< a damaged ledger was set aside, and where it lies; empty when not
    std::optional<Error> keychainProblem;
    bool isOffline = false; ///< the last attempt could not reach a service
    bool isRunning = false; ///< a program of this computer syncs the profile, or changes something of it
    std::optional<LockHolder> lock; ///< who holds the run lock, maybe another computer (rule 24); nothing: nobody
    Frequency frequency = Frequency::Never;
    std::optional<Instant> nextRun;
    std::optional<RunRow> lastRun;
    QList<TieOut> tieOut;
    QList<SeparateFigures> separate; ///< beside them; only currencies that have any
    QList<UnreadRow> setAside; ///< rows of the services that could not be read yet
};

} // namespace tieout
