// SPDX-License-Identifier: Apache-2.0
// A port for one more redirect address, out of the range that Linux hands out to whoever asks for any.
#pragma once

#include <QtGlobal>

#include <optional>

namespace tieout::sandbox {

/// From 20000 to 31999: the one that the preference names, or a neighbour when that is taken on either loopback
/// address. Nothing when too many are taken.
[[nodiscard]] std::optional<quint16> spareLoopbackPort(quint16 preference);

} // namespace tieout::sandbox
