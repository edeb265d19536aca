// SPDX-License-Identifier: Apache-2.0
// What the lines read back make of a void, a restored line and a hand-over (rules 14, 16, 17, 20), example by example.
#include "tests/rules/handmadesteps.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class ProverChangesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void voids_data();
    void voids();
    void restores_data();
    void restores();
    void handOvers();
    void aLineLeftOpenKeepsItsIntent_data();
    void aLineLeftOpenKeepsItsIntent();
};

void ProverChangesTest::voids_data()
{
    QTest::addColumn<WriteResult>("result");
    QTest::addColumn<bool>("isAtZero");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("intent");
    QTest::newRow("done") << answeredWrite() << true << Reason::Voided << u"fulfilled"_s;
    QTest::newRow("done, though the answer was lost") << lostAnswer() << true << Reason::Voided << u"fulfilled"_s;
    QTest::newRow("not sent") << notSent() << false << Reason::VoidPending << u"not done"_s;
    QTest::newRow("refused") << refused(ErrorKind::Rejected) << false << Reason::VoidRefused << u"refused"_s;
    QTest::newRow("too many calls") << refused(ErrorKind::RateLimited) << false << Reason::VoidPending << u"not done"_s;
    QTest::newRow("lost answer") << lostAnswer() << false << Reason::VoidPending << u"open"_s;
    QTest::newRow("answered, and the amount is still there")
        << answeredWrite() << false << Reason::VoidRefused << u"differs"_s;
}

void ProverChangesTest::voids()
{
    QFETCH(const WriteResult, result);
    QFETCH(const bool, isAtZero);
    const PlannedStep planned = voidStep();
    const StepOutcome outcome = prove(planned, result, { shown(isAtZero ? planned.draft : handmadeDraft()) });
    QFETCH(const Reason, reason);
    QCOMPARE(outcome.settlement.standing.reason, reason);
    QTEST(ends(outcome.journal), "intent");
    QCOMPARE(outcome.action, isAtZero ? PaymentAction::Voided : PaymentAction::None);
    // A line that still has its money is not kept as one at 0.00.
    QVERIFY(isAtZero || !outcome.settlement.issued || !outcome.settlement.issued->amount.isZero());
}

void ProverChangesTest::restores_data()
{
    QTest::addColumn<WriteResult>("result");
    QTest::addColumn<bool>("isAsMeant");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("intent");
    QTest::newRow("done") << answeredWrite() << true << Reason::Proved << u"fulfilled"_s;
    QTest::newRow("not sent: asked as before") << notSent() << false << Reason::ChangedInProcore << u"not done"_s;
    QTest::newRow("too many calls: asked as before")
        << refused(ErrorKind::RateLimited) << false << Reason::ChangedInProcore << u"not done"_s;
    QTest::newRow("refused") << refused(ErrorKind::Rejected) << false << Reason::RestoreRefused << u"refused"_s;
    QTest::newRow("lost answer") << lostAnswer() << false << Reason::OutcomeUnknown << u"open"_s;
    QTest::newRow("answered, and still different")
        << answeredWrite() << false << Reason::LineDiffersAfterWrite << u"differs"_s;
}

void ProverChangesTest::restores()
{
    QFETCH(const WriteResult, result);
    QFETCH(const bool, isAsMeant);
    PaymentLine line = shown(handmadeDraft());
    if (!isAsMeant)
        line.notes = u"by hand"_s;
    const StepOutcome outcome = prove(step(StepKind::Restore), result, { line });
    QFETCH(const Reason, reason);
    QCOMPARE(outcome.settlement.standing.reason, reason);
    QTEST(ends(outcome.journal), "intent");
    QCOMPARE(outcome.settlement.what, isAsMeant ? u"restored"_s : QString());
}

void ProverChangesTest::handOvers()
{
    const PlannedStep planned = handOverStep();
    const StepOutcome done = prove(planned, answeredWrite(), { shown(planned.draft) });
    QCOMPARE(done.settlement.standing.reason, Reason::Proved);
    QVERIFY(done.replaced);
    QCOMPARE(done.replaced->payment, planned.replaces->payment.id);
    QCOMPARE(done.replaced->standing.reason, Reason::Replaced);
    QCOMPARE(done.replaced->line, std::optional(LineId()));

    const StepOutcome kept = prove(planned, refused(ErrorKind::Rejected), { planned.line });
    QCOMPARE(kept.settlement.standing.reason, Reason::RestoreRefused);
    QVERIFY(!kept.replaced);
    QVERIFY(!kept.settlement.line);

    const StepOutcome later = prove(planned, notSent(), { planned.line });
    QCOMPARE(later.settlement.standing.reason, Reason::NotWrittenYet);

    const StepOutcome open = prove(planned, lostAnswer(), { leftOpen(LineOperation::Restoring) });
    QCOMPARE(ends(open.journal), u"open"_s);
    QVERIFY(!open.settlement.line); // until then the ledger knows it as the removed payment's
}

void ProverChangesTest::aLineLeftOpenKeepsItsIntent_data()
{
    QTest::addColumn<bool>("isVoid");
    QTest::addColumn<WriteResult>("result");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("void, lost answer") << true << lostAnswer() << Reason::VoidPending;
    QTest::newRow("void, refused") << true << refused(ErrorKind::Rejected) << Reason::VoidRefused;
    QTest::newRow("void, not sent") << true << notSent() << Reason::VoidPending;
    QTest::newRow("restore, lost answer") << false << lostAnswer() << Reason::OutcomeUnknown;
    QTest::newRow("restore, refused") << false << refused(ErrorKind::Rejected) << Reason::RestoreRefused;
}

void ProverChangesTest::aLineLeftOpenKeepsItsIntent()
{
    QFETCH(const bool, isVoid);
    QFETCH(const WriteResult, result);
    const PaymentLine line = leftOpen(isVoid ? LineOperation::Voiding : LineOperation::Restoring);
    PlannedStep planned = isVoid ? voidStep() : step(StepKind::Restore);
    const StepOutcome outcome = prove(planned, result, { line });
    QFETCH(const Reason, reason);
    QCOMPARE(outcome.settlement.standing.reason, reason);
    QCOMPARE(ends(outcome.journal), u"open"_s);
    planned.line = line;
    QCOMPARE(ends(proveUnread(planned, result).journal), u"open"_s);
}

QTEST_GUILESS_MAIN(ProverChangesTest)
#include "tst_proverchanges.moc"
