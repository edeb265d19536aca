// SPDX-License-Identifier: Apache-2.0
#include "core/model/paymentdecisions.h"

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

using Actions = QList<Decision>;

} // namespace

class PaymentDecisionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordIsRead();
    void whatAPaymentOffers();
    void sentencesNameEveryValue();
    void whatIsOverIsForgotten();
};

void PaymentDecisionsTest::everyWordIsRead()
{
    for (const Decision decision : { Decision::None, Decision::IssueAnyway, Decision::Void, Decision::Leave,
             Decision::Retry, Decision::Adopt, Decision::Create, Decision::Restore })
        QVERIFY(decisionFromString(toString(decision)) == decision);
    QVERIFY(!decisionFromString(u"support-request"_s));
}

void PaymentDecisionsTest::whatAPaymentOffers()
{
    QVERIFY(offeredDecisions(standingAt(Reason::Proved)).isEmpty());
    QVERIFY(offeredDecisions(standingAt(Reason::Replaced)).isEmpty());
    const Actions duplicate { Decision::Adopt, Decision::Create, Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(standingAt(Reason::PossibleDuplicate)) == duplicate);
    const Actions changed { Decision::Restore, Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(standingAt(Reason::ChangedInProcore)) == changed);
    QVERIFY(offeredDecisions(standingAt(Reason::DeletedInProcore)) == changed);
    const Actions leave { Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(standingAt(Reason::DeletedInProcore, PaymentStatus::Deleted)) == leave);
    // The line of a removed payment is voided; restored is only a void that somebody changed.
    const Actions removed { Decision::Void, Decision::Retry, Decision::Leave };
    for (const Reason reason : { Reason::ChangedInProcore, Reason::LineDiffersAfterWrite }) {
        PaymentRecord record = standingAt(reason, PaymentStatus::Deleted);
        QVERIFY(offeredDecisions(record) == removed);
        record.issued.emplace().amount = Money::fromMinor(0, Currency::usd());
        QVERIFY(offeredDecisions(record) == changed);
    }
    QVERIFY(offeredDecisions(standingAt(Reason::LeftByDecision)) == Actions { Decision::Retry });
    PaymentRecord underWay = standingAt(Reason::PossibleDuplicate);
    underWay.hasOpenIntent = true; // its end is looked up first
    QVERIFY(offeredDecisions(underWay) == Actions { Decision::Retry });
}

void PaymentDecisionsTest::sentencesNameEveryValue()
{
    const Standing unlocked { Reason::ChangedInProcore,
        { u"the sync's mark on the line"_s, u"8d9675af"_s, QString() } };
    QVERIFY2(unlocked.sentence().endsWith(u"should be 8d9675af and is empty."_s), qPrintable(unlocked.sentence()));
    // What people wrote is shown as they wrote it.
    const Standing percent { Reason::ChangedInProcore, { u"notes"_s, u"retain %2 and %3"_s, u"5 %"_s } };
    QVERIFY2(
        percent.sentence().contains(u"notes should be retain %2 and %3 and is 5 %."_s), qPrintable(percent.sentence()));
    const Standing temporary { Reason::TemporaryFailure, { QString() } };
    QCOMPARE(temporary.sentence(), u"Not in Procore yet."_s);
}

void PaymentDecisionsTest::whatIsOverIsForgotten()
{
    QVERIFY(isOver(Decision::Create, Standing { Reason::Proved, {} }));
    QVERIFY(!isOver(Decision::Create, Standing { Reason::OutcomeUnknown, {} }));
    QVERIFY(!isOver(Decision::Create, Standing { Reason::TabClosedOrRefused, {} })); // asked once is enough
    QVERIFY(isOver(Decision::Retry, Standing { Reason::TabClosedOrRefused, {} }));
    QVERIFY(!isOver(Decision::Leave, Standing { Reason::LeftByDecision, {} }));
    QVERIFY(isOver(Decision::Adopt, Standing { Reason::RestoreRefused, {} }));
}

QTEST_GUILESS_MAIN(PaymentDecisionsTest)
#include "tst_paymentdecisions.moc"
