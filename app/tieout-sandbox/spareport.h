// SPDX-License-Identifier: Apache-2.0
// One more port for redirects, besides the two fixed ones.
#pragma once

#include <QtGlobal>

#include <optional>

namespace tieout::sandbox {

constexpr quint16 kSparePorts = 12000;
/// A port from 20000 to 31999 that is now free in both address families: number `preference` in that range, or one of
/// the next ones. Nothing when all of these are taken.
[[nodiscard]] std::optional<quint16> spareLoopbackPort(quint16 preference);

} // namespace tieout::sandbox
