// SPDX-License-Identifier: Apache-2.0
#include "ui/report/fairwidths.h"

#include <algorithm>
#include <numeric>

namespace tieout {

QList<double> fairWidths(const QList<double> &wanted, double room)
{
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return wanted[a] < wanted[b]; });
    QList<double> widths(wanted.size(), 0.0);
    double left = std::max(0.0, room);
    qsizetype others = wanted.size();
    for (const qsizetype i : std::as_const(order)) {
        widths[i] = std::min(wanted[i], left / double(others));
        left -= widths[i];
        --others;
    }
    return widths;
}

} // namespace tieout
