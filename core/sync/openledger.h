// SPDX-License-Identifier: Apache-2.0
// Opening the ledger of a profile, healing it where its damage is proved.
#pragma once

#include "core/ledger/ledger.h"

namespace tieout {

/// Opens the ledger. One that is damaged, or was found damaged in use, is set aside under the run lock and a new one is
/// begun, which the next run fills by rule 3. Storage as Ledger::open(); also while another process runs, which will
/// do the same at its next start.
[[nodiscard]] Result<std::unique_ptr<Ledger>> openLedger(
    const QString &path, const QString &lockPath, const Clock &clock);

/// What people have to know about the ledger of a profile: that a damaged one was set aside, and where it lies. Empty
/// when there is nothing; it stays as long as the file does.
[[nodiscard]] QString ledgerNotice(const QString &path);

} // namespace tieout
