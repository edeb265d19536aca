// SPDX-License-Identifier: Apache-2.0
// The walk over pages of payments against a list that changes while it is read: nothing is ever lost.
#include "tests/property/shiftinglist.h"

#include <rapidcheck.h>

#include <algorithm>
#include <limits>

using namespace tieout;
using namespace tieout::test;

namespace {

/// Every row that was there at the start is in the result once, not older than it was then; or set aside.
void requireComplete(const SimulatedList &before, const std::optional<Instant> &since, const PaymentWalk &walk)
{
    QHash<PaymentId, Instant> read;
    QSet<PaymentId> setAside;
    const Listed<Payment> payments = walk.payments();
    for (const UnreadableRow &row : payments.unreadable) {
        RC_ASSERT(!setAside.contains(PaymentId(guidFromText(row.id))));
        setAside.insert(PaymentId(guidFromText(row.id)));
    }
    for (const Payment &payment : payments) {
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
    void nothingIsLostWhileRowsMove();
    void aQuietListIsReadInFewCalls();
    void aTouchedRowBetweenTwoPagesHidesNothing();
    void aPageThatRepeatsEndsTheWalk();
    void aTouchedRowWithoutAStampHidesNothing();
    void aRowThatIsReadInItsNewestFormIsNotSetAside();
    void aPageCountOfTheWorstKindEndsTheWalk();
    void contradictionsAreMalformed_data();
    void contradictionsAreMalformed();
    void notModifiedIsNothingNew();
    void theFirstRequestOverlapsByASecond();
    void aListThatNeverHoldsStillIsUnavailable();
};

void PaymentWalkTest::nothingIsLostWhileRowsMove()
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

void PaymentWalkTest::aQuietListIsReadInFewCalls()
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

void PaymentWalkTest::aTouchedRowBetweenTwoPagesHidesNothing()
{
    // A row that is touched between two calls moves later rows up. By hand: an import within one second, pages of two.
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

void PaymentWalkTest::aPageThatRepeatsEndsTheWalk()
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

void PaymentWalkTest::aTouchedRowWithoutAStampHidesNothing()
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
    QCOMPARE(walk.payments().unreadable.size(), 1);
}

void PaymentWalkTest::aRowThatIsReadInItsNewestFormIsNotSetAside()
{
    SimulatedList list;
    list.pageSize = 2;
    for (int i = 0; i < 6; ++i)
        list.add(4000);
    list.broken.insert(list.rows.first().id);
    PaymentWalk walk(std::nullopt);
    QVERIFY(walk.take(list.answer(*walk.next())).has_value());
    QCOMPARE(walk.payments().unreadable.size(), 1);
    list.broken.clear();
    list.touch(0, 4000); // mended while the walk goes on
    while (walk.next())
        QVERIFY(walk.take(list.answer(*walk.next())).has_value());
    QVERIFY(walk.payments().unreadable.isEmpty());
    QCOMPARE(walk.payments().size(), 6);
}

void PaymentWalkTest::aPageCountOfTheWorstKindEndsTheWalk()
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

void PaymentWalkTest::contradictionsAreMalformed_data()
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

void PaymentWalkTest::contradictionsAreMalformed()
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

void PaymentWalkTest::notModifiedIsNothingNew()
{
    PaymentWalk walk(instantFromMs(1'700'000'000'500));
    PaymentPage answer;
    answer.isNotModified = true;
    QVERIFY(walk.take(answer).has_value());
    QVERIFY(!walk.next());
    QVERIFY(walk.payments().isEmpty());
}

void PaymentWalkTest::theFirstRequestOverlapsByASecond()
{
    const PaymentWalk walk(instantFromMs(1'700'000'000'999));
    QCOMPARE(walk.next()->since, std::optional(instantFromMs(1'699'999'999'000)));
    QCOMPARE(walk.next()->page, 1);
}

void PaymentWalkTest::aListThatNeverHoldsStillIsUnavailable()
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

QTEST_GUILESS_MAIN(PaymentWalkTest)
#include "tst_paymentwalk.moc"
