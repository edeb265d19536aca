// SPDX-License-Identifier: Apache-2.0
// The organisation and a person's rights as texts of the ledger.
#pragma once

#include "core/model/bill.h"
#include "core/model/permissions.h"

namespace tieout {

[[nodiscard]] QString textOf(const Organisation &organisation);
[[nodiscard]] Organisation organisationOf(const QString &text);
[[nodiscard]] QString textOf(const Rights &rights);
/// What the text does not tell is unknown.
[[nodiscard]] Rights rightsOf(const QString &text);

} // namespace tieout
