// SPDX-License-Identifier: Apache-2.0
// A day's work without a mouse: every key goes to what has the focus.
#include "tests/gui/sampleruns.h"
#include "tests/gui/whystage.h"
#include "tests/support/samplecommitments.h"
#include "ui/settings/settingsdialog.h"

#include <QClipboard>
#include <QTemporaryDir>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class KeyboardOnlyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void syncToTheFailedPaymentAndItsButton();
    void filterSearchAndAnswer();
    void aCommitmentsNumber();
    void settings();
    void exportFromTheMenu();
    void decideAndLeave();

private:
    /// What a key goes to: the focus of the window in front.
    static QWidget *target()
    {
        QWidget *window = QApplication::activeWindow();
        return window && window->focusWidget() ? window->focusWidget() : window;
    }
    static QString focus() { return target() ? target()->objectName() : u"nothing"_s; }
    static void press(Qt::Key key, Qt::KeyboardModifiers held = {})
    {
        QVERIFY(target());
        QTest::keyClick(target(), key, held);
    }
    static void type(const QString &text) { QTest::keyClicks(target(), text); }
    /// Tab until there; never more often than a person would bear.
    static void tabTo(const QString &name)
    {
        for (int step = 0; step < 60 && focus() != name; ++step)
            press(Qt::Key_Tab);
        QCOMPARE(focus(), name);
    }
    /// Down through the invoices until the payments below show this sentence.
    void downTo(const QString &sentence) const
    {
        tabTo(u"invoicesTable"_s);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Space);
        for (int row = 0; row < m_stage->invoices()->model()->rowCount(); ++row) {
            if (m_stage->text("whySentence") == sentence)
                return;
            press(Qt::Key_Down);
        }
        QCOMPARE(m_stage->text("whySentence"), sentence);
    }

    std::unique_ptr<WhyStage> m_stage;
};

void KeyboardOnlyTest::init()
{
    m_stage = std::make_unique<WhyStage>();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    if (!QApplication::focusWidget())
        QTest::keyClick(m_stage->window.get(), Qt::Key_Tab); // a window without a focus gets one by Tab
}

void KeyboardOnlyTest::syncToTheFailedPaymentAndItsButton()
{
    press(Qt::Key_F5);
    QCOMPARE(m_stage->facade.countOf(u"startSync"_s), 1);
    RunReport report;
    report.run.outcome = RunOutcome::CompletedWithProblems;
    report.run.counts.created = 3;
    report.run.counts.failed = 1;
    Q_EMIT m_stage->facade.runFinished(report);
    tabTo(u"resultBannerButton"_s);
    press(Qt::Key_Space);
    QVERIFY(m_stage->part<QAbstractButton>("filterNeedsYou")->isChecked());

    const PaymentRow red = m_stage->paymentWith(Reason::TabClosedOrRefused);
    downTo(sentenceOf(red.record));
    press(Qt::Key_Return); // into the Why pane, onto its best button
    QCOMPARE(focus(), u"openProcoreButton"_s);
    press(Qt::Key_Space);
    QCOMPARE(m_stage->log.urls, QList<QUrl> { m_stage->facade.commitmentUrl(red) });
    tabTo(u"retryButton"_s);
    press(Qt::Key_Space);
    QCOMPARE(m_stage->facade.decided.size(), 1);
    QCOMPARE(m_stage->facade.decided.first().payment, red.record.payment.id);
}

void KeyboardOnlyTest::filterSearchAndAnswer()
{
    const int all = m_stage->invoices()->model()->rowCount();
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(focus(), u"filterAll"_s);
    press(Qt::Key_Up);
    QVERIFY(!m_stage->part<QAbstractButton>("filterAll")->isChecked());
    press(Qt::Key_Escape);
    QVERIFY(m_stage->part<QAbstractButton>("filterAll")->isChecked());
    press(Qt::Key_N, Qt::AltModifier);
    QCOMPARE(focus(), u"filterVendor"_s);
    press(Qt::Key_Down);
    QVERIFY(m_stage->invoices()->model()->rowCount() < all);
    press(Qt::Key_Escape);
    QCOMPARE(m_stage->invoices()->model()->rowCount(), all);

    const PaymentRow green = m_stage->paymentWith(Reason::Proved);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focus(), u"searchField"_s);
    type(green.invoiceNumber);
    QVERIFY(m_stage->invoices()->model()->rowCount() < all);
    downTo(sentenceOf(green.record));
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), answerFor(green));
    press(Qt::Key_Escape);
    QCOMPARE(m_stage->invoices()->model()->rowCount(), all);
}

void KeyboardOnlyTest::aCommitmentsNumber()
{
    press(Qt::Key_2, Qt::ControlModifier);
    tabTo(u"commitmentsTable"_s);
    const QString number = m_stage->facade.invoices.first().commitmentNumber;
    type(number);
    press(Qt::Key_Return);
    QCOMPARE(focus(), u"linesTable"_s);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Space);
    QVERIFY(m_stage->part<QPushButton>("changeNumberButton")->isEnabled());
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(focus(), u"numberEditor"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"77"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_stage->facade.numbers, QList<qint64> { 77 }); // the editor commits when it has closed
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(focus(), u"commitmentsTable"_s);
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(focus(), u"invoicesTable"_s);
}

void KeyboardOnlyTest::settings()
{
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_stage->window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    tabTo(u"settingsTopics"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(dialog->findChild<QWidget *>(u"changesPage"_s)->isVisible());
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(dialog->findChild<QAbstractButton *>(u"voidAsk"_s)->isChecked());
    tabTo(u"settingsOk"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_stage->facade.saved.size(), 1);
    QCOMPARE(toString(m_stage->facade.saved.first().voidPolicy), toString(VoidPolicy::AskMe));
}

void KeyboardOnlyTest::exportFromTheMenu()
{
    const QTemporaryDir folder;
    m_stage->log.savePath = folder.filePath(u"shown.csv"_s);
    press(Qt::Key_F, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_E);
    QVERIFY(QFile::exists(m_stage->log.savePath));
    QVERIFY(m_stage->text("resultBannerText").contains(u"written"_s));
}

void KeyboardOnlyTest::decideAndLeave()
{
    const PaymentRow row = m_stage->select(overIssue());
    m_stage->payments()->setFocus();
    press(Qt::Key_Return);
    press(Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(focus(), u"leaveNoteField"_s);
    type(u"paid in cash"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_stage->facade.decided.size(), 1);
    QCOMPARE(m_stage->facade.decided.first().payment, row.record.payment.id);
    QCOMPARE(m_stage->facade.decided.first().note, u"paid in cash"_s);
}

QTEST_MAIN(KeyboardOnlyTest)
#include "tst_keyboardonly.moc"
