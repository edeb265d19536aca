// SPDX-License-Identifier: Apache-2.0
// What the lines read back make of a created line, and of what earlier runs began (rules 10, 11, 23), example by
// example.
#include "core/sync/prove/earlierintents.h"
#include "tests/rules/handmadesteps.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class ProverTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEqualLineIsProof_data();
    void anEqualLineIsProof();
    void aDifferentLineIsNotGreen_data();
    void aDifferentLineIsNotGreen();
    void aCreateWithoutALine_data();
    void aCreateWithoutALine();
    void theLineOfALostAnswerIsRememberedByItsId();
    void aCreateThatLacksAVoid();
    void linesThatWereNotRead_data();
    void linesThatWereNotRead();
    void twoLinesWithOneOrigin();
    void anyLineThatNamesThePaymentIsItsLine();
    void settlesWithoutAWrite();
    void earlierIntents_data();
    void earlierIntents();
};

void ProverTest::anEqualLineIsProof_data()
{
    QTest::addColumn<WriteResult>("result");
    QTest::newRow("answered") << answeredWrite();
    QTest::newRow("the answer was lost: found by reading") << lostAnswer();
    QTest::newRow("refused as a duplicate: taken over") << refused(ErrorKind::Conflict);
    QTest::newRow("not sent: an earlier run wrote it") << notSent();
}

void ProverTest::anEqualLineIsProof()
{
    QFETCH(const WriteResult, result);
    PaymentLine line = shown(handmadeDraft());
    line.paymentNumber = 9; // Procore's, or a user's
    const StepOutcome outcome = prove(step(StepKind::Create), result, { line });
    QCOMPARE(outcome.settlement.standing.reason, Reason::Proved);
    QCOMPARE(ends(outcome.journal), u"fulfilled"_s);
    QCOMPARE(outcome.action, PaymentAction::Created);
    QCOMPARE(outcome.settlement.line, std::optional(line.id));
    QCOMPARE(outcome.settlement.provedAt, std::optional(kNow));
    QCOMPARE(outcome.settlement.issued->paymentNumber, std::optional<qint64>(9));
}

void ProverTest::aDifferentLineIsNotGreen_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<PaymentLine>("line");
    const auto row = [](const char *field, auto change) {
        PaymentLine line = shown(handmadeDraft());
        change(line);
        QTest::newRow(field) << QString::fromLatin1(field) << line;
    };
    row("amount", [](PaymentLine &line) { line.amount = cents(325011); });
    row("date", [](PaymentLine &line) { line.date = QDate(); });
    row("invoice number", [](PaymentLine &line) { line.invoiceNumber.clear(); });
    row("check number", [](PaymentLine &line) { line.checkNumber = u"447"_s; });
    row("notes", [](PaymentLine &line) { line.notes.chop(1); });
    row("invoice", [](PaymentLine &line) { line.invoice = InvoiceId(4); });
    row("the sync's mark on the line", [](PaymentLine &line) { line.originId.clear(); });
    row("the sync's data on the line", [](PaymentLine &line) { line.originData.chop(1); });
}

void ProverTest::aDifferentLineIsNotGreen()
{
    QFETCH(const PaymentLine, line);
    const StepOutcome outcome = prove(step(StepKind::Create), answeredWrite(), { line });
    QCOMPARE(outcome.settlement.standing.reason, Reason::LineDiffersAfterWrite);
    QTEST(outcome.settlement.standing.args.first(), "field");
    QCOMPARE(ends(outcome.journal), u"differs"_s);
    QCOMPARE(outcome.action, PaymentAction::None);
    QCOMPARE(outcome.settlement.line, std::optional(line.id)); // it has money in Procore all the same
    QVERIFY(!outcome.settlement.provedAt);
}

void ProverTest::aCreateWithoutALine_data()
{
    QTest::addColumn<WriteResult>("result");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("intent");
    QTest::newRow("not sent") << notSent() << Reason::NotWrittenYet << u"not done"_s;
    QTest::newRow("refused") << refused(ErrorKind::Rejected) << Reason::TabClosedOrRefused << u"refused"_s;
    QTest::newRow("forbidden") << refused(ErrorKind::Forbidden) << Reason::NotPermitted << u"refused"_s;
    QTest::newRow("not found") << refused(ErrorKind::NotFound) << Reason::NotFoundInProcore << u"refused"_s;
    QTest::newRow("too many calls") << refused(ErrorKind::RateLimited) << Reason::TemporaryFailure << u"refused"_s;
    QTest::newRow("lost answer, and no line") << lostAnswer() << Reason::OutcomeUnknown << u"open"_s;
    QTest::newRow("answered, and no line yet") << answeredWrite() << Reason::OutcomeUnknown << u"open"_s;
}

void ProverTest::aCreateWithoutALine()
{
    QFETCH(const WriteResult, result);
    PaymentLine somebodyElses = shown(handmadeDraft());
    somebodyElses.originId.clear();
    somebodyElses.originData.clear();
    const StepOutcome outcome = prove(step(StepKind::Create), result, { somebodyElses });
    QFETCH(const Reason, reason);
    QCOMPARE(outcome.settlement.standing.reason, reason);
    QTEST(ends(outcome.journal), "intent");
    QVERIFY(!outcome.settlement.line);
    QVERIFY(!outcome.settlement.provedAt);
}

