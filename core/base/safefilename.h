// SPDX-License-Identifier: Apache-2.0
// Names of files that came from outside, made fit for this computer's disk.
#pragma once

#include <QString>

namespace tieout {

/// One name without a folder, which every disk takes: no separators, control characters or marks of direction, no dot
/// in front, none of the names that Windows keeps for devices, at most 120 characters with the ending kept. Never
/// empty. Pure.
[[nodiscard]] QString safeFileName(const QString &name);

/// False for endings of programs, scripts and shortcuts: what somebody attached to a payment is shown, never run. Pure.
[[nodiscard]] bool isSafeToOpen(const QString &fileName);

} // namespace tieout
