// SPDX-License-Identifier: Apache-2.0
// Money that belongs to the same bills and commitments but not to the sync: told beside TieOut, never mixed into it.
#pragma once

#include "core/base/money.h"

namespace tieout {

/// For one currency, as far as the ledger knows it.
struct SeparateFigures {
    Currency currency;
    Money beforeSetup; ///< authorised payments of linked bills, made before the sync was set up (rule 3)
    Money credits; ///< credit notes, prepayments and overpayments applied to linked bills (rule 2)
    Money handTyped; ///< payment lines without an origin that are no payment's line, on the commitments that were read

    bool operator==(const SeparateFigures &) const = default;
};

} // namespace tieout
