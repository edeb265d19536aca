// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/invoicetablemodel.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/settings/settingsdialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QProgressBar>
#include <QRadioButton>

namespace tieout {

using namespace Qt::StringLiterals;

/// One window on twelve invoices, made afresh for each test.
class TestMainWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void syncButtonStartsOnceAndBecomesStop();
    void runThatNeverBeganGivesTheButtonBack();
    void aSetUpGivesTheButtonBack();
    void progressIsShownAndAnnounced();
    void rowsTurnGreenAndTheSelectionStays();
    void failedPaymentSaysWhyAndWhat();
    void buttonsOfAPayment();
    void resultBannerLeadsToWhatNeedsYou();
    void filtersAndSearch();
    void stripLeadsToTheInvoices();
    void copyIsTabSeparatedWithPlainNumbers();
    void statusBarCountsAndSums();
    void everythingByKeyboard();
    void demoRibbonIsAlwaysThere();
    void everyControlHasAName();

private:
    template <typename T> T *part(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    QPushButton *syncButton() const { return part<QPushButton>("syncButton"); }
    QTableView *invoices() const { return part<QTableView>("invoicesTable"); }
    QTableView *payments() const { return part<QTableView>("paymentsTable"); }
    void selectInvoice(const InvoiceId &id) const;
    [[nodiscard]] const PaymentRow &paymentWith(Reason reason) const;

    PromptLog m_log;
    std::unique_ptr<FakeSyncFacade> m_facade;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_log = {};
    m_facade = std::make_unique<FakeSyncFacade>();
    fillSample(*m_facade, 12);
    m_window = std::make_unique<MainWindow>(*m_facade, std::make_unique<ScriptedPrompts>(m_log));
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_facade.reset();
}

void TestMainWindow::selectInvoice(const InvoiceId &id) const
{
    QString number;
    for (const InvoiceRow &row : m_facade->invoices) {
        if (row.invoice.id == id)
            number = row.invoice.invoiceNumber;
    }
    const QAbstractItemModel *model = invoices()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, InvoiceTableModel::InvoiceNumber).data().toString() == number)
            invoices()->selectRow(row);
    }
}

const PaymentRow &TestMainWindow::paymentWith(Reason reason) const
{
    for (const PaymentRow &row : m_facade->payments) {
        if (row.record.standing.reason == reason)
            return row;
    }
    qFatal("no such payment in the sample");
}

void TestMainWindow::syncButtonStartsOnceAndBecomesStop()
{
    QCOMPARE(syncButton()->text(), u"Sync Payments for Synced &Invoices"_s);
    QTest::mouseClick(syncButton(), Qt::LeftButton);
    QCOMPARE(m_facade->countOf(u"startSync"_s), 1);
    QVERIFY(m_facade->requests.first().invoices.isEmpty());
    QCOMPARE(syncButton()->text(), u"&Stop"_s);
    QVERIFY(!part<QAction>("syncAction")->isEnabled());
    part<QAction>("syncAction")->trigger();
    QCOMPARE(m_facade->countOf(u"startSync"_s), 1);
    QTest::mouseClick(syncButton(), Qt::LeftButton);
    QCOMPARE(m_facade->countOf(u"stop"_s), 1);
    QVERIFY(!syncButton()->isEnabled());
    QTest::mouseClick(syncButton(), Qt::LeftButton);
    QCOMPARE(m_facade->countOf(u"stop"_s), 1);
    Q_EMIT m_facade->runFinished({});
    QVERIFY(syncButton()->isEnabled());
    QCOMPARE(syncButton()->text(), u"Sync Payments for Synced &Invoices"_s);
}

void TestMainWindow::runThatNeverBeganGivesTheButtonBack()
{
    QTest::mouseClick(syncButton(), Qt::LeftButton);
    Q_EMIT m_facade->failed(u"sync"_s, Error(ErrorKind::Busy, {}));
    QVERIFY(syncButton()->isEnabled());
    QVERIFY(syncButton()->text().startsWith(u"Sync"_s));
    auto *text = part<QLabel>("resultBannerText");
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(u"Another sync is going on."_s));
}

void TestMainWindow::aSetUpGivesTheButtonBack()
{
    const QString text = syncButton()->text();
    SyncProgress progress;
    progress.sentence = u"Reading payments made before the set-up"_s;
    Q_EMIT m_facade->progressChanged(progress);
    QVERIFY(syncButton()->text() != text);
    Q_EMIT m_facade->setUpFinished(SetupReport());
    QCOMPARE(syncButton()->text(), text);
}

