// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: what somebody changed in
// Procore, and what people decide about it: rules 14, 16 and 20. The number is the rule's in docs/rules.md.
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfDecisionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule14_leaveHoldsUntilXeroChanges();
    void rule16_restoreInterruptedAtEachStep_data();
    void rule16_restoreInterruptedAtEachStep();
    void rule16_aRestoreIsFinishedAfterALostLedger();
    void rule16_adoptInterruptedAtEachStep_data();
    void rule16_adoptInterruptedAtEachStep();
    void rule16_unlockingRefused();
    void rule20_changedIsRestored();
    void rule20_deletedIsRestored();
    void rule20_otherSyncHoldsScheduledCreates();
    void decisionsThatMakeNoSenseAreRefused();
};

void RulesOfDecisionsTest::rule14_leaveHoldsUntilXeroChanges()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    books.procore.lineNaming(payment)->amount = usd(u"400.00"_s);
    issued(books, u"10.00"_s);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    const qint64 calls = books.procore.calls;
    const ResolveReport left = books.resolve(payment, Decision::Leave);
    QVERIFY(!left.run);
    QVERIFY(books.procore.calls <= calls + 1); // at most the rights
    issued(books, u"20.00"_s);
    QCOMPARE(books.reasonOf(payment), Reason::LeftByDecision);
    books.xero.remove(payment); // something new: the decision was not about that
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore); // asked about first (rule 14)
    books.resolve(payment, Decision::Void);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QCOMPARE(books.record(payment).decision, Decision::None);
}

void RulesOfDecisionsTest::rule16_restoreInterruptedAtEachStep_data()
{
    addBreakdowns(3);
}

void RulesOfDecisionsTest::rule16_restoreInterruptedAtEachStep()
{
    QFETCH(int, update);
    QFETCH(bool, done);
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    const PaymentLine before = books.procore.lines.first();
    books.procore.lines.first().amount = usd(u"400.00"_s);
    issued(books, u"10.00"_s);
    breakUpdate(books, update, done);
    books.resolve(payment, Decision::Restore);
    mend(books);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.first(), before);
    QVERIFY(!books.record(payment).hasOpenIntent);
    QCOMPARE(books.record(payment).decision, Decision::None);
    QCOMPARE(books.procore.lines.size(), 2);
}

void RulesOfDecisionsTest::rule16_aRestoreIsFinishedAfterALostLedger()
{
    // Nobody remembers the decision or the intent: the line itself says that it is open.
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    const PaymentLine before = books.procore.lines.first();
    books.procore.lines.first().amount = usd(u"400.00"_s);
    issued(books, u"10.00"_s);
    breakUpdate(books, 2, false);
    books.resolve(payment, Decision::Restore);
    QVERIFY(books.procore.lines.first().originId.isEmpty());
    mend(books);
    books.loseLedger();
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.first(), before);
}

void RulesOfDecisionsTest::rule16_adoptInterruptedAtEachStep_data()
{
    addBreakdowns(3);
}

void RulesOfDecisionsTest::rule16_adoptInterruptedAtEachStep()
{
    QFETCH(int, update);
    QFETCH(bool, done);
    BooksFixture books;
    books.setUp();
    const PaymentLine typed = typedFor(books);
    const PaymentId payment = issued(books);
    QCOMPARE(books.reasonOf(payment), Reason::PossibleDuplicate);
    breakUpdate(books, update, done);
    books.resolve(payment, Decision::Adopt);
    mend(books);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).line, typed.id);
    QCOMPARE(books.record(payment).decision, Decision::None);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().originId, payment.toString());
    QCOMPARE(creates(books), 0);
}

