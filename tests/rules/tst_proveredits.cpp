// SPDX-License-Identifier: Apache-2.0
// What the line read back makes of a user's payment number and attachments (rule 12), example by example.
#include "tests/rules/handmadesteps.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class ProverEditsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void anEditProvesNothingAboutAChangedPayment();
    void files_data();
    void files();
    void filesRefusedForGoodAreGivenUp();
    void aLostFileKeepsItsIntentOpen();
};

void ProverEditsTest::numbers_data()
{
    QTest::addColumn<WriteResult>("result");
    QTest::addColumn<qint64>("found");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("intent");
    QTest::addColumn<PaymentAction>("action");
    QTest::newRow("done") << answeredWrite() << qint64(7) << Reason::Proved << u"fulfilled"_s << PaymentAction::Updated;
    QTest::newRow("done, though the answer was lost")
        << lostAnswer() << qint64(7) << Reason::Proved << u"fulfilled"_s << PaymentAction::Updated;
    QTest::newRow("refused: the payment stays green")
        << refused(ErrorKind::Rejected) << qint64(4) << Reason::Proved << u"refused"_s << PaymentAction::None;
    QTest::newRow("not sent") << notSent() << qint64(4) << Reason::Proved << u"not done"_s << PaymentAction::None;
    QTest::newRow("answered, and another number is there")
        << answeredWrite() << qint64(4) << Reason::Proved << u"differs"_s << PaymentAction::None;
    QTest::newRow("lost answer") << lostAnswer() << qint64(4) << Reason::OutcomeUnknown << u"open"_s
                                 << PaymentAction::None;
}

void ProverEditsTest::numbers()
{
    QFETCH(const WriteResult, result);
    QFETCH(const qint64, found);
    PaymentLine line = shown(handmadeDraft());
    line.paymentNumber = found;
    const StepOutcome outcome = prove(numberStep(7), result, { line });
    QFETCH(const Reason, reason);
    QCOMPARE(outcome.settlement.standing.reason, reason);
    QTEST(ends(outcome.journal), "intent");
    QFETCH(const PaymentAction, action);
    QCOMPARE(outcome.action, action);
    const bool isDone = found == 7;
    QCOMPARE(outcome.settlement.told, isDone ? u"Payment number 7 instead of 4."_s : QString());
    QCOMPARE(outcome.settlement.what, isDone ? u"renumbered"_s : QString());
}

void ProverEditsTest::anEditProvesNothingAboutAChangedPayment()
{
    PlannedStep planned = numberStep(7);
    planned.record.payment.amount = cents(325011);
    const StepOutcome outcome = prove(planned, answeredWrite(), { shown(planned.draft) });
    QCOMPARE(outcome.settlement.standing.reason, Reason::ChangedAfterIssue);
    QVERIFY(!outcome.settlement.provedAt);
    QCOMPARE(ends(outcome.journal), u"fulfilled"_s); // of the edit
}

void ProverEditsTest::files_data()
{
    QTest::addColumn<WriteResult>("result");
    QTest::addColumn<PaymentLine>("line");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("intent");
    const Attachment waiver { 5, u"waiver.pdf"_s, {} };
    const Attachment photo { 6, u"photo.jpg"_s, {} };
    PaymentLine silent = withFiles({});
    silent.showsAttachments = false;
    QTest::newRow("both are there") << answeredWrite() << withFiles({ waiver, photo }) << Reason::Proved
                                    << u"fulfilled"_s;
    QTest::newRow("both, though the answer was lost")
        << lostAnswer() << withFiles({ waiver, photo }) << Reason::Proved << u"fulfilled"_s;
    QTest::newRow("the new one was refused")
        << refused(ErrorKind::Rejected) << withFiles({ waiver }) << Reason::Proved << u"refused"_s;
    QTest::newRow("the new one was not sent") << notSent() << withFiles({ waiver }) << Reason::Proved << u"not done"_s;
    QTest::newRow("nobody knows about the new one")
        << lostAnswer() << withFiles({ waiver }) << Reason::OutcomeUnknown << u"open"_s;
    QTest::newRow("the old one is gone: put back by the next run")
        << lostAnswer() << withFiles({ photo }) << Reason::OutcomeUnknown << u"open"_s;
    QTest::newRow("Procore did not say") << answeredWrite() << silent << Reason::OutcomeUnknown << u"open"_s;
}

void ProverEditsTest::files()
{
    QFETCH(const WriteResult, result);
    QFETCH(const PaymentLine, line);
    const StepOutcome outcome = prove(attachStep(), result, { line });
    QFETCH(const Reason, reason);
    QCOMPARE(outcome.settlement.standing.reason, reason);
    QTEST(ends(outcome.journal), "intent");
    QVERIFY(outcome.givenUp.isEmpty());
    const bool isDone = outcome.action == PaymentAction::Updated;
    QCOMPARE(outcome.settlement.told, isDone ? u"Attached: photo.jpg."_s : QString());
}

void ProverEditsTest::filesRefusedForGoodAreGivenUp()
{
    const StepOutcome outcome =
        prove(attachStep(), refused(ErrorKind::Rejected), { withFiles({ { 6, u"photo.jpg"_s, {} } }) });
    QCOMPARE(outcome.settlement.standing.reason, Reason::AttachmentsLost);
    QCOMPARE(ends(outcome.journal), u"refused"_s);
    QCOMPARE(outcome.givenUp, QList<KeptFile> { file(0, u"waiver.pdf"_s, 5) });
}

void ProverEditsTest::aLostFileKeepsItsIntentOpen()
{
    PaymentLine line = withFiles({});
    line.notes = u"by hand"_s;
    const StepOutcome outcome = prove(attachStep(), answeredWrite(), { line });
    QCOMPARE(ends(outcome.journal), u"open"_s);
    QCOMPARE(outcome.settlement.standing.reason, Reason::LineDiffersAfterWrite); // a person is asked all the same
}

QTEST_GUILESS_MAIN(ProverEditsTest)
#include "tst_proveredits.moc"
