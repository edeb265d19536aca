// SPDX-License-Identifier: Apache-2.0
// The Why pane: what it tells of a payment, where every button leads, and what it says when that fails.
#include "core/model/paymentdecisions.h"
#include "tests/gui/whystage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/why/supportdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class WhyPaneTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingSelectedAsksForAPayment();
    void theStoryIsTold();
    void exactlyTheOfferedButtonsAreThere_data();
    void exactlyTheOfferedButtonsAreThere();
    void everyDecisionArrivesAsItsRequest();
    void leavingAsksForTheReasonFirst();
    void aRefusedDecisionIsSaidInPlace();
    void aRunThatFailedIsSaidInPlace();
    void anAnswerForAnotherPaymentWaitsForIt();
    void aDecisionThatChangedNothingSaysSo();
    void whileASyncGoesOnNothingCanBeDecided();
    void withoutTheRightTheReasonIsShown();
    void signedOutOffersTheSignIn();
    void placesOutsideAreOpened();
    void theOtherSyncIsConfirmedInTheSettings();
    void theSupportRequestCanBeCopied();

private:
    std::unique_ptr<WhyStage> m_stage;
};

void WhyPaneTest::init()
{
    m_stage = std::make_unique<WhyStage>();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void WhyPaneTest::cleanup()
{
    m_stage.reset();
}

void WhyPaneTest::nothingSelectedAsksForAPayment()
{
    m_stage->payments()->clearSelection();
    QVERIFY(m_stage->text("whySentence").startsWith(u"Select a payment"_s));
    QVERIFY(!m_stage->isShown("whyHeading") && !m_stage->isShown("whyNextStep") && !m_stage->isShown("fieldsTable")
        && !m_stage->isShown("eventsTable"));
    for (const QPushButton *any : m_stage->part<QWidget>("whyStory")->findChildren<QPushButton *>())
        QVERIFY2(!any->isVisible(), qPrintable(any->objectName()));
}

void WhyPaneTest::theStoryIsTold()
{
    const PaymentRow row = m_stage->select({ Reason::TabClosedOrRefused, { u"Payments are not enabled."_s } });
    QCOMPARE(m_stage->text("whySentence"), sentenceOf(row.record));
    QCOMPARE(m_stage->text("whyNextStep"), adviceOf(row.record));
    QVERIFY(m_stage->text("whyHeading").contains(row.vendorName));
    QStringList told;
    for (const QLabel *label : m_stage->part<QWidget>("whyStory")->findChildren<QLabel *>())
        told << label->text();
    for (const QString &fact : { row.billNumber, row.accountName, row.record.payment.reference, row.projectName,
             row.commitmentNumber + u' ' + row.commitmentTitle, row.invoiceNumber })
        QVERIFY2(told.contains(fact), qPrintable(fact));
}

void WhyPaneTest::exactlyTheOfferedButtonsAreThere_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::newRow("failed") << Standing { Reason::TabClosedOrRefused, { u"no"_s } };
    QTest::newRow("green") << Standing { Reason::Proved, {} };
    QTest::newRow("method") << Standing { Reason::MethodNotChosen, { u"PayPal"_s } };
    QTest::newRow("duplicate") << Standing { Reason::PossibleDuplicate, { u"12"_s }, { LineId(12) } };
    QTest::newRow("waiting") << Standing { Reason::NotWrittenYet, {} };
    QTest::newRow("old") << Standing { Reason::BeforeSetup, {} };
}

