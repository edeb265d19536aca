// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/possibleduplicates.h"

#include <algorithm>
#include <tuple>

namespace tieout {

namespace {

qint64 daysApart(const Payment &payment, const PaymentLine &line)
{
    return line.date.isValid() ? qAbs(payment.date.daysTo(line.date)) : kDaysApart;
}

} // namespace

QList<PaymentLine> possibleDuplicates(const Payment &payment, InvoiceId invoice, const QList<PaymentLine> &strangers)
{
    QList<PaymentLine> found;
    for (const PaymentLine &line : strangers) {
        if (line.invoice == invoice && line.amount == payment.amount && daysApart(payment, line) <= kDaysApart)
            found.append(line);
    }
    std::sort(found.begin(), found.end(), [&payment](const PaymentLine &a, const PaymentLine &b) {
        const auto nearness = [&payment](const PaymentLine &line) {
            return std::tuple(daysApart(payment, line), !line.originId.isEmpty(), line.id.value());
        };
        return nearness(a) < nearness(b);
    });
    return found;
}

} // namespace tieout
