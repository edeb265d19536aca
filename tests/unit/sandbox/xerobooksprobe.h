// SPDX-License-Identifier: Apache-2.0
// What the tests of the Xero side's payments and bills ask and do.
#pragma once

#include "tests/unit/sandbox/worldprobe.h"

namespace tieout::sandbox {

inline const QString kAll = QStringLiteral("Payments?page=1&pageSize=1000");

inline QStringList ids(const QJsonArray &rows, const QString &key = QStringLiteral("PaymentID"))
{
    QStringList found;
    for (const QJsonValue &row : rows)
        found.append(row.toObject().value(key).toString());
    return found;
}

inline qint64 cents(const QJsonValue &value)
{
    return qRound64(value.toDouble() * 100);
}

inline QString where(const QString &expression)
{
    return kAll + QStringLiteral("&where=") + QString::fromLatin1(QUrl::toPercentEncoding(expression));
}

inline QJsonObject pay(Probe &probe, const QString &number, const QString &amount)
{
    return probe.verb({ { QStringLiteral("verb"), QStringLiteral("pay-bill") },
        { QStringLiteral("invoiceNumber"), number }, { QStringLiteral("amount"), amount } });
}

} // namespace tieout::sandbox