void ProverTest::theLineOfALostAnswerIsRememberedByItsId()
{
    WriteResult result = answeredWrite();
    result.line = LineId(12);
    const StepOutcome outcome = prove(step(StepKind::Create), result, {});
    QCOMPARE(outcome.settlement.line, std::optional(LineId(12)));
    QCOMPARE(ends(outcome.journal), u"open"_s);
}

void ProverTest::aCreateThatLacksAVoid()
{
    PlannedStep create = step(StepKind::Create);
    create.needs.ifRefused = { Reason::RemovedLineStands, { u"11"_s, {}, {} } };
    create.record.decision = Decision::Create;
    WriteResult result = notSent();
    result.lacksVoid = true;
    const StepOutcome outcome = prove(create, result, {});
    QCOMPARE(outcome.settlement.standing, create.needs.ifRefused);
    QCOMPARE(ends(outcome.journal), u"not done"_s);
    QVERIFY(!outcome.settlement.endsDecision);
}

void ProverTest::linesThatWereNotRead_data()
{
    QTest::addColumn<WriteResult>("result");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("intent");
    QTest::newRow("answered") << answeredWrite() << Reason::OutcomeUnknown << u"open"_s;
    QTest::newRow("refused") << refused(ErrorKind::Rejected) << Reason::OutcomeUnknown << u"open"_s;
    QTest::newRow("lost answer") << lostAnswer() << Reason::OutcomeUnknown << u"open"_s;
    QTest::newRow("not sent") << notSent() << Reason::NotWrittenYet << u"not done"_s;
}

void ProverTest::linesThatWereNotRead()
{
    QFETCH(const WriteResult, result);
    const StepOutcome outcome = proveUnread(step(StepKind::Create), result);
    QFETCH(const Reason, reason);
    QCOMPARE(outcome.settlement.standing.reason, reason);
    QTEST(ends(outcome.journal), "intent");
}

void ProverTest::twoLinesWithOneOrigin()
{
    const QList<PaymentLine> lines { shown(handmadeDraft(), LineId(12)), shown(handmadeDraft(), LineId(13)) };
    const StepOutcome outcome = prove(step(StepKind::Create), answeredWrite(), lines);
    QCOMPARE(outcome.settlement.standing.reason, Reason::TwoLinesOneOrigin);
    QCOMPARE(ends(outcome.journal), u"differs"_s);
    QCOMPARE(outcome.settlement.line, std::optional(LineId(12)));
}

void ProverTest::anyLineThatNamesThePaymentIsItsLine()
{
    PaymentLine byData = shown(handmadeDraft());
    byData.originId.clear();
    QCOMPARE(prove(step(StepKind::Create), answeredWrite(), { byData }).settlement.line, std::optional(byData.id));
    PaymentLine wiped = byData;
    wiped.originData.clear();
    QVERIFY(!prove(step(StepKind::Create), answeredWrite(), { wiped }).settlement.line);
    QCOMPARE(prove(step(StepKind::Restore), answeredWrite(), { wiped }).settlement.line, std::optional(wiped.id));
}

void ProverTest::settlesWithoutAWrite()
{
    PlannedStep proved = step(StepKind::Settle);
    proved.standing = { Reason::Proved, {} };
    proved.isProof = true;
    QCOMPARE(settlementOf(proved, kNow).provedAt, std::optional(kNow));
    QCOMPARE(settlementOf(proved, kNow).issued, std::optional(handmadeDraft()));
    PlannedStep gone = step(StepKind::Settle);
    gone.standing = { Reason::RemovedAndDeleted, {} };
    gone.line = PaymentLine();
    gone.forgetsLine = true;
    QCOMPARE(settlementOf(gone, kNow).line, std::optional(LineId()));
    QVERIFY(!settlementOf(gone, kNow).provedAt);
}

void ProverTest::earlierIntents_data()
{
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("hasLine");
    QTest::addColumn<QString>("intent");
    QTest::newRow("its line is proved") << StepKind::Settle << Reason::Proved << true << u"fulfilled"_s;
    QTest::newRow("its line differs") << StepKind::Settle << Reason::LineDiffersAfterWrite << true << u"differs"_s;
    QTest::newRow("nothing could be read") << StepKind::Settle << Reason::TemporaryFailure << false << u"open"_s;
    QTest::newRow("there is no line, and none is wanted")
        << StepKind::Settle << Reason::NotLinked << false << u"not done"_s;
    QTest::newRow("it is written again") << StepKind::Create << Reason::NotWrittenYet << false << u"not done"_s;
}

void ProverTest::earlierIntents()
{
    QFETCH(const StepKind, kind);
    QFETCH(const Reason, reason);
    QFETCH(const bool, hasLine);
    PlannedStep planned = step(kind);
    planned.standing = { reason, {} };
    planned.isProof = reason == Reason::Proved;
    if (!hasLine)
        planned.line = PaymentLine();
    QTEST(ends(endOfEarlierIntent(planned, Intent())), "intent");
}

QTEST_GUILESS_MAIN(ProverTest)
#include "tst_prover.moc"