void WhyPaneTest::exactlyTheOfferedButtonsAreThere()
{
    QFETCH(Standing, standing);
    const PaymentRow row = m_stage->select(standing);
    const QList<PaymentCommand> offers = offersOf(row.record);
    QStringList expected;
    for (const PaymentCommand offer : offers) {
        expected << verbOf(offer, row.record);
        QVERIFY(m_stage->button(offer)->isEnabled());
    }
    // In reading order: from above to below, then along the row.
    const auto shown = [this] {
        QList<QPushButton *> found;
        for (QPushButton *any : m_stage->part<QWidget>("whyStory")->findChildren<QPushButton *>()) {
            if (any->isVisible())
                found << any;
        }
        std::sort(found.begin(), found.end(), [](const QPushButton *a, const QPushButton *b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        QStringList texts;
        for (const QPushButton *any : std::as_const(found))
            texts << any->text();
        return texts;
    };
    QTRY_COMPARE(shown(), expected);
}

void WhyPaneTest::everyDecisionArrivesAsItsRequest()
{
    const std::pair<Standing, Decision> asked[] { { { Reason::TabClosedOrRefused, { u"no"_s } }, Decision::Retry },
        { overIssue(), Decision::IssueAnyway },
        { { Reason::PossibleDuplicate, { u"12"_s }, { LineId(12) } }, Decision::Adopt },
        { { Reason::PossibleDuplicate, { u"12"_s }, { LineId(12) } }, Decision::Create },
        { { Reason::DeletedInProcore, {} }, Decision::Restore }, { { Reason::VoidAwaitsDecision, {} }, Decision::Void },
        { { Reason::ChangedInProcore, { u"notes"_s, u"a"_s, u"b"_s }, {}, true }, Decision::Accept } };
    for (const auto &[standing, decision] : asked) {
        m_stage = std::make_unique<WhyStage>();
        const PaymentRow row = m_stage->select(standing, [](PaymentRow &chosen) { chosen.record.line = LineId(5); });
        QTest::mouseClick(m_stage->button(commandFor(decision)), Qt::LeftButton);
        QCOMPARE(m_stage->facade.decided.size(), 1);
        QCOMPARE(m_stage->facade.decided.constFirst().payment, row.record.payment.id);
        QCOMPARE(toString(m_stage->facade.decided.constFirst().decision), toString(decision));
    }
}

void WhyPaneTest::leavingAsksForTheReasonFirst()
{
    const PaymentRow row = m_stage->select(overIssue());
    QTest::mouseClick(m_stage->button(PaymentCommand::Leave), Qt::LeftButton);
    QVERIFY(m_stage->facade.decided.isEmpty());
    auto *note = m_stage->part<QLineEdit>("leaveNoteField");
    auto *leave = m_stage->part<QPushButton>("leaveNoteButton");
    QVERIFY(note->isVisible() && note->hasFocus() && !leave->isEnabled());
    QTest::keyClicks(note, u"  "_s);
    QVERIFY(!leave->isEnabled());
    QTest::mouseClick(m_stage->part<QPushButton>("leaveNoteCancel"), Qt::LeftButton);
    QVERIFY(!note->isVisible() && m_stage->button(PaymentCommand::Leave)->isVisible());

    QTest::mouseClick(m_stage->button(PaymentCommand::Leave), Qt::LeftButton);
    QTest::keyClicks(note, u" paid in cash "_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(m_stage->facade.decided.size(), 1);
    const ResolveRequest request = m_stage->facade.decided.constFirst();
    QCOMPARE(request.payment, row.record.payment.id);
    QCOMPARE(toString(request.decision), u"leave"_s);
    QCOMPARE(request.note, u"paid in cash"_s);
}

void WhyPaneTest::aRefusedDecisionIsSaidInPlace()
{
    m_stage->select(overIssue());
    m_stage->facade.resolved = failed(Error(Cause::RightMissing, u"Not you."_s));
    QTest::mouseClick(m_stage->button(PaymentCommand::IssueAnyway), Qt::LeftButton);
    QVERIFY(m_stage->isShown("whyOutcomeText"));
    QVERIFY(m_stage->text("whyOutcomeText").contains(u"Not you."_s));
    QVERIFY(!m_stage->isShown("resultBannerText"));
    QVERIFY(m_stage->log.questions.isEmpty());
    QVERIFY(m_stage->button(PaymentCommand::IssueAnyway)->isEnabled()); // another try is possible
    QTest::mouseClick(m_stage->part<QToolButton>("whyOutcomeClose"), Qt::LeftButton);
    QVERIFY(!m_stage->isShown("whyOutcomeText"));
}

void WhyPaneTest::aRunThatFailedIsSaidInPlace()
{
    const PaymentRow row = m_stage->select(overIssue());
    ResolveReport report;
    report.row = row;
    report.run.emplace();
    report.run->error = Error(Cause::NoConnection, u"Cable pulled."_s);
    m_stage->facade.resolved = report;
    QTest::mouseClick(m_stage->button(PaymentCommand::IssueAnyway), Qt::LeftButton);
    QVERIFY(m_stage->text("whyOutcomeText").contains(u"Cable pulled."_s));
    // What was said is about that time: the next sync says something new.
    Q_EMIT m_stage->facade.progressChanged({});
    QVERIFY(!m_stage->isShown("whyOutcomeText"));
}

void WhyPaneTest::anAnswerForAnotherPaymentWaitsForIt()
{
    const PaymentRow row = m_stage->select(overIssue());
    m_stage->facade.resolved = failed(Error(Cause::RightMissing, u"Not you."_s));
    QTest::mouseClick(m_stage->button(PaymentCommand::IssueAnyway), Qt::LeftButton);
    m_stage->selectInvoice(m_stage->facade.invoices.constLast().invoice.id);
    QVERIFY(!m_stage->isShown("whyOutcomeText"));
    m_stage->selectInvoice(row.record.placement.invoice);
    QVERIFY(m_stage->isShown("whyOutcomeText"));
}

void WhyPaneTest::aDecisionThatChangedNothingSaysSo()
{
    const PaymentRow row = m_stage->select({ Reason::TabClosedOrRefused, { u"no"_s } });
    ResolveReport report;
    report.row = row;
    m_stage->facade.resolved = report;
    QTest::mouseClick(m_stage->button(PaymentCommand::Retry), Qt::LeftButton);
    QVERIFY2(m_stage->text("whyOutcomeText").contains(u"stands as it did before"_s),
        qPrintable(m_stage->text("whyOutcomeText")));
    report.row = proved(row, 3);
    m_stage->facade.resolved = report;
    QTest::mouseClick(m_stage->button(PaymentCommand::Retry), Qt::LeftButton);
    QVERIFY(!m_stage->isShown("whyOutcomeText"));
    QCOMPARE(m_stage->text("whySentence"), sentenceOf(report.row.record));
    QVERIFY(!m_stage->button(PaymentCommand::Retry)->isVisible());
}

void WhyPaneTest::whileASyncGoesOnNothingCanBeDecided()
{
    const PaymentRow row = m_stage->select(overIssue());
    Q_EMIT m_stage->facade.progressChanged({});
    for (const Decision decision : offeredDecisions(row.record)) {
        const QPushButton *held = m_stage->button(commandFor(decision));
        QVERIFY(held->isVisible() && !held->isEnabled());
        QVERIFY(held->toolTip().contains(u"A sync is going on."_s));
    }
    QVERIFY(m_stage->isShown("whyReason") && m_stage->text("whyReason").contains(u"A sync is going on."_s));
    QVERIFY(m_stage->button(PaymentCommand::OpenProcore)->isEnabled());
    Q_EMIT m_stage->facade.statusChanged(*m_stage->facade.appStatus);
    QVERIFY(m_stage->button(PaymentCommand::IssueAnyway)->isEnabled() && !m_stage->isShown("whyReason"));
}

void WhyPaneTest::withoutTheRightTheReasonIsShown()
{
    m_stage->select(overIssue());
    m_stage->facade.appStatus->maySync = { false, u"You need Admin on ERP Integrations."_s };
    m_stage->facade.tellAll();
    QVERIFY(!m_stage->button(PaymentCommand::IssueAnyway)->isEnabled());
    QVERIFY(m_stage->text("whyReason").contains(u"You need Admin on ERP Integrations."_s));
    QVERIFY(m_stage->button(PaymentCommand::CopyAnswer)->isEnabled());
}

void WhyPaneTest::signedOutOffersTheSignIn()
{
    m_stage->select(overIssue());
    QVERIFY(!m_stage->button(PaymentCommand::SignIn)->isVisible());
    m_stage->facade.appStatus->procore.isSignedIn = false;
    m_stage->facade.tellAll();
    QVERIFY(m_stage->button(PaymentCommand::SignIn)->isVisible());
    QTest::mouseClick(m_stage->button(PaymentCommand::SignIn), Qt::LeftButton);
    QVERIFY(m_stage->window->findChild<SettingsDialog *>());
}

void WhyPaneTest::placesOutsideAreOpened()
{
    const PaymentRow row = m_stage->select({ Reason::MethodNotChosen, { u"PayPal"_s } });
    QTest::mouseClick(m_stage->button(PaymentCommand::OpenProcore), Qt::LeftButton);
    QTest::mouseClick(m_stage->button(PaymentCommand::OpenXero), Qt::LeftButton);
    QCOMPARE(m_stage->log.urls, (QList<QUrl> { m_stage->facade.commitmentUrl(row), m_stage->facade.billUrl(row) }));
    QTest::mouseClick(m_stage->button(PaymentCommand::CopyAnswer), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), answerFor(row));
    QTest::mouseClick(m_stage->button(PaymentCommand::ChooseMethod), Qt::LeftButton);
    QVERIFY(m_stage->window->findChild<SettingsDialog *>());
}

void WhyPaneTest::theOtherSyncIsConfirmedInTheSettings()
{
    m_stage->select({ Reason::OtherSyncSuspected, { u"12"_s, u"sage-4711"_s }, { LineId(12) } });
    QTest::mouseClick(m_stage->button(PaymentCommand::ConfirmOtherSync), Qt::LeftButton);
    auto *off = m_stage->part<QCheckBox>("otherSyncOff");
    QVERIFY(off && off->isVisible());
    QCOMPARE(off->window()->focusWidget(), off);
}

void WhyPaneTest::theSupportRequestCanBeCopied()
{
    const auto locked = [](PaymentRow &row) { row.record.line = LineId(4711); };
    const PaymentRow row = m_stage->select({ Reason::RestoreRefused, { u"Locked."_s } }, locked);
    SupportCase facts;
    facts.row = row;
    facts.commitmentUrl = QUrl(u"http://127.0.0.1/c"_s);
    m_stage->facade.supportCase = facts;
    QTest::mouseClick(m_stage->button(PaymentCommand::SupportRequest), Qt::LeftButton);
    auto *dialog = m_stage->window->findChild<SupportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), supportRequestFor(facts));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copySupportButton"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), supportRequestFor(facts));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"openCommitmentButton"_s), Qt::LeftButton);
    QCOMPARE(m_stage->log.urls, QList<QUrl> { facts.commitmentUrl });
    dialog->reject();

    m_stage->facade.supportCase = failed(Error(ErrorKind::Storage, u"Disk full."_s));
    QTest::mouseClick(m_stage->button(PaymentCommand::SupportRequest), Qt::LeftButton);
    QVERIFY(m_stage->text("whyOutcomeText").contains(u"Disk full."_s));
}

QTEST_MAIN(WhyPaneTest)
#include "tst_whypane.moc"
