// SPDX-License-Identifier: Apache-2.0
// Rule 12: a change of a payment number that was interrupted is finished by the next run, and holds nothing else up.
#include "core/sync/line/linemark.h"
#include "tests/rules/editacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfOpenEditsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule22_whatFailsForEverIsRepeatedEverMoreSeldom_data();
    void rule22_whatFailsForEverIsRepeatedEverMoreSeldom();
    void rule16_anOpenLineDoesNotWait();
    void rule12_anInterruptedNumberIsFinished_data();
    void rule12_anInterruptedNumberIsFinished();
    void rule12_aNumberSomebodyChangedMeanwhileStays();
    void rule12_aNumberTakenMeanwhileIsNotUsedTwice();
    void rule12_aResumedEditIsNotDropped();
    void rule17_aReplacementWaitsForAnEdit();
    void rule21_anOpenEditBeganNoVoid();
};

void RulesOfOpenEditsTest::rule12_anInterruptedNumberIsFinished_data()
{
    addBreakdowns(4); // number, unlock, change, lock
}

void RulesOfOpenEditsTest::rule12_anInterruptedNumberIsFinished()
{
    QFETCH(int, update);
    QFETCH(bool, done);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    if (update == 1 && done)
        books.procore.lock = Lock::Support; // else the first is refused and nothing is done
    breakWrite(books, update, done);
    const auto report = number(books, payment, 77);
    QVERIFY(report);
    QVERIFY(!report->changed);
    QCOMPARE(report->problem->kind, ErrorKind::UnknownOutcome);
    QVERIFY(books.record(payment).hasOpenIntent);
    mend(books);
    QVERIFY(refusalOf(number(books, payment, 78)).contains(u"not known yet"_s));
    books.syncScheduled();
    const PaymentLine &line = books.procore.lines.first();
    QCOMPARE(line.paymentNumber.value_or(0), 77);
    QCOMPARE(line.originId, originIdFor(payment));
    QVERIFY(!isChangeUnderWay(line));
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).issued->paymentNumber.value_or(0), 77);
    QCOMPARE(openIntents(books), 0);
    QCOMPARE(hanging(books), kBefore);
}

void RulesOfOpenEditsTest::rule12_aNumberSomebodyChangedMeanwhileStays()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    breakWrite(books, 1, false);
    QVERIFY(number(books, payment, 77));
    books.procore.lines.first().paymentNumber = 50; // in Procore's own window
    mend(books);
    books.syncScheduled();
    QCOMPARE(books.procore.lines.first().paymentNumber.value_or(0), 50);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(openIntents(books), 0);
}

void RulesOfOpenEditsTest::rule12_aNumberTakenMeanwhileIsNotUsedTwice()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    breakWrite(books, 1, false);
    QVERIFY(number(books, payment, 77));
    books.procore.lines[1].paymentNumber = 77;
    mend(books);
    books.syncScheduled();
    QCOMPARE(books.procore.lines.first().paymentNumber.value_or(0), 1);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(openIntents(books), 0);
}

void RulesOfOpenEditsTest::rule12_aResumedEditIsNotDropped()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    const PaymentId other = issued(books, u"30.00"_s);
    for (const auto &[edited, wanted] : { std::pair(payment, 77), std::pair(other, 78) }) {
        breakWrite(books, 1, false);
        QVERIFY(number(books, edited, wanted));
        mend(books);
    }
    // The first is not done, and ends the run before it comes to the second.
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("update") ? std::optional(Error(ErrorKind::Offline, {})) : std::nullopt;
    };
    books.syncScheduled();
    QCOMPARE(openIntents(books), 2);
    mend(books);
    books.syncScheduled();
    QCOMPARE(books.procore.lineNaming(payment)->paymentNumber.value_or(0), 77);
    QCOMPARE(books.procore.lineNaming(other)->paymentNumber.value_or(0), 78);
    QCOMPARE(openIntents(books), 0);
}

