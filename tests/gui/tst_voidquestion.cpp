// SPDX-License-Identifier: Apache-2.0
// The question about many voids (rule 21) in the window: after a run, after a restart, answered, put off.
#include "tests/gui/sampleruns.h"
#include "tests/gui/samplewindow.h"
#include "ui/models/heldvoids.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tieout::PaymentRow)

class VoidQuestionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule21_theQuestionIsAboutAllThatWouldBeVoided_data();
    void rule21_theQuestionIsAboutAllThatWouldBeVoided();
    void rule21_theBannerIsThereAfterARestart();
    void rule21_theAnswerAllowsAsManyAsAreShown();
    void rule21_notNowRestsUntilTheNextRun();
    void rule21_otherPoliciesAskPerPayment();
    void rule21_theEndOfTheRunNamesNoCommand();
};

void VoidQuestionTest::rule21_theQuestionIsAboutAllThatWouldBeVoided_data()
{
    QTest::addColumn<PaymentRow>("other");
    QTest::addColumn<bool>("isAsked");
    PaymentRow voided = removedPayment(9, Reason::ChangedInProcore);
    voided.record.issued->amount = dollars("0.00");
    PaymentRow answered = removedPayment(9, Reason::VoidAwaitsDecision);
    answered.record.decision = Decision::Void;
    PaymentRow lineless = removedPayment(9, Reason::NotWrittenYet);
    lineless.record.line = LineId();
    PaymentRow standing = removedPayment(9, Reason::Proved);
    standing.record.payment.status = PaymentStatus::Authorised;
    QTest::newRow("waits for its void") << removedPayment(9, Reason::VoidPending) << true;
    QTest::newRow("changed since") << removedPayment(9, Reason::ChangedInProcore) << true; // the count includes it
    QTest::newRow("voided") << voided << false;
    QTest::newRow("answered") << answered << false;
    QTest::newRow("no line") << lineless << false;
    QTest::newRow("not removed") << standing << false;
    QTest::newRow("refused before") << removedPayment(9, Reason::VoidRefused) << false;
    QTest::newRow("deleted in Procore") << removedPayment(9, Reason::DeletedInProcore) << false;
    QTest::newRow("may be replaced") << removedPayment(9, Reason::VoidAwaitsReplacement) << false;
}

void VoidQuestionTest::rule21_theQuestionIsAboutAllThatWouldBeVoided()
{
    QFETCH(PaymentRow, other);
    QFETCH(bool, isAsked);
    const PaymentRow held = removedPayment(1, Reason::VoidAwaitsDecision);
    QCOMPARE(voidsToAskAbout({ held, other }, VoidPolicy::Automatic).size(), isAsked ? 2 : 1);
    // By itself it is no question: the next sync voids it.
    if (other.record.standing.reason != Reason::VoidAwaitsDecision)
        QVERIFY(voidsToAskAbout({ other }, VoidPolicy::Automatic).isEmpty());
}

void VoidQuestionTest::rule21_theBannerIsThereAfterARestart()
{
    SampleWindow stage;
    auto *banner = stage.part<QWidget>("voidBanner");
    QVERIFY(!banner->isVisible());
    stage.facade.payments += sevenHeldBack();
    stage.facade.tellAll(); // as at the start of the program: nothing but the ledger tells of it
    QVERIFY(banner->isVisible());
    QCOMPARE(stage.part<QLabel>("voidBannerText")->text(),
        u"7 payments were removed in Xero. Void their lines in Procore?"_s);
    QTest::mouseClick(stage.part<QPushButton>("voidBannerButton"), Qt::LeftButton);
    auto *dialog = stage.part<QDialog>("voidDialog");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QTableView *>(u"voidTable"_s)->model()->rowCount(), 7);
}

void VoidQuestionTest::rule21_theAnswerAllowsAsManyAsAreShown()
{
    SampleWindow stage;
    stage.facade.payments += sevenHeldBack();
    stage.facade.tellAll();
    QTest::mouseClick(stage.part<QPushButton>("voidBannerButton"), Qt::LeftButton);
    auto *answer = stage.part<QPushButton>("voidTheseButton");
    QCOMPARE(answer->text(), u"&Void These 7 Lines"_s);
    QTest::mouseClick(answer, Qt::LeftButton);
    QCOMPARE(stage.facade.countOf(u"startSync"_s), 1);
    QCOMPARE(stage.facade.requests.last().allowVoids, 7);
    QVERIFY(!stage.part<QWidget>("voidBanner")->isVisible()); // while the run goes on
    QList<PaymentRow> voided = sevenHeldBack();
    for (PaymentRow &row : voided) {
        row.record.standing = Standing { Reason::Voided, {} };
        row.record.issued->amount = dollars("0.00");
    }
    Q_EMIT stage.facade.paymentsUpdated(voided);
    Q_EMIT stage.facade.runFinished(RunReport());
    QVERIFY(!stage.part<QWidget>("voidBanner")->isVisible());
}

void VoidQuestionTest::rule21_notNowRestsUntilTheNextRun()
{
    SampleWindow stage;
    stage.facade.payments += sevenHeldBack();
    stage.facade.tellAll();
    auto *banner = stage.part<QWidget>("voidBanner");
    QTest::mouseClick(stage.part<QPushButton>("voidBannerButton"), Qt::LeftButton);
    QTest::mouseClick(stage.part<QPushButton>("notNowButton"), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
    QCOMPARE(stage.facade.countOf(u"startSync"_s), 0);
    stage.facade.tellAll(); // the same again
    QVERIFY(!banner->isVisible());
    Q_EMIT stage.facade.runFinished(RunReport()); // asked anew
    QVERIFY(banner->isVisible());
    QTest::mouseClick(stage.part<QPushButton>("voidBannerButton"), Qt::LeftButton);
    stage.part<QDialog>("voidDialog")->reject();
    QVERIFY(!banner->isVisible());
    stage.facade.payments << removedPayment(8, Reason::VoidAwaitsDecision); // one more
    stage.facade.tellAll();
    QVERIFY(banner->isVisible());
}

void VoidQuestionTest::rule21_otherPoliciesAskPerPayment()
{
    SampleWindow stage;
    stage.facade.settings.voidPolicy = VoidPolicy::AskMe;
    stage.facade.payments += sevenHeldBack();
    stage.facade.tellAll();
    QVERIFY(!stage.part<QWidget>("voidBanner")->isVisible());
    stage.facade.settings.voidPolicy = VoidPolicy::Automatic;
    stage.facade.tellAll();
    QVERIFY(stage.part<QWidget>("voidBanner")->isVisible());
}

void VoidQuestionTest::rule21_theEndOfTheRunNamesNoCommand()
{
    SampleWindow stage;
    stage.facade.payments += sevenHeldBack();
    QTest::mouseClick(stage.syncButton(), Qt::LeftButton);
    RunReport report;
    report.run.outcome = RunOutcome::Stopped;
    report.error = Error(Cause::VoidsHeldBack, u"7 payments with lines in Procore were removed in Xero."_s);
    stage.facade.tellAll();
    Q_EMIT stage.facade.runFinished(report);
    QVERIFY(!stage.part<QLabel>("resultBannerText")->text().contains(u"--"_s));
    QVERIFY(stage.part<QWidget>("voidBanner")->isVisible());
}

QTEST_MAIN(VoidQuestionTest)
#include "tst_voidquestion.moc"
