// SPDX-License-Identifier: Apache-2.0
// The voids that runs left for a person, because there were more of them than usual (rule 21).
#pragma once

#include "core/model/rows.h"
#include "core/settings/profilesettings.h"

namespace tieout {

/// Removed in Xero, with a line in Procore that still shows an amount and that a run would set to 0.00 once it may.
[[nodiscard]] bool awaitsItsVoid(const PaymentRow &row);
/// The payments that the question is about: all that await their void, once a run has held one back; empty when there
/// is nothing to ask. With another policy than VoidPolicy::Automatic each payment is asked about by itself. A run that
/// is allowed as many voids as there are payments here voids them and no others. Pure.
[[nodiscard]] QList<PaymentRow> voidsToAskAbout(const QList<PaymentRow> &payments, VoidPolicy policy);

} // namespace tieout
