// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tieout {

/// The version of the SQLite that Qt's driver has loaded: "3.40.1"; "unknown" when there is no driver.
[[nodiscard]] QString sqliteVersion();

} // namespace tieout