void RulesOfOpenEditsTest::rule17_aReplacementWaitsForAnEdit()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    breakWrite(books, 1, false);
    QVERIFY(number(books, payment, 77));
    mend(books);
    const PaymentId again = enteredAgain(books, payment);
    books.syncScheduled(); // ends the edit, and asks nobody
    QCOMPARE(books.reasonOf(payment), Reason::VoidPending);
    QCOMPARE(books.reasonOf(again), Reason::NotWrittenYet);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Replaced);
    QCOMPARE(books.reasonOf(again), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
    QCOMPARE(openIntents(books), 0);
}

void RulesOfOpenEditsTest::rule21_anOpenEditBeganNoVoid()
{
    BooksFixture books;
    books.setUp();
    QList<PaymentId> payments;
    for (int i = 1; i <= 7; ++i)
        payments.append(books.xero.pay(books.bill, u"%1.00"_s.arg(i)));
    books.sync();
    qint64 wanted = 70;
    for (const PaymentId payment : std::as_const(payments)) {
        breakWrite(books, 1, false);
        QVERIFY(number(books, payment, ++wanted));
        mend(books);
    }
    QCOMPARE(openIntents(books), 7);
    for (const PaymentId payment : std::as_const(payments))
        books.xero.remove(payment);
    for (int run = 0; run < 2; ++run) {
        books.syncScheduled();
        for (const PaymentLine &line : std::as_const(books.procore.lines))
            QVERIFY(!line.amount.isZero());
    }
    for (const PaymentId payment : std::as_const(payments))
        QCOMPARE(books.reasonOf(payment), Reason::VoidAwaitsDecision);
}

void RulesOfOpenEditsTest::rule22_whatFailsForEverIsRepeatedEverMoreSeldom_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("files") << u"attach"_s;
    QTest::newRow("a payment number") << u"update"_s;
}

void RulesOfOpenEditsTest::rule22_whatFailsForEverIsRepeatedEverMoreSeldom()
{
    QFETCH(QString, call);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.lock = Lock::Support;
    const Error broken(ErrorKind::ServerFault, u"500"_s);
    books.procore.failsBefore = [&](const QString &name) -> std::optional<Error> {
        return name == call ? std::optional(broken) : std::nullopt;
    };
    const bool isFile = call == u"attach"_s;
    const auto begun = isFile ? attach(books, payment, { fileNamed(u"check.png"_s) }) : number(books, payment, 77);
    QVERIFY(begun && begun->problem);
    books.procore.log.clear();
    for (int i = 0; i < 48; ++i)
        hourly(books);
    const auto tries = books.procore.log.count(call);
    QVERIFY2(tries >= 4 && tries <= 9, qPrintable(QString::number(tries)));
    books.procore.log.clear();
    for (int i = 0; i < 24; ++i)
        hourly(books);
    QVERIFY(books.procore.log.count(call) >= 1 && books.procore.log.count(call) <= 2);
    QCOMPARE(books.stateOf(payment), PaymentState::Waiting); // and is not green meanwhile
    books.procore.failsBefore = {};
    books.sync(); // a click tries at once
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(openIntents(books), 0);
    QCOMPARE(hanging(books), isFile ? kAfter : kBefore);
}

void RulesOfOpenEditsTest::rule16_anOpenLineDoesNotWait()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == u"attach"_s ? std::optional(Error(ErrorKind::ServerFault, u"500"_s)) : std::nullopt;
    };
    QVERIFY(attach(books, payment, { fileNamed(u"check.png"_s) }));
    for (int i = 0; i < 12; ++i)
        hourly(books);
    books.procore.log.clear();
    hourly(books);
    QCOMPARE(books.procore.log.count(u"attach"_s), 0); // it rests
    PaymentLine *line = books.procore.lineNaming(payment);
    line->originId.clear(); // as a run that was killed between unlocking and locking leaves it
    line->originData = originDataFor(payment, LineOperation::Restoring, *books.record(payment).issued);
    books.procore.failsBefore = {};
    hourly(books);
    QVERIFY(!books.procore.lineNaming(payment)->originId.isEmpty());
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

QTEST_GUILESS_MAIN(RulesOfOpenEditsTest)
#include "tst_rulesofopenedits.moc"
