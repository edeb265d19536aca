// SPDX-License-Identifier: Apache-2.0
// Invoices and payments in the window: rows, buttons, filters, sums, and the ways to them.
#include "core/model/recordtexts.h"
#include "tests/gui/samplewindow.h"
#include "ui/models/invoicetablemodel.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/windowstate.h"
#include "ui/widgets/datatable.h"

#include <QClipboard>
#include <QMimeData>
#include <QRadioButton>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class MainWindowTablesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rowsTurnGreenAndTheSelectionStays();
    void failedPaymentSaysWhyAndWhat();
    void aSyncLooksAtWhatIsSelected();
    void resultBannerLeadsToWhatNeedsYou();
    void filtersAndSearch();
    void stripLeadsToTheInvoices();
    void copyIsTabSeparatedWithPlainNumbers();
    void copiedCellsAreShownAndNeverRun();
    void oneCopiedCellIsNoFormulaEither();
    void statusBarCountsAndSums();
    void theAnswerIsCopied();
    void aNarrowStatusBarKeepsTheSelection();
    void moneyOutsideTheSyncIsBehindMore();

private:
    std::unique_ptr<SampleWindow> m_stage;
};

void MainWindowTablesTest::init()
{
    m_stage = std::make_unique<SampleWindow>();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void MainWindowTablesTest::cleanup()
{
    m_stage.reset();
}

void MainWindowTablesTest::rowsTurnGreenAndTheSelectionStays()
{
    const PaymentRow waiting = m_stage->paymentWith(Reason::NotWrittenYet);
    m_stage->selectInvoice(waiting.record.placement.invoice);
    const int row = m_stage->invoices()->currentIndex().row();
    QSignalSpy reset(m_stage->invoices()->model(), &QAbstractItemModel::modelReset);
    Q_EMIT m_stage->facade.paymentsUpdated({ proved(waiting, 4) });
    QCOMPARE(m_stage->invoices()->currentIndex().row(), row);
    QVERIFY(m_stage->invoices()->selectionModel()->isRowSelected(row));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m_stage->invoices()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(), u"Synced"_s);
    bool isFound = false;
    for (int i = 0; i < m_stage->payments()->model()->rowCount(); ++i)
        isFound =
            isFound || m_stage->payments()->model()->index(i, PaymentTableModel::Number).data().toString() == u"4"_s;
    QVERIFY(isFound);
}

void MainWindowTablesTest::failedPaymentSaysWhyAndWhat()
{
    const PaymentRow failed = m_stage->paymentWith(Reason::TabClosedOrRefused);
    m_stage->selectInvoice(failed.record.placement.invoice);
    const QAbstractItemModel *model = m_stage->payments()->model();
    QStringList messages;
    for (int row = 0; row < model->rowCount(); ++row)
        messages << model->index(row, PaymentTableModel::Message).data().toString();
    QVERIFY(messages.contains(failed.record.standing.sentence()));
    // The payment that needs a person is selected automatically.
    QVERIFY(m_stage->part<QLabel>("whySentence")->text().contains(u"Payments are not enabled"_s));
    auto *next = m_stage->part<QLabel>("whyNextStep");
    QVERIFY(next->isVisible());
    QCOMPARE(next->text(), adviceOf(failed.record));
}

void MainWindowTablesTest::aSyncLooksAtWhatIsSelected()
{
    const PaymentRow failed = m_stage->paymentWith(Reason::TabClosedOrRefused);
    m_stage->selectInvoice(failed.record.placement.invoice);
    m_stage->part<QAction>("syncAction")->trigger();
    QCOMPARE(m_stage->facade.requests.size(), 1);
    QVERIFY(m_stage->facade.requests.first().invoices.isEmpty());
    QCOMPARE(m_stage->facade.requests.first().looksAt, QList<InvoiceId> { failed.record.placement.invoice });
}

void MainWindowTablesTest::resultBannerLeadsToWhatNeedsYou()
{
    RunReport report;
    report.run.outcome = RunOutcome::CompletedWithProblems;
    report.run.counts.created = 7;
    report.run.counts.failed = 1;
    Q_EMIT m_stage->facade.runFinished(report);
    QCOMPARE(m_stage->part<QLabel>("resultBannerText")->text(), u"7 payments brought over, 1 needs you."_s);
    QTest::mouseClick(m_stage->part<QPushButton>("resultBannerButton"), Qt::LeftButton);
    QVERIFY(m_stage->part<QRadioButton>("filterNeedsYou")->isChecked());
    QCOMPARE(m_stage->invoices()->model()->rowCount(), 1);
    QTest::mouseClick(m_stage->part<QToolButton>("resultBannerClose"), Qt::LeftButton);
    QVERIFY(!m_stage->part<QLabel>("resultBannerText")->isVisible());
}

