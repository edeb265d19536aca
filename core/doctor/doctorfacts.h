// SPDX-License-Identifier: Apache-2.0
// What the doctor knows.
#pragma once

#include "core/base/error.h"
#include "core/base/lockfile.h"
#include "core/base/result.h"
#include "core/doctor/finding.h"
#include "core/ledger/factrepository.h"
#include "core/model/permissions.h"
#include "core/model/rows.h"
#include "core/settings/profilesettings.h"

namespace tieout {

/// Whose words the findings are in: the command line's, which name commands, or the window's.
enum class FoundFor { CommandLine, Window };

/// What was learnt about one subcontractor invoice.
struct InvoiceExam {
    std::optional<InvoiceRow> row; ///< nothing: the ledger does not know it
    std::optional<Result<AccessLevel>> commitmentsLevel; ///< nothing: not asked
    std::optional<Result<bool>> isCommitmentListed;
    QList<PaymentRow> payments; ///< of its bill, those before the setup too
};

/// Unset: not asked, because something before it failed.
struct DoctorFacts {
    FoundFor foundFor = FoundFor::CommandLine;
    QString profile; ///< for the commands that are named; empty: the one that need not be named
    Result<ProfileSettings> settings = ProfileSettings();
    Done endpoints;
    Done ledger; ///< opened and sound
    QString ledgerNotice; ///< that a damaged or lost one was replaced, or will be; empty when there is nothing to tell
    std::optional<LockHolder> lock; ///< who holds the run lock (rule 24); nothing: nobody
    bool isLedgerGone = false; ///< missing or empty though there was one: nothing is known of what was read
    std::optional<Result<bool>> xeroConnected; ///< a token is in the keychain
    std::optional<Result<bool>> procoreConnected;
    std::optional<Result<Organisation>> organisation;
    std::optional<Result<Rights>> rights;
    std::optional<Result<QList<Project>>> projects;
    std::optional<std::chrono::milliseconds> clockBehind; ///< how far this computer's clock is behind the services'
    std::optional<OtherSyncMark> otherSyncMark; ///< the newest that a run met on a line of the company (rule 20)
    bool hasReadLines = false; ///< the ledger knows payment lines of the company
    int linkedInvoices = 0;
    int paymentsSeen = 0; ///< that are not before the setup
    Instant now {};
    std::optional<RunRow> lastRun;
    std::optional<InvoiceExam> invoice; ///< set when one was asked for
};

} // namespace tieout
