// SPDX-License-Identifier: Apache-2.0
// Opening the ledger of a profile, healing it where its damage is proved, and locking it for a change.
#pragma once

#include "core/ledger/ledger.h"
#include "core/settings/profilesettings.h"
#include "core/sync/run/runlock.h"

namespace tieout {

/// A T0 in the settings means that there was a ledger.
[[nodiscard]] LedgerAge ledgerAge(const ProfileSettings &settings);

/// Opens the ledger. One that is damaged, or was found damaged in use, is set aside under the run lock and a new one is
/// begun, which the next run fills by rule 3; one that is gone although it was there is reported the same way. Storage
/// as Ledger::open(); also while another process runs, which will do the same at its next start; Busy when the file is
/// gone while another process runs.
[[nodiscard]] Result<std::unique_ptr<Ledger>> openLedger(
    const QString &path, const QString &lockPath, const Clock &clock, LedgerAge age);

/// The first step of everything that changes something: no other process syncs the profile as long as the lock is held,
/// and the ledger is the file that is at its path now (somebody may have put a backup there, or set a damaged one
/// aside). Busy, or Storage as Ledger::renew().
[[nodiscard]] Result<std::unique_ptr<RunLock>> lockLedger(const QString &lockPath, Ledger &ledger, LedgerAge age);

/// What people have to know about the ledger of a profile: that a damaged or lost one was replaced, and which file was
/// kept of it. Empty when there is nothing; the notice stays as long as that file.
[[nodiscard]] QString ledgerNotice(const QString &path);
/// What follows from a ledger that is gone.
[[nodiscard]] QString lostLedgerNotice();

} // namespace tieout
