// SPDX-License-Identifier: Apache-2.0
// A list of payments that changes while it is read, and the random changes to it.
#pragma once

#include "core/xero/paymentwalk.h"

#include <rapidcheck.h>

#include <algorithm>

namespace tieout::test {

/// What Xero does with its list: ordered by stamp and id, a touched row jumps to the end.
struct SimulatedList {
    QList<Payment> rows;
    qint64 now = 1'700'000'000'000;
    int pageSize = 3;
    bool boundIsIncluded = true;
    bool filterIsCoarse = false; ///< by day instead of by second
    QSet<PaymentId> broken; ///< rows of which only the id can be read
    QSet<PaymentId> stampless; ///< those of the broken rows whose stamp cannot be read either

    void add(qint64 gapMs)
    {
        now += gapMs;
        Payment payment;
        const auto number = static_cast<uint>(rows.size() + 1);
        payment.id = PaymentId(QUuid(number * 2654435761U, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        payment.updatedAt = instantFromMs(now);
        rows.append(payment);
    }
    void touch(qsizetype index, qint64 gapMs)
    {
        if (rows.isEmpty())
            return;
        now += std::max<qint64>(gapMs, 1);
        rows[index % rows.size()].updatedAt = instantFromMs(now);
    }
    [[nodiscard]] bool matches(const Payment &payment, const std::optional<Instant> &since) const
    {
        if (!since)
            return true;
        using std::chrono::floor;
        if (filterIsCoarse)
            return floor<std::chrono::days>(payment.updatedAt) >= floor<std::chrono::days>(*since);
        const auto second = floor<std::chrono::seconds>(payment.updatedAt);
        return boundIsIncluded ? second >= *since : second > *since;
    }
    [[nodiscard]] PaymentPage answer(const PaymentPageRequest &request) const
    {
        QList<Payment> matching;
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(matching),
            [&](const Payment &payment) { return matches(payment, request.since); });
        std::sort(matching.begin(), matching.end(), [](const Payment &a, const Payment &b) {
            return a.updatedAt != b.updatedAt ? a.updatedAt < b.updatedAt : a.id < b.id;
        });
        PaymentPage page;
        page.page = request.page;
        page.itemCount = static_cast<int>(matching.size());
        page.pageCount = (page.itemCount + pageSize - 1) / pageSize;
        page.pageSize = pageSize;
        for (const Payment &payment : matching.mid(qsizetype(request.page - 1) * pageSize, pageSize)) {
            if (!broken.contains(payment.id)) {
                page.payments.append(payment);
                continue;
            }
            UnreadableRow row;
            row.id = payment.id.toString();
            if (!stampless.contains(payment.id))
                row.updatedAt = payment.updatedAt;
            page.payments.unreadable.append(row);
        }
        return page;
    }
};

inline SimulatedList anyList()
{
    SimulatedList list;
    list.pageSize = *rc::gen::inRange(1, 8);
    list.boundIsIncluded = *rc::gen::arbitrary<bool>();
    list.filterIsCoarse = *rc::gen::weightedElement<bool>({ { 4, false }, { 1, true } });
    const auto gaps = *rc::gen::container<std::vector<int>>(rc::gen::element(0, 1, 250, 1000, 4000));
    for (const int gap : gaps) {
        list.add(gap);
        const int kind = *rc::gen::weightedElement<int>({ { 8, 0 }, { 1, 1 }, { 1, 2 } });
        if (kind > 0)
            list.broken.insert(list.rows.last().id);
        if (kind > 1)
            list.stampless.insert(list.rows.last().id);
    }
    return list;
}

inline std::optional<Instant> anySince(const SimulatedList &list)
{
    if (list.rows.isEmpty() || *rc::gen::arbitrary<bool>())
        return std::nullopt;
    const auto index = *rc::gen::inRange<int>(0, static_cast<int>(list.rows.size()));
    return list.rows.at(index).updatedAt;
}

/// Nothing, or what somebody did between two answers.
inline void disturb(SimulatedList &list)
{
    switch (*rc::gen::weightedElement<int>({ { 6, 0 }, { 2, 1 }, { 1, 2 } })) {
    case 1:
        list.touch(*rc::gen::inRange(0, 50), *rc::gen::element(1, 400, 2000));
        break;
    case 2:
        list.add(*rc::gen::element(0, 1, 2000));
        break;
    default:
        break;
    }
}

} // namespace tieout::test
