// SPDX-License-Identifier: Apache-2.0
// What must hold before a run writes: setup, edition, rights (rules 6 and 8).
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger.h"
#include "core/model/bill.h"
#include "core/model/permissions.h"
#include "core/settings/profilesettings.h"

namespace tieout {

/// Configuration when company, organisation or schedule were never chosen.
[[nodiscard]] Done checkSetUp(const ProfileSettings &settings);
/// Configuration when the ledger was begun for another organisation or company than the settings name.
[[nodiscard]] Done checkLedgerOwner(Ledger &ledger, const ProfileSettings &settings);
/// Only organisations of the United States are supported, unless the setting allows others. Forbidden otherwise.
[[nodiscard]] Done checkEdition(const Organisation &organisation, bool allowOtherEditions);
/// Forbidden with the reason when the person may not do it.
[[nodiscard]] Done checkPermission(Privilege privilege, const Rights &rights);
/// The same for the payment lines of a project.
[[nodiscard]] Done checkMayRead(AccessLevel commitments);

} // namespace tieout
