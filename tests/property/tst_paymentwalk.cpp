// SPDX-License-Identifier: Apache-2.0
// The walk over pages of payments against a list that changes while it is read: nothing is ever lost.
#include "core/xero/paymentwalk.h"

#include <rapidcheck.h>

#include <algorithm>
#include <limits>

using namespace tieout;

namespace {

/// What Xero does with its list: ordered by stamp and id, a touched row jumps to the end.
struct SimulatedList {
    QList<Payment> rows;
    qint64 now = 1'700'000'000'000;
    int pageSize = 3;
    bool boundIsIncluded = true;
    bool filterIsCoarse = false; ///< by the day instead of by the second
    QSet<PaymentId> broken; ///< rows of which only the id can be read
    QSet<PaymentId> stampless; ///< of the broken ones, those of which the stamp cannot be read either

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
            page.unreadable.append(row);
        }
        return page;
    }
};

SimulatedList anyList()
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

std::optional<Instant> anySince(const SimulatedList &list)
{
    if (list.rows.isEmpty() || *rc::gen::arbitrary<bool>())
        return std::nullopt;
    const auto index = *rc::gen::inRange<int>(0, static_cast<int>(list.rows.size()));
    return list.rows.at(index).updatedAt;
}

/// Nothing, or what somebody did between two answers.
void disturb(SimulatedList &list)
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

/// Every row that was there at the start is in the result once, not older than it was then; or set aside.
void requireComplete(const SimulatedList &before, const std::optional<Instant> &since, const PaymentWalk &walk)
{
    QHash<PaymentId, Instant> read;
    QSet<PaymentId> setAside;
    for (const UnreadableRow &row : walk.unreadable()) {
        RC_ASSERT(!setAside.contains(PaymentId(guidFromText(row.id))));
        setAside.insert(PaymentId(guidFromText(row.id)));
    }
    for (const Payment &payment : walk.payments()) {
        RC_ASSERT(!read.contains(payment.id));
        read.insert(payment.id, payment.updatedAt);
    }
    for (const Payment &payment : before.rows) {
        if (since && payment.updatedAt < *since)
            continue;
        if (before.broken.contains(payment.id)) {
            RC_ASSERT(setAside.contains(payment.id));
            continue;
        }
        RC_ASSERT(!setAside.contains(payment.id));
        RC_ASSERT(read.contains(payment.id));
        RC_ASSERT(read.value(payment.id) >= payment.updatedAt);
    }
}

} // namespace

class PaymentWalkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostWhileRowsMove()
    {
        const bool ok = rc::check("a disturbed walk is complete or says that it is not", [] {
            SimulatedList list = anyList();
            const SimulatedList before = list;
            const std::optional<Instant> since = anySince(list);
            PaymentWalk walk(since);
            while (walk.next()) {
                const Done taken = walk.take(list.answer(*walk.next()));
                if (!taken) {
                    RC_ASSERT(taken.error().kind == ErrorKind::Unavailable);
                    RC_DISCARD("gave up honestly");
                }
                disturb(list);
            }
            requireComplete(before, since, walk);
        });
        QVERIFY(ok);
    }

    void aQuietListIsReadInFewCalls()
    {
        const bool ok = rc::check("an undisturbed walk ends, complete, with about one call per page", [] {
            const SimulatedList list = anyList();
            const std::optional<Instant> since = anySince(list);
            PaymentWalk walk(since);
            int calls = 0;
            while (walk.next()) {
                const Done taken = walk.take(list.answer(*walk.next()));
                RC_ASSERT(taken.has_value());
                ++calls;
            }
            requireComplete(list, since, walk);
            const int rows = static_cast<int>(list.rows.size());
            RC_ASSERT(calls <= 2 * (rows / list.pageSize + 1) + 2);
        });
        QVERIFY(ok);
    }

    void aTouchedRowBetweenTwoPagesHidesNothing()
    {
        // The case of Xero 9 no. 1, by hand: a whole import within one second, pages of two.
        SimulatedList list;
        list.pageSize = 2;
        for (int i = 0; i < 6; ++i)
            list.add(1);
        PaymentWalk walk(std::nullopt);
        QVERIFY(walk.take(list.answer(*walk.next())).has_value());
        const PaymentId third = list.rows.at(2).id;
        list.touch(0, 5000);
        int calls = 1;
        while (walk.next()) {
            QVERIFY(walk.take(list.answer(*walk.next())).has_value());
            ++calls;
        }
        QCOMPARE(walk.readCount(), 6);
        const QList<Payment> read = walk.payments();
        QVERIFY(std::any_of(read.cbegin(), read.cend(), [&](const Payment &payment) { return payment.id == third; }));
        QVERIFY(calls > 3); // the pass was begun again
    }

    void aPageThatRepeatsEndsTheWalk()
    {
        SimulatedList list;
        list.pageSize = 2;
        for (int i = 0; i < 2; ++i)
            list.add(0);
        PaymentPage page = list.answer(PaymentPageRequest());
        page.pageCount = 1000;
        PaymentWalk walk(std::nullopt);
        QVERIFY(walk.take(page).has_value());
        page.page = 2;
        const Done repeated = walk.take(page);
        QVERIFY(!repeated);
        QCOMPARE(toString(repeated.error().kind), toString(ErrorKind::Malformed));
        QVERIFY(!walk.next());
    }

    void aTouchedRowWithoutAStampHidesNothing()
    {
        // Its first place on page 1, and later at the end: only coming twice betrays that the rows moved up.
        SimulatedList list;
        list.pageSize = 2;
        for (int i = 0; i < 6; ++i)
            list.add(1);
        list.broken.insert(list.rows.first().id);
        list.stampless.insert(list.rows.first().id);
        const SimulatedList before = list;
        PaymentWalk walk(std::nullopt);
        QVERIFY(walk.take(list.answer(*walk.next())).has_value());
        list.touch(0, 1);
        while (walk.next())
            QVERIFY(walk.take(list.answer(*walk.next())).has_value());
        QCOMPARE(walk.payments().size(), 5);
        QCOMPARE(walk.unreadable().size(), 1);
    }

    void aRowThatIsReadInItsNewestFormIsNotSetAside()
    {
        SimulatedList list;
        list.pageSize = 2;
        for (int i = 0; i < 6; ++i)
            list.add(4000);
        list.broken.insert(list.rows.first().id);
        PaymentWalk walk(std::nullopt);
        QVERIFY(walk.take(list.answer(*walk.next())).has_value());
        QCOMPARE(walk.unreadable().size(), 1);
        list.broken.clear();
        list.touch(0, 4000); // mended while the walk goes on
        while (walk.next())
            QVERIFY(walk.take(list.answer(*walk.next())).has_value());
        QVERIFY(walk.unreadable().isEmpty());
        QCOMPARE(walk.payments().size(), 6);
    }

    void aPageCountOfTheWorstKindEndsTheWalk()
    {
        PaymentPage page;
        page.page = 1;
        page.pageCount = std::numeric_limits<int>::max();
        PaymentWalk walk(std::nullopt);
        Done taken;
        int calls = 0;
        while (taken && walk.next() && ++calls < 1000) {
            page.page = walk.next()->page;
            taken = walk.take(page);
        }
        QVERIFY(!taken);
        QCOMPARE(toString(taken.error().kind), toString(ErrorKind::Malformed));
        QVERIFY(calls < 10);
    }

    void contradictionsAreMalformed_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("pageCount");
        QTest::addColumn<int>("itemCount");
        QTest::addColumn<bool>("isNotModified");
        QTest::newRow("another page than asked") << 2 << 3 << 9 << false;
        QTest::newRow("an empty page where rows are announced") << 1 << 3 << 9 << false;
        QTest::newRow("not modified without a condition") << 1 << 0 << 0 << true;
        QTest::newRow("more rows announced than the pages hold") << 1 << 1 << 1001 << false;
    }
    void contradictionsAreMalformed()
    {
        QFETCH(int, page);
        QFETCH(int, pageCount);
        QFETCH(int, itemCount);
        QFETCH(bool, isNotModified);
        PaymentPage answer;
        answer.page = page;
        answer.pageCount = pageCount;
        answer.itemCount = itemCount;
        answer.isNotModified = isNotModified;
        answer.pageSize = 1000;
        if (itemCount > 1000) {
            Payment payment;
            payment.id = PaymentId(QUuid(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
            answer.payments.append(payment);
        }
        PaymentWalk walk(std::nullopt);
        const Done taken = walk.take(answer);
        QVERIFY(!taken);
        QCOMPARE(toString(taken.error().kind), toString(ErrorKind::Malformed));
    }

    void notModifiedIsNothingNew()
    {
        PaymentWalk walk(instantFromMs(1'700'000'000'500));
        PaymentPage answer;
        answer.isNotModified = true;
        QVERIFY(walk.take(answer).has_value());
        QVERIFY(!walk.next());
        QVERIFY(walk.payments().isEmpty());
    }

    void theFirstRequestOverlapsByASecond()
    {
        const PaymentWalk walk(instantFromMs(1'700'000'000'999));
        QCOMPARE(walk.next()->since, std::optional(instantFromMs(1'699'999'999'000)));
        QCOMPARE(walk.next()->page, 1);
    }

    void aListThatNeverHoldsStillIsUnavailable()
    {
        SimulatedList list;
        list.pageSize = 1;
        list.add(0);
        list.add(0);
        list.add(0);
        PaymentWalk walk(std::nullopt);
        Done taken;
        int calls = 0;
        while (walk.next() && ++calls < 1000) {
            taken = walk.take(list.answer(*walk.next()));
            list.add(1);
        }
        QVERIFY(!taken);
        QCOMPARE(toString(taken.error().kind), toString(ErrorKind::Unavailable));
        QVERIFY(calls < 50);
    }
};

QTEST_GUILESS_MAIN(PaymentWalkTest)
#include "tst_paymentwalk.moc"