void MainWindowTablesTest::filtersAndSearch()
{
    const int all = m_stage->invoices()->model()->rowCount();
    QCOMPARE(all, 12);
    QCOMPARE(m_stage->part<QLabel>("filterAllCount")->text(), u"12"_s);
    QTest::mouseClick(m_stage->part<QRadioButton>("filterSynced"), Qt::LeftButton, {}, QPoint(8, 8));
    const int synced = m_stage->invoices()->model()->rowCount();
    QCOMPARE(m_stage->part<QLabel>("filterSyncedCount")->text(), QString::number(synced));
    QVERIFY(synced > 0 && synced < all);
    QTest::keyClick(m_stage->window.get(), Qt::Key_Escape);
    QCOMPARE(m_stage->invoices()->model()->rowCount(), all);
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_stage->part<QLineEdit>("searchField")->hasFocus());
    QTest::keyClicks(m_stage->part<QLineEdit>("searchField"), u"nobody of this name"_s);
    QCOMPARE(m_stage->invoices()->model()->rowCount(), 0);
    QTest::mouseClick(m_stage->part<QPushButton>("clearFilterButton"), Qt::LeftButton);
    QCOMPARE(m_stage->invoices()->model()->rowCount(), all);
    QVERIFY(m_stage->part<QLineEdit>("searchField")->text().isEmpty());
}

void MainWindowTablesTest::stripLeadsToTheInvoices()
{
    auto *difference = m_stage->part<QToolButton>("differenceFigure1");
    QVERIFY(difference);
    QTest::mouseClick(difference, Qt::LeftButton);
    QVERIFY(m_stage->part<QRadioButton>("filterDifference")->isChecked());
    AppStatus status = *m_stage->facade.appStatus;
    status.tieOut[0].issuedInProcore = status.tieOut[0].paidInXero;
    Q_EMIT m_stage->facade.statusChanged(status);
    auto *tied = m_stage->part<QLabel>("differenceFigure1");
    QVERIFY(tied);
    QCOMPARE(tied->text(), u"$0.00 ✓"_s);
}

void MainWindowTablesTest::copyIsTabSeparatedWithPlainNumbers()
{
    m_stage->selectInvoice(m_stage->facade.invoices[2].invoice.id);
    m_stage->invoices()->setFocus();
    QTest::keyClick(m_stage->invoices(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"Status\tProject\t"_s));
    QVERIFY(lines[1].split(QLatin1Char('\t')).contains(m_stage->facade.invoices[2].amount->toDecimalText()));
    QCOMPARE(lines[0].count(QLatin1Char('\t')), lines[1].count(QLatin1Char('\t')));
}

void MainWindowTablesTest::copiedCellsAreShownAndNeverRun()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    InvoiceRow invoice = m_stage->facade.invoices[2];
    invoice.invoice.vendorName = u"=HYPERLINK(\"https://example.com\",\"PAID\")"_s;
    invoice.invoice.invoiceNumber = u"00123"_s;
    invoice.amount = Money::fromMinor(-123456710, Currency::usd());
    m_stage->facade.invoices[2] = invoice;
    m_stage->facade.tellAll();
    m_stage->selectInvoice(invoice.invoice.id);
    m_stage->invoices()->setFocus();
    QTest::keyClick(m_stage->invoices(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QStringList cells = data->text().section(u'\n', 1).split(u'\t');
    QVERIFY2(cells.contains(u"'"_s + invoice.invoice.vendorName), qPrintable(data->text()));
    QVERIFY(cells.contains(u"00123"_s));
    QVERIFY2(cells.contains(u"-1234567,10"_s), qPrintable(data->text()));
    QVERIFY2(data->html().contains(u"<td style='mso-number-format:\"\\@\"'>00123</td>"_s), qPrintable(data->html()));
    QVERIFY(data->html().contains(u"<td>-1234567,10</td>"_s));
    QVERIFY(!data->html().contains(u">="_s));
}

void MainWindowTablesTest::oneCopiedCellIsNoFormulaEither()
{
    PaymentRow row = m_stage->facade.payments.first();
    row.record.issued.reset();
    row.record.payment.reference = u"+1-800|x"_s;
    m_stage->facade.payments.first() = row;
    m_stage->facade.tellAll();
    m_stage->selectInvoice(row.record.placement.invoice);
    auto *payments = qobject_cast<DataTable *>(m_stage->payments());
    QVERIFY(payments);
    const QAbstractItemModel *model = payments->model();
    const auto found =
        model->match(model->index(0, PaymentTableModel::Check), Qt::DisplayRole, row.record.payment.reference);
    QCOMPARE(found.size(), 1);
    payments->setCurrentIndex(found.first());
    payments->copyCell();
    QCOMPARE(QApplication::clipboard()->text(), u"'+1-800|x"_s);
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u">'+1-800|x</td>"_s));
}

