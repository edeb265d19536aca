// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/selectiontext.h"

#include "core/base/plural.h"
#include "ui/style/formats.h"
#include "ui/widgets/datatable.h"

#include <QMap>

namespace tieout {

using namespace Qt::StringLiterals;

QString selectionSummary(const DataTable &table)
{
    const int count = table.selectedCount();
    if (count == 0)
        return {};
    QMap<QString, Money> sums;
    for (const Money &amount : table.selectedAmounts()) {
        const QString code = amount.currency().code();
        const Result<Money> total = sums.contains(code) ? sum(sums[code], amount) : Result<Money>(amount);
        if (total)
            sums[code] = *total;
    }
    QStringList parts { counted(
        count, QT_TRANSLATE_NOOP("tieout", "1 selected"), QT_TRANSLATE_N_NOOP("tieout", "%Ln selected")) };
    for (const Money &total : std::as_const(sums))
        parts << formats::money(total);
    return parts.join(u" · "_s);
}

} // namespace tieout
