// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace tieout {

/// Shares a width: each gets what it wants as long as that is no more than an equal share; those that want more share
/// the rest equally. The sum is at most `room`, if that is not negative.
[[nodiscard]] QList<double> fairWidths(const QList<double> &wanted, double room);

} // namespace tieout