void RulesOfDecisionsTest::rule16_unlockingRefused()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    books.procore.lines.first().amount = usd(u"400.00"_s);
    const PaymentLine changed = books.procore.lines.first();
    issued(books, u"10.00"_s);
    books.procore.refusesUnlock = true;
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.reasonOf(payment), Reason::RestoreRefused);
    QCOMPARE(books.stateOf(payment), PaymentState::Attention);
    QCOMPARE(books.procore.lines.first(), changed);
    QCOMPARE(books.record(payment).decision, Decision::None); // a refusal is not repeated by itself
    const auto writes = books.procore.writes.size();
    books.syncScheduled();
    QCOMPARE(books.procore.writes.size(), writes);
    books.procore.refusesUnlock = false;
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void RulesOfDecisionsTest::rule20_changedIsRestored()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    const PaymentLine before = books.procore.lines.first();
    books.procore.lines.first().amount = usd(u"400.00"_s);
    books.procore.lines.first().originId.clear(); // unlocked and edited
    issued(books, u"10.00"_s);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    const QString sentence = books.record(payment).standing.sentence(); // both values
    QVERIFY(sentence.contains(u"500.00"_s) && sentence.contains(u"400.00"_s));
    QCOMPARE(books.resolve(payment, Decision::Restore).action, PaymentAction::Updated);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.first(), before);
    // Only unlocked: one call locks it again.
    books.procore.lines.first().originId.clear();
    issued(books, u"20.00"_s);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    const auto writes = books.procore.writes.size();
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.procore.writes.size(), writes + 1);
    QCOMPARE(books.procore.lines.first(), before);
    // More than is due is asked about here too (rule 13).
    books.procore.lines.first().amount = usd(u"1.00"_s);
    books.procore.typeLine(books.invoice, u"9900.00"_s);
    books.xero.touch(payment);
    issued(books, u"5.00"_s);
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.reasonOf(payment), Reason::OverIssue);
    books.resolve(payment, Decision::IssueAnyway);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.first(), before);
}

void RulesOfDecisionsTest::rule20_deletedIsRestored()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    books.procore.lines.clear();
    issued(books, u"10.00"_s);
    QCOMPARE(books.reasonOf(payment), Reason::DeletedInProcore);
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
    // Somebody deleted it and typed it again: that line is asked about, not doubled.
    books.procore.lines.removeIf([&](const PaymentLine &line) { return line.originId == payment.toString(); });
    const PaymentLine typed = typedFor(books);
    issued(books, u"20.00"_s);
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.reasonOf(payment), Reason::PossibleDuplicate);
    books.resolve(payment, Decision::Adopt);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).line, typed.id);
}

void RulesOfDecisionsTest::rule20_otherSyncHoldsScheduledCreates()
{
    BooksFixture books;
    books.setUp();
    books.procore.typeLine(books.invoice, u"77.00"_s);
    books.procore.lines.last().originId = u"QB-7781"_s;
    books.procore.lines.last().updatedAt = books.clock.now();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::OtherSyncSuspected);
    QVERIFY(books.record(payment).standing.sentence().contains(u"QB-7781"_s));
    // In the whole company, not on that commitment only.
    const Bill bill = books.xero.addBill(u"CD-9"_s, u"100.00"_s);
    const Commitment other = books.procore.addCommitment(u"SC-2"_s);
    books.procore.addInvoice(other, u"2-01"_s, u"100.00"_s, bill.id);
    const PaymentId elsewhere = books.xero.pay(bill, u"60.00"_s);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(elsewhere), Reason::OtherSyncSuspected);
    QVERIFY(books.procore.writes.isEmpty());
    books.settings.otherSyncOffSince = books.clock.now() + std::chrono::hours(24 * 365); // nobody knows that yet
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::OtherSyncSuspected);
    books.settings.otherSyncOffSince = books.clock.now();
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.reasonOf(elsewhere), Reason::Proved);
    // A mark that is set afterwards is asked about again; a sync by hand goes on.
    books.procore.lines.first().updatedAt = books.clock.now() + std::chrono::hours(1);
    const PaymentId later = books.xero.pay(books.bill, u"30.00"_s);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(later), Reason::OtherSyncSuspected);
    books.sync();
    QCOMPARE(books.reasonOf(later), Reason::Proved);
}

void RulesOfDecisionsTest::decisionsThatMakeNoSenseAreRefused()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    const auto settled = books.tryResolve(payment, Decision::Restore);
    QVERIFY(!settled);
    QCOMPARE(settled.error().kind, ErrorKind::Configuration);
    QCOMPARE(books.record(payment).decision, Decision::None);
    typedFor(books);
    const PaymentId alike = issued(books);
    const auto refused = books.tryResolve(alike, Decision::Void);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"adopt, create, retry, leave"_s));
    books.procore.rights = Rights();
    books.clock.advance(std::chrono::hours(2));
    const auto forbidden = books.tryResolve(alike, Decision::Create);
    QVERIFY(!forbidden);
    QCOMPARE(forbidden.error().kind, ErrorKind::Forbidden);
    QCOMPARE(books.record(alike).decision, Decision::None);
    QVERIFY(!books.tryResolve(PaymentId(QUuid::createUuid()), Decision::Retry));
}

QTEST_GUILESS_MAIN(RulesOfDecisionsTest)
#include "tst_rulesofdecisions.moc"
