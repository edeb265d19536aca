// SPDX-License-Identifier: Apache-2.0
// One more port for redirects, besides the two fixed ones.
#pragma once

#include <QtGlobal>

#include <optional>

namespace tieout::sandbox {

constexpr quint16 kSparePorts = 12000;
/// A port of 20000 to 31999 that is free in both address families now: the `preference`th of them, or one of its next
/// neighbours. Nothing when all of these are taken.
[[nodiscard]] std::optional<quint16> spareLoopbackPort(quint16 preference);

} // namespace tieout::sandbox