void TestMainWindow::progressIsShownAndAnnounced()
{
    auto *bar = part<QProgressBar>("runProgress");
    QVERIFY(!bar->isVisible());
    QTest::mouseClick(syncButton(), Qt::LeftButton);
    SyncProgress progress;
    progress.done = 3000;
    progress.total = 10240;
    progress.sentence = u"Reading payments from Xero, 3,000 of 10,240"_s;
    Q_EMIT m_facade->progressChanged(progress);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 10240);
    QCOMPARE(bar->value(), 3000);
    QCOMPARE(part<QLabel>("runSentence")->text(), progress.sentence);
    Q_EMIT m_facade->runFinished({});
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::rowsTurnGreenAndTheSelectionStays()
{
    const PaymentRow waiting = paymentWith(Reason::NotWrittenYet);
    selectInvoice(waiting.record.placement.invoice);
    const int row = invoices()->currentIndex().row();
    QSignalSpy reset(invoices()->model(), &QAbstractItemModel::modelReset);
    Q_EMIT m_facade->paymentsUpdated({ proved(waiting, 4) });
    QCOMPARE(invoices()->currentIndex().row(), row);
    QVERIFY(invoices()->selectionModel()->isRowSelected(row));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(invoices()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(), u"Synced"_s);
    bool isFound = false;
    for (int i = 0; i < payments()->model()->rowCount(); ++i)
        isFound = isFound || payments()->model()->index(i, PaymentTableModel::Number).data().toString() == u"4"_s;
    QVERIFY(isFound);
}

void TestMainWindow::failedPaymentSaysWhyAndWhat()
{
    const PaymentRow failed = paymentWith(Reason::TabClosedOrRefused);
    selectInvoice(failed.record.placement.invoice);
    const QAbstractItemModel *model = payments()->model();
    QStringList messages;
    for (int row = 0; row < model->rowCount(); ++row)
        messages << model->index(row, PaymentTableModel::Message).data().toString();
    QVERIFY(messages.contains(failed.record.standing.sentence()));
    // The one that needs somebody is selected by itself.
    QVERIFY(part<QLabel>("detailsSentence")->text().contains(u"Payments are not enabled"_s));
    auto *next = part<QLabel>("detailsNextStep");
    QVERIFY(next->isVisible());
    QCOMPARE(next->text(), failed.record.standing.advice());
}

void TestMainWindow::buttonsOfAPayment()
{
    const PaymentRow failed = paymentWith(Reason::TabClosedOrRefused);
    selectInvoice(failed.record.placement.invoice);
    QTest::mouseClick(part<QPushButton>("openProcoreButton"), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>("openXeroButton"), Qt::LeftButton);
    QCOMPARE(m_log.urls, (QList<QUrl> { m_facade->commitmentUrl(failed), m_facade->billUrl(failed) }));
    QTest::mouseClick(part<QPushButton>("configureButton"), Qt::LeftButton);
    QVERIFY(m_window->findChild<SettingsDialog *>());
    m_window->findChild<SettingsDialog *>()->reject();
    auto *retry = part<QPushButton>("retryButton");
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(m_facade->requests.size(), 1);
    QCOMPARE(m_facade->requests.first().invoices, QList<InvoiceId> { failed.record.placement.invoice });
    QVERIFY(!retry->isEnabled());
    QVERIFY(part<QLabel>("detailsReason")->isVisible());
    QTest::mouseClick(part<QPushButton>("copyAnswerButton"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), answerFor(failed));
}

void TestMainWindow::resultBannerLeadsToWhatNeedsYou()
{
    RunReport report;
    report.run.outcome = RunOutcome::CompletedWithProblems;
    report.run.counts.created = 7;
    report.run.counts.failed = 1;
    Q_EMIT m_facade->runFinished(report);
    QCOMPARE(part<QLabel>("resultBannerText")->text(), u"7 payments brought over, 1 needs you."_s);
    QTest::mouseClick(part<QPushButton>("resultBannerButton"), Qt::LeftButton);
    QVERIFY(part<QRadioButton>("filterNeedsYou")->isChecked());
    QCOMPARE(invoices()->model()->rowCount(), 1);
    QTest::mouseClick(part<QToolButton>("resultBannerClose"), Qt::LeftButton);
    QVERIFY(!part<QLabel>("resultBannerText")->isVisible());
}

void TestMainWindow::filtersAndSearch()
{
    const int all = invoices()->model()->rowCount();
    QCOMPARE(all, 12);
    QCOMPARE(part<QLabel>("filterAllCount")->text(), u"12"_s);
    QTest::mouseClick(part<QRadioButton>("filterSynced"), Qt::LeftButton, {}, QPoint(8, 8));
    const int synced = invoices()->model()->rowCount();
    QCOMPARE(part<QLabel>("filterSyncedCount")->text(), QString::number(synced));
    QVERIFY(synced > 0 && synced < all);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(invoices()->model()->rowCount(), all);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(part<QLineEdit>("searchField")->hasFocus());
    QTest::keyClicks(part<QLineEdit>("searchField"), u"nobody of this name"_s);
    QCOMPARE(invoices()->model()->rowCount(), 0);
    QTest::mouseClick(part<QPushButton>("clearFilterButton"), Qt::LeftButton);
    QCOMPARE(invoices()->model()->rowCount(), all);
    QVERIFY(part<QLineEdit>("searchField")->text().isEmpty());
}

