// SPDX-License-Identifier: Apache-2.0
#include "core/model/commitmentrows.h"

#include <QMap>

namespace tieout {

Sums differenceOf(const CommitmentRow &row)
{
    QMap<QString, Money> apart;
    for (const Money &paid : row.paid)
        apart.insert(paid.currency().code(), paid);
    for (const Money &issued : row.issued) {
        const QString code = issued.currency().code();
        const Money paid = apart.value(code, Money::fromMinor(0, issued.currency()));
        apart.insert(code, Money::fromMinor(paid.minor() - issued.minor(), issued.currency()));
    }
    Sums sums = apart.values();
    sums.removeIf([](const Money &money) { return money.isZero(); });
    return sums;
}

} // namespace tieout
