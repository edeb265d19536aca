// SPDX-License-Identifier: Apache-2.0
#include "core/model/paymentdecisions.h"
#include "core/model/standings.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

PaymentRecord standingAt(Reason reason, PaymentStatus status = PaymentStatus::Authorised)
{
    PaymentRecord record;
    record.payment.status = status;
    record.standing.reason = reason;
    record.line = LineId(5);
    return record;
}

using Answers = QList<Decision>;

} // namespace

class PaymentDecisionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordIsRead();
    void whatAPaymentOffers();
    void aLineThatARefusalLeftOpenWaits();
    void sentencesNameEveryValue();
    void linesInQuestionAreValues();
    void everyReasonIsSaid();
    void whatIsOverIsForgotten();
};

void PaymentDecisionsTest::everyWordIsRead()
{
    for (const Decision decision : { Decision::None, Decision::IssueAnyway, Decision::Void, Decision::Leave,
             Decision::Retry, Decision::Adopt, Decision::Create, Decision::Restore, Decision::Accept })
        QVERIFY(kDecisionWords.valueOf(toString(decision)) == decision);
    QVERIFY(!kDecisionWords.valueOf(u"support-request"_s));
}

void PaymentDecisionsTest::whatAPaymentOffers()
{
    QVERIFY(offeredDecisions(standingAt(Reason::Proved)).isEmpty());
    QVERIFY(offeredDecisions(standingAt(Reason::Replaced)).isEmpty());
    const Answers duplicate { Decision::Adopt, Decision::Create, Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(standingAt(Reason::PossibleDuplicate)) == duplicate);
    const Answers changed { Decision::Restore, Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(standingAt(Reason::ChangedInProcore)) == changed);
    QVERIFY(offeredDecisions(standingAt(Reason::DeletedInProcore)) == changed);
    const Answers leave { Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(standingAt(Reason::DeletedInProcore, PaymentStatus::Deleted)) == leave);
    // The line of a removed payment is voided; only a void that somebody changed can be restored.
    const Answers removed { Decision::Void, Decision::Retry, Decision::Leave };
    for (const Reason reason : { Reason::ChangedInProcore, Reason::LineDiffersAfterWrite }) {
        PaymentRecord record = standingAt(reason, PaymentStatus::Deleted);
        QVERIFY(offeredDecisions(record) == removed);
        record.issued.emplace().amount = Money::fromMinor(0, Currency::usd());
        QVERIFY(offeredDecisions(record) == changed);
    }
    PaymentRecord inText = standingAt(Reason::LineDiffersAfterWrite);
    inText.standing.inTextAlone = true; // written again, it would come out the same
    const Answers acceptFirst { Decision::Accept, Decision::Restore, Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(inText) == acceptFirst);
    inText.standing.reason = Reason::ChangedInProcore;
    const Answers restoreFirst { Decision::Restore, Decision::Accept, Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(inText) == restoreFirst);
    QVERIFY(offeredDecisions(standingAt(Reason::LeftByDecision)) == Answers { Decision::Retry });
    PaymentRecord underWay = standingAt(Reason::PossibleDuplicate);
    underWay.hasOpenIntent = true; // find out its outcome first
    QVERIFY(offeredDecisions(underWay) == Answers { Decision::Retry });
}

void PaymentDecisionsTest::aLineThatARefusalLeftOpenWaits()
{
    PaymentRecord record = standingAt(Reason::RestoreRefused);
    record.hasOpenIntent = true; // of a run that was killed: nobody knows how it ended
    QVERIFY(!waitsForTheUser(record));
    record.isOpenIntentTried = true;
    record.decision = Decision::Restore; // not carried out yet
    record.triedAt = Instant(std::chrono::hours(1));
    QVERIFY(waitsForTheUser(record));
    QCOMPARE(nextTry(record), std::optional(Instant(std::chrono::hours(24))));
    record.standing.reason = Reason::OutcomeUnknown;
    QVERIFY(!waitsForTheUser(record));
}

void PaymentDecisionsTest::sentencesNameEveryValue()
{
    const Standing unlocked { Reason::ChangedInProcore,
        { u"the sync's mark on the line"_s, u"8d9675af"_s, QString() } };
    QVERIFY2(unlocked.sentence().endsWith(u"should be 8d9675af but is empty."_s), qPrintable(unlocked.sentence()));
    // People's own text is shown as they wrote it.
    const Standing percent { Reason::ChangedInProcore, { u"notes"_s, u"retain %2 and %3"_s, u"5 %"_s } };
    QVERIFY2(
        percent.sentence().contains(u"notes should be retain %2 and %3 but is 5 %."_s), qPrintable(percent.sentence()));
    const Standing temporary { Reason::TemporaryFailure, { QString() } };
    QCOMPARE(temporary.sentence(), u"Not in Procore yet."_s);
}

void PaymentDecisionsTest::linesInQuestionAreValues()
{
    const Standing alike = aboutLines(Reason::PossibleDuplicate, { LineId(12), LineId(13) });
    QCOMPARE(linesAskedAbout(alike), QList<LineId>({ LineId(12), LineId(13) }));
    QVERIFY2(alike.sentence().endsWith(u"(line 12, 13)."_s), qPrintable(alike.sentence()));
    QVERIFY(linesAskedAbout(Standing { Reason::PossibleDuplicate, { u"12, 13"_s } }).isEmpty());
    QVERIFY(linesAskedAbout(aboutLines(Reason::TwoLinesOneOrigin, { LineId(12) })).isEmpty()); // nothing to adopt
    const Standing gone = aboutLines(Reason::PossibleDuplicate, {});
    QVERIFY2(gone.sentence().endsWith(u"(line no longer there)."_s), qPrintable(gone.sentence()));
    QCOMPARE(linesShownWith(Decision::Create, alike, { LineId(13), LineId(4) }),
        QList<LineId>({ LineId(13), LineId(4), LineId(12) }));
    QCOMPARE(linesShownWith(Decision::Adopt, alike, { LineId(4) }), alike.lines);
}

void PaymentDecisionsTest::everyReasonIsSaid()
{
    for (std::size_t place = 0; place < enumSize<Reason>(); ++place) {
        const auto reason = static_cast<Reason>(place);
        QVERIFY(reasonFromString(toString(reason)) == reason);
        const bool needsAPerson = stateOf(reason) == PaymentState::Attention || stateOf(reason) == PaymentState::Failed;
        QVERIFY(!(Standing { reason, {} }).sentence().isEmpty());
        QVERIFY2(!needsAPerson || (Standing { reason, {} }).advice().endsWith(QLatin1Char('.')),
            qPrintable(toString(reason)));
    }
}

void PaymentDecisionsTest::whatIsOverIsForgotten()
{
    QVERIFY(isOver(Decision::Create, Standing { Reason::Proved, {} }));
    QVERIFY(!isOver(Decision::Create, Standing { Reason::OutcomeUnknown, {} }));
    QVERIFY(!isOver(Decision::Create, Standing { Reason::TabClosedOrRefused, {} })); // asking once is enough
    QVERIFY(isOver(Decision::Retry, Standing { Reason::TabClosedOrRefused, {} }));
    QVERIFY(!isOver(Decision::Leave, Standing { Reason::LeftByDecision, {} }));
    QVERIFY(isOver(Decision::Adopt, Standing { Reason::RestoreRefused, {} }));
}

QTEST_GUILESS_MAIN(PaymentDecisionsTest)
#include "tst_paymentdecisions.moc"
