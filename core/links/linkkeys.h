// SPDX-License-Identifier: Apache-2.0
// A number or a vendor's name, freed of the ways to spell it: case, spaces, punctuation, leading zeros, legal form.
// Pure.
#pragma once

#include <QString>

namespace tieout {

[[nodiscard]] QString numberKey(const QString &number); ///< "cd104203"
[[nodiscard]] QString digitsKey(const QString &number); ///< "1042.3"; empty below three digits
[[nodiscard]] QString vendorKey(const QString &name); ///< "cascade drywall"

} // namespace tieout
