// SPDX-License-Identifier: Apache-2.0
// Xero suddenly shows nothing of what has lines in Procore: its organization was reset, or a permission is gone. That
// is no removal (rule 19), and no proof either: every run reports it until Xero shows something again, and lines are
// not proved anew meanwhile.
#pragma once

#include "core/ledger/ledger.h"

namespace tieout {

enum class HiddenInXero { Payments, Bills };

/// What a daily look came to: whether Xero showed any of those that have lines. Storage.
[[nodiscard]] Done recordLook(Ledger &ledger, HiddenInXero what, bool isAnyShown, Instant now);
/// Whether that look came to nothing last time. Storage.
[[nodiscard]] Result<bool> isHidden(Ledger &ledger, HiddenInXero what);
/// The problem of a run while Xero shows none of them; nothing when it does. Storage.
[[nodiscard]] Result<std::optional<Error>> hiddenInXero(Ledger &ledger);

} // namespace tieout
