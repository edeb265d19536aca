// SPDX-License-Identifier: Apache-2.0
// What the tests of the Xero side's payments and bills ask and do.
#pragma once

#include "tests/unit/sandbox/worldprobe.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

inline const QString kAll = u"Payments?page=1&pageSize=1000"_s;

inline QStringList ids(const QJsonArray &rows, const QString &key = u"PaymentID"_s)
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
    return kAll + u"&where="_s + QString::fromLatin1(QUrl::toPercentEncoding(expression));
}

inline QJsonObject pay(Probe &probe, const QString &number, const QString &amount)
{
    return probe.verb({ { u"verb"_s, u"pay-bill"_s }, { u"invoiceNumber"_s, number }, { u"amount"_s, amount } });
}

} // namespace tieout::sandbox