void MainWindowTablesTest::statusBarCountsAndSums()
{
    m_stage->invoices()->setFocus();
    m_stage->invoices()->selectAll();
    qint64 total = 0;
    for (const InvoiceRow &row : m_stage->facade.invoices)
        total += row.amount->minor();
    const QString money = QLocale().toString(total / 100) + u".%1"_s.arg(total % 100, 2, 10, QLatin1Char('0'));
    QCOMPARE(m_stage->part<QLabel>("selectionSummary")->text(), u"12 selected · $%1"_s.arg(money));
    QVERIFY(m_stage->part<QLabel>("runsSummary")->text().contains(u"7 payments"_s));
    QVERIFY(m_stage->part<QLabel>("callsSummary")->text().contains(u"Xero: 4,871 of 5,000 calls left today"_s));
}

void MainWindowTablesTest::theAnswerIsCopied()
{
    auto *copy = m_stage->part<QAction>("copyAnswerAction");
    m_stage->invoices()->clearSelection();
    QVERIFY(!copy->isEnabled());
    QCOMPARE(copy->toolTip(), u"Select one payment first."_s);
    PaymentRow row = m_stage->paymentWith(Reason::NotWrittenYet);
    row.record.payment.amount = Money::fromMinor(1'250'000, Currency::usd());
    row.record.payment.date = QDate(2026, 11, 18);
    row = proved(row, 3);
    row.record.issued->checkNumber = u"10442"_s;
    for (PaymentRow &known : m_stage->facade.payments) {
        if (known.record.payment.id == row.record.payment.id)
            known = row;
    }
    m_stage->facade.tellAll();
    m_stage->selectInvoice(row.record.placement.invoice);
    auto *table = qobject_cast<DataTable *>(m_stage->payments());
    // selectRow() would take a key of an earlier test for one that is still held.
    const QItemSelectionModel::SelectionFlags whole = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    for (int i = 0; i < table->model()->rowCount(); ++i) {
        if (table->model()->index(i, PaymentTableModel::Check).data().toString() == u"10442"_s)
            table->selectionModel()->select(table->model()->index(i, 0), whole);
    }
    QVERIFY(copy->isEnabled());
    QTest::keyClick(m_stage->window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(),
        u"Paid $12,500.00 by check 10442 on Nov 18, 2026; in Procore as payment 3."_s);
}

void MainWindowTablesTest::aNarrowStatusBarKeepsTheSelection()
{
    m_stage->invoices()->setFocus();
    m_stage->invoices()->selectAll();
    auto *calls = m_stage->part<QLabel>("callsSummary");
    QVERIFY(calls->isVisible());
    QVERIFY2(calls->toolTip().contains(u"Xero answers at most 5,000 calls a day; 4,871 are left."_s),
        qPrintable(calls->toolTip()));
    m_stage->window->resize(820, 700);
    QVERIFY(QTest::qWaitFor([calls] { return !calls->isVisible(); }));
    QVERIFY(m_stage->part<QLabel>("selectionSummary")->isVisible());
    QVERIFY(m_stage->part<QLabel>("runsSummary")->isVisible());
}

void MainWindowTablesTest::moneyOutsideTheSyncIsBehindMore()
{
    windowstate::clear();
    auto *more = m_stage->part<QToolButton>("moreFigures");
    auto *credits = m_stage->part<QLabel>("creditsFigure1");
    QVERIFY(!credits->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(credits->isVisible());
    QCOMPARE(m_stage->part<QLabel>("beforeSetupFigure1")->text(), u"$214,880.15"_s);
    QCOMPARE(credits->text(), u"$3,120.00"_s);
    QCOMPARE(m_stage->part<QLabel>("handTypedFigure1")->text(), u"$18,450.75"_s);
    AppStatus status = *m_stage->facade.appStatus;
    status.separate.clear();
    Q_EMIT m_stage->facade.statusChanged(status);
    QVERIFY(!more->isVisible());
    windowstate::clear();
}

QTEST_MAIN(MainWindowTablesTest)
#include "tst_mainwindowtables.moc"