void TestMainWindow::stripLeadsToTheInvoices()
{
    auto *difference = part<QToolButton>("differenceFigure1");
    QVERIFY(difference);
    QTest::mouseClick(difference, Qt::LeftButton);
    QVERIFY(part<QRadioButton>("filterDifference")->isChecked());
    AppStatus status = *m_facade->status;
    status.tieOut[0].issuedInProcore = status.tieOut[0].paidInXero;
    Q_EMIT m_facade->statusChanged(status);
    auto *tied = part<QLabel>("differenceFigure1");
    QVERIFY(tied);
    QCOMPARE(tied->text(), u"$0.00 ✓"_s);
}

void TestMainWindow::copyIsTabSeparatedWithPlainNumbers()
{
    selectInvoice(m_facade->invoices[2].invoice.id);
    invoices()->setFocus();
    QTest::keyClick(invoices(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"Status\tProject\t"_s));
    QVERIFY(lines[1].split(QLatin1Char('\t')).contains(m_facade->invoices[2].amount->toDecimalText()));
    QCOMPARE(lines[0].count(QLatin1Char('\t')), lines[1].count(QLatin1Char('\t')));
}

void TestMainWindow::statusBarCountsAndSums()
{
    invoices()->setFocus();
    invoices()->selectAll();
    qint64 total = 0;
    for (const InvoiceRow &row : m_facade->invoices)
        total += row.amount->minor();
    const QString money = QLocale().toString(total / 100) + u".%1"_s.arg(total % 100, 2, 10, QLatin1Char('0'));
    QCOMPARE(part<QLabel>("selectionSummary")->text(), u"12 selected · $%1"_s.arg(money));
    QVERIFY(part<QLabel>("runsSummary")->text().contains(u"7 payments"_s));
    QVERIFY(part<QLabel>("callsSummary")->text().contains(u"4,871 calls left today"_s));
}

void TestMainWindow::everythingByKeyboard()
{
    // From the search by Tab alone to both tables and the payment's buttons.
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QStringList visited;
    for (int step = 0; step < 40; ++step) {
        visited << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char *name : { "searchField", "invoicesTable", "paymentsTable", "openProcoreButton", "retryButton",
             "filterSynced", "differenceFigure1", "configureSettingsButton", "tabs", "syncButton" })
        QVERIFY2(visited.contains(QString::fromLatin1(name)), qPrintable(visited.join(QLatin1Char(' '))));
    // In the order of reading.
    QVERIFY(visited.indexOf(u"invoicesTable"_s) < visited.indexOf(u"paymentsTable"_s));
    QVERIFY(visited.indexOf(u"paymentsTable"_s) < visited.indexOf(u"openProcoreButton"_s));
    QVERIFY(visited.indexOf(u"openProcoreButton"_s) < visited.indexOf(u"filterSynced"_s));
    QVERIFY(visited.indexOf(u"tabs"_s) < visited.indexOf(u"differenceFigure1"_s));
    QVERIFY(visited.indexOf(u"differenceFigure1"_s) < visited.indexOf(u"syncButton"_s));

    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(m_facade->countOf(u"startSync"_s), 1);
    Q_EMIT m_facade->runFinished({});
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_facade->countOf(u"startSync"_s), 2);
    Q_EMIT m_facade->runFinished({});
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(m_window->findChild<QDialog *>(u"iconLegend"_s)->isVisible());
    m_window->findChild<QDialog *>(u"iconLegend"_s)->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(m_window->findChild<SettingsDialog *>());
}

void TestMainWindow::demoRibbonIsAlwaysThere()
{
    QVERIFY(!part<QLabel>("demoRibbon")->isVisible());
    AppStatus status = *m_facade->status;
    status.isDemo = true;
    Q_EMIT m_facade->statusChanged(status);
    QVERIFY(part<QLabel>("demoRibbon")->isVisible());
    status.isSetUp = false;
    Q_EMIT m_facade->statusChanged(status);
    QVERIFY(part<QLabel>("demoRibbon")->isVisible());
}

void TestMainWindow::everyControlHasAName()
{
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
    }
}

} // namespace tieout

QTEST_MAIN(tieout::TestMainWindow)
#include "tst_mainwindow.moc"
