// SPDX-License-Identifier: Apache-2.0
// Rules 13 and 14: removed payments whose line is gone already, or cannot be voided, and the payments that wait for
// them.
#include "core/ledger/paymentrepository.h"
#include "core/model/paymentdecisions.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfRemovalsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule14_anAlreadyDeletedLineIsNothingToVoid_data();
    void rule14_anAlreadyDeletedLineIsNothingToVoid();
    void rule14_aLineThatIsThereAgainIsVoided_data();
    void rule14_aLineThatIsThereAgainIsVoided();
    void rule14_aLineWithAnotherMarkIsVoidedByDecision();
    void rule13_aRefusedVoidIsNamed_data();
    void rule13_aRefusedVoidIsNamed();
    void rule13_aVoidThatFailedForNowIsWaitedFor();
};

void RulesOfRemovalsTest::rule14_anAlreadyDeletedLineIsNothingToVoid_data()
{
    QTest::addColumn<bool>("isSeenBefore"); // the deletion, before the payment is removed
    QTest::addColumn<bool>("isVoidedBefore");
    QTest::newRow("deleted, then removed") << true << false;
    QTest::newRow("both between two runs") << false << false;
    QTest::newRow("voided, then deleted") << false << true;
}

void RulesOfRemovalsTest::rule14_anAlreadyDeletedLineIsNothingToVoid()
{
    QFETCH(bool, isSeenBefore);
    QFETCH(bool, isVoidedBefore);
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    if (isVoidedBefore) {
        books.xero.remove(payment);
        books.syncScheduled();
        QCOMPARE(books.reasonOf(payment), Reason::Voided);
    }
    books.procore.lines.clear();
    if (isSeenBefore) {
        issued(books, u"10.00"_s);
        QCOMPARE(books.reasonOf(payment), Reason::DeletedInProcore);
    }
    if (!isVoidedBefore)
        books.xero.remove(payment);
    else
        books.xero.pay(books.bill, u"10.00"_s); // its commitment is read on the way
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::RemovedAndDeleted);
    QCOMPARE(books.stateOf(payment), PaymentState::NotIncluded);
    QVERIFY(!books.record(payment).line.isValid());
    const auto open = books.ledger->payments().openWork(Scope());
    QVERIFY(open && open->isEmpty());
    books.procore.log.clear();
    books.sync(); // and it costs nothing more
    QCOMPARE(books.procore.log.count(u"lines"_s), 0);
    QCOMPARE(books.reasonOf(payment), Reason::RemovedAndDeleted);
}

void RulesOfRemovalsTest::rule14_aLineThatIsThereAgainIsVoided_data()
{
    QTest::addColumn<bool>("isWatched"); // else a run works on the commitment
    QTest::newRow("a run looks") << false;
    QTest::newRow("the watch looks") << true;
}

void RulesOfRemovalsTest::rule14_aLineThatIsThereAgainIsVoided()
{
    QFETCH(bool, isWatched);
    BooksFixture books;
    books.setUp();
    issued(books, u"20.00"_s);
    const PaymentId payment = issued(books);
    const PaymentLine line = *books.procore.lineNaming(payment);
    books.xero.remove(payment);
    books.procore.lines.removeIf([&line](const PaymentLine &one) { return one.id == line.id; });
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::RemovedAndDeleted);
    books.procore.lines.append(line); // it was not shown for a while, that was all
    if (isWatched) {
        books.clock.advance(std::chrono::hours(48));
        books.syncScheduled();
        QCOMPARE(books.reasonOf(payment), Reason::VoidPending);
        QCOMPARE(books.record(payment).line, line.id);
        books.syncScheduled();
    } else {
        issued(books, u"10.00"_s);
    }
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QVERIFY(books.procore.lineNaming(payment)->amount.isZero());
}

void RulesOfRemovalsTest::rule14_aLineWithAnotherMarkIsVoidedByDecision()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    books.procore.lineNaming(payment)->originId = u"QB-7781"_s;
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore); // whose line it is, a person has to say
    const QList<Decision> beforeVoid { Decision::Void, Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(books.record(payment)) == beforeVoid);
    QVERIFY(!books.tryResolve(payment, Decision::Restore));
    QCOMPARE(books.resolve(payment, Decision::Void).action, PaymentAction::Voided);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QVERIFY(books.procore.lines.first().amount.isZero());
    QCOMPARE(books.procore.lines.first().originId, payment.toString());
    // Of a voided line that somebody changed, the void is what can be restored.
    books.procore.lines.first().amount = usd(u"400.00"_s);
    issued(books, u"10.00"_s);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    const QList<Decision> afterVoid { Decision::Restore, Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(books.record(payment)) == afterVoid);
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QVERIFY(books.procore.lines.first().amount.isZero());
}

void RulesOfRemovalsTest::rule13_aRefusedVoidIsNamed_data()
{
    QTest::addColumn<bool>("isScheduled"); // the run after the refusal, which leaves the removed payment alone
    QTest::newRow("then on demand") << false;
    QTest::newRow("then scheduled") << true;
}

void RulesOfRemovalsTest::rule13_aRefusedVoidIsNamed()
{
    QFETCH(bool, isScheduled);
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books, u"6000.00"_s);
    const LineId line = books.record(removed).line;
    books.procore.refusesUnlock = true;
    books.xero.remove(removed);
    const PaymentId added = books.xero.pay(books.bill, u"6000.01"_s);
    const QStringList named { line.toString(), u"12000.01"_s, u"10000.00"_s };
    books.syncScheduled();
    QCOMPARE(books.reasonOf(removed), Reason::VoidRefused);
    QCOMPARE(books.reasonOf(added), Reason::RemovedLineStands);
    QCOMPARE(books.record(added).standing.args, named);
    QVERIFY(offeredDecisions(books.record(added)).contains(Decision::IssueAnyway));
    const PaymentId third = books.xero.pay(books.bill, u"4500.00"_s);
    isScheduled ? books.syncScheduled() : books.sync();
    // On demand the void is tried again, and the room that it would make is the earlier payment's.
    QCOMPARE(books.reasonOf(third), isScheduled ? Reason::RemovedLineStands : Reason::OverIssue);
    QCOMPARE(books.reasonOf(added), Reason::RemovedLineStands);
}

void RulesOfRemovalsTest::rule13_aVoidThatFailedForNowIsWaitedFor()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books, u"6000.00"_s);
    books.xero.remove(removed);
    const PaymentId added = books.xero.pay(books.bill, u"6000.01"_s);
    breakUpdate(books, 1, false);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(added), Reason::NotWrittenYet);
    QCOMPARE(creates(books), 1);
    mend(books);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(removed), Reason::Voided);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
}

QTEST_GUILESS_MAIN(RulesOfRemovalsTest)
#include "tst_rulesofremovals.moc"
