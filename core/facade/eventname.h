// SPDX-License-Identifier: Apache-2.0
// What people call an event of a run.
#pragma once

#include <QString>

namespace tieout {

/// "Line created", "Line voided": a machine word of PaymentEvent in words; an unknown one as it is.
[[nodiscard]] QString eventName(const QString &what);

} // namespace tieout
