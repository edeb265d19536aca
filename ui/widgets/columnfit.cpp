// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/columnfit.h"

#include <algorithm>

namespace tieout {

namespace {

using Width = int FitColumn::*;

int widthOf(const QList<FitColumn> &columns, const QList<bool> &isShown, Width width)
{
    int total = 0;
    for (qsizetype i = 0; i < columns.size(); ++i)
        total += isShown[i] ? columns[i].*width : 0;
    return total;
}

/// Takes columns away in the order of `room` until the others fit with this width.
void takeAway(
    const QList<FitColumn> &columns, const FitRoom &room, Width width, bool optionalOnly, QList<bool> &isShown)
{
    for (const int column : room.givingWay) {
        if (widthOf(columns, isShown, width) <= room.width)
            return;
        const bool mayGo = columns[column].mayGo && column != room.stretching;
        if (mayGo && (columns[column].isOptional || !optionalOnly))
            isShown[column] = false;
    }
}

} // namespace

QList<int> fitColumns(const QList<FitColumn> &columns, const FitRoom &room)
{
    QList<bool> isShown(columns.size(), true);
    takeAway(columns, room, &FitColumn::wanted, true, isShown);
    takeAway(columns, room, &FitColumn::least, false, isShown);

    QList<int> widths(columns.size(), 0);
    int left = room.width;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        widths[i] = isShown[i] ? columns[i].least : 0;
        left -= widths[i];
    }
    const auto widen = [&](int column) {
        if (left <= 0 || !isShown[column] || column == room.stretching)
            return;
        const int more = std::min(left, columns[column].wanted - columns[column].least);
        widths[column] += more;
        left -= more;
    };
    for (int i = 0; i < int(columns.size()); ++i) {
        if (!room.givingWay.contains(i))
            widen(i);
    }
    std::for_each(room.givingWay.crbegin(), room.givingWay.crend(), widen);
    if (room.stretching >= 0 && left > 0)
        widths[room.stretching] += left;
    return widths;
}

} // namespace tieout
