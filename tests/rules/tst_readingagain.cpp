// SPDX-License-Identifier: Apache-2.0
// Rule 22: what could not be read costs ever fewer calls, and nothing is lost or green meanwhile.
#include "core/model/unreadrow.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What the report says, in one text.
QString problems(const RunReport &report)
{
    QStringList sentences;
    for (const Error &problem : report.problems)
        sentences.append(sentenceFor(problem));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

class ReadingAgainTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatStaysUnreadableCostsEverLess_data();
    void whatStaysUnreadableCostsEverLess();
    void aChangedPaymentAsksForItsBillAgain();
    void theFirstHoursCostACallEach();
};

void ReadingAgainTest::whatStaysUnreadableCostsEverLess_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("the bill of a payment that waits") << u"bills"_s;
    QTest::newRow("a payment") << u"payment"_s;
}

void ReadingAgainTest::whatStaysUnreadableCostsEverLess()
{
    QFETCH(QString, call);
    BooksFixture books;
    books.setUp();
    const PaymentId waits = books.xero.pay(books.bill, u"600.00"_s);
    const bool isBill = call == u"bills"_s;
    if (isBill)
        books.xero.unreadableBills.insert(books.bill.id);
    else
        books.xero.unreadable.insert(waits);
    const auto hour = [&books] {
        books.clock.advance(50min); // and a run takes ten
        books.xero.passTime(50min);
        return books.syncScheduled();
    };
    for (int i = 0; i < 48; ++i)
        hour();
    const auto calls = books.xero.log.count(call);
    QVERIFY2(calls >= 4 && calls <= 9, qPrintable(QString::number(calls)));
    books.xero.log.clear();
    for (int i = 0; i < 24; ++i)
        QVERIFY(problems(hour()).contains(isBill ? books.bill.id.toString() : waits.toString())); // told in every run
    QVERIFY(books.xero.log.count(call) >= 1 && books.xero.log.count(call) <= 2);
    books.sync(); // a click is worth a call
    const auto asked = books.xero.log.count(call);
    books.sync();
    QCOMPARE(books.xero.log.count(call), asked + 1);
    books.xero.unreadableBills.clear();
    books.xero.unreadable.clear();
    for (int i = 0; i < 24; ++i)
        hour();
    QCOMPARE(books.reasonOf(waits), Reason::Proved); // within a day, by itself
}

void ReadingAgainTest::aChangedPaymentAsksForItsBillAgain()
{
    BooksFixture books;
    books.setUp();
    const PaymentId waits = books.xero.pay(books.bill, u"600.00"_s);
    books.xero.unreadableBills.insert(books.bill.id);
    for (int i = 0; i < 6; ++i)
        books.syncScheduled();
    books.xero.unreadableBills.clear();
    books.xero.now = books.clock.now();
    books.xero.touch(waits);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(waits), Reason::Proved);
}

void ReadingAgainTest::theFirstHoursCostACallEach()
{
    const Instant met = instantFromMs(1'790'000'000'000);
    QVERIFY(isWorthACall(met, met, met)); // the next run
    QVERIFY(isWorthACall(met, met + 1h, met + 2h));
    QVERIFY(!isWorthACall(met, met + 2h, met + 3h));
    QVERIFY(isWorthACall(met, met + 2h, met + 4h));
    QVERIFY(!isWorthACall(met, met + 96h, met + 118h));
    QVERIFY(isWorthACall(met, met + 96h, met + 119h)); // once a day in the end
    QVERIFY(isWorthACall(met, met + 96h, met)); // a clock that was set back
}

QTEST_GUILESS_MAIN(ReadingAgainTest)
#include "tst_readingagain.moc"
