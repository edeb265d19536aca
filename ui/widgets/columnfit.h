// SPDX-License-Identifier: Apache-2.0
// How the columns of a table share its width: a pure function.
#pragma once

#include <QList>

namespace tieout {

/// One column that may be shown. Widths are in pixels.
struct FitColumn {
    int wanted = 0; ///< shows all of its contents
    int least = 0; ///< may be squeezed down to this; equal to `wanted` where a cut text would mislead
    bool isOptional = false; ///< shown only where everything else has the width it wants
    bool mayGo = true; ///< false: a person chose to see it
};

/// What a table has to give, and what it gives away first.
struct FitRoom {
    int width = 0;
    int stretching = -1; ///< index of the column that takes the room that is left; -1: none
    QList<int> givingWay; ///< indexes of the columns, the least important one first
};

/// A width for each column, 0 for one that has to go. Optional columns go first, then columns are squeezed, the least
/// important one first; when that is not enough, columns go in the same order. The stretching column gets the rest and
/// never less than its `least`. If the sum is larger than the room, nothing more could go.
[[nodiscard]] QList<int> fitColumns(const QList<FitColumn> &columns, const FitRoom &room);

} // namespace tieout
