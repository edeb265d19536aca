// SPDX-License-Identifier: Apache-2.0
// Names of files that came from outside, made fit for this computer's disk.
#pragma once

#include <QString>

namespace tieout {

/// One name without a folder, which every disk takes: no separators, control characters or marks of direction, no dot
/// in front, none of the names that Windows keeps for devices, at most 240 bytes of UTF-8 with the ending kept and no
/// character cut. Never empty. Pure.
[[nodiscard]] QString safeFileName(const QString &name);

/// One of the names that Windows keeps for devices, such as CON or com1, whatever ending it has. Pure.
[[nodiscard]] bool isDeviceName(const QString &name);

/// True for documents and pictures, by their ending: what somebody attached to a payment is shown, never run. Other
/// kinds, and pages that run scripts (HTML, SVG), are only saved. Pure.
[[nodiscard]] bool isSafeToOpen(const QString &fileName);

} // namespace tieout
