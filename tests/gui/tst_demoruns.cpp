// SPDX-License-Identifier: Apache-2.0
// The real window on the demo company: looked at first, then synced; the run in the history; what is missing; a link by
// hand.
#include "tests/gui/demostage.h"
#include "ui/models/linktablemodel.h"
#include "ui/models/previewtablemodel.h"
#include "ui/models/runtablemodel.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class DemoRunsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void previewSyncHistoryDoctorLink();

private:
    static void previewThenSync(DemoStage &stage);
    static void findRunInHistory(DemoStage &stage);
    static void findTheClosedTab(DemoStage &stage);
    static void linkByHand(DemoStage &stage);
};

void DemoRunsTest::previewSyncHistoryDoctorLink()
{
    DemoStage stage;
    stage.open();
    for (const auto step : { &previewThenSync, &findRunInHistory, &findTheClosedTab, &linkByHand }) {
        if (QTest::currentTestFailed())
            return;
        step(stage);
    }
}

void DemoRunsTest::previewThenSync(DemoStage &stage)
{
    const auto waiting = stage.in(PaymentState::Waiting).size();
    stage.part<QAction>("previewAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stage.part<QDialog>("previewDialog"), 60000);
    QCOMPARE(stage.in(PaymentState::Waiting).size(), waiting); // nothing was written
    const QAbstractItemModel *rows = stage.part<QTableView>("previewTable")->model();
    int created = 0;
    for (int row = 0; row < rows->rowCount(); ++row)
        created += rows->index(row, PreviewTableModel::Action).data().toString() == u"Create line"_s ? 1 : 0;
    QVERIFY(created >= 5);
    auto *theseOnes = stage.part<QPushButton>("syncTheseButton");
    QTRY_VERIFY(theseOnes->isEnabled());
    QSignalSpy ended(stage.facade.get(), &SyncFacade::runFinished);
    QTest::mouseClick(theseOnes, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
    const RunCounts counts = ended.first().first().value<RunReport>().run.counts;
    QCOMPARE(counts.created + counts.failed, created); // as it was foreseen, but for the closed tab
    QCOMPARE(counts.failed, 1);
}

void DemoRunsTest::findRunInHistory(DemoStage &stage)
{
    stage.part<QAction>("historyAction")->trigger();
    auto *runs = stage.part<QTableView>("runsTable");
    QTRY_VERIFY(runs->model()->rowCount() >= 2); // the preview and the sync
    const auto text = [runs](int row, int column) { return runs->model()->index(row, column).data().toString(); };
    QCOMPARE(text(0, RunTableModel::Outcome), u"Completed, with problems"_s);
    QVERIFY(text(1, RunTableModel::StartedBy).startsWith(u"Preview"_s));
    const int created = text(0, RunTableModel::Created).toInt();
    QVERIFY(created >= 4);
    auto *events = stage.part<QTableView>("runEventsTable");
    QTRY_VERIFY(events->model()->rowCount() >= created);
}

void DemoRunsTest::findTheClosedTab(DemoStage &stage)
{
    const PaymentRow red = stage.in(PaymentState::Failed).value(0);
    stage.part<QAction>("invoicesAction")->trigger();
    auto *invoices = stage.part<QTableView>("invoicesTable");
    for (int row = 0; row < invoices->model()->rowCount() && !stage.shows(red.record.standing.sentence()); ++row)
        invoices->selectRow(row);
    stage.part<QAction>("checkInvoiceAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stage.part<QLabel>("finding-payments-tab"), 30000);
    QCOMPARE(stage.part<QLabel>("finding-payments-tab")->text(), red.record.standing.sentence());
    QCOMPARE(stage.part<QPushButton>("remedy-payments-tab")->text(), u"Open in Procore"_s);
    QVERIFY(!stage.part<QPushButton>("remedy-keychain")); // the demo's secrets are in memory, and that is in order
    QVERIFY(!stage.part<QPushButton>("remedy-procore-connection"));
    for (const QLabel *label : stage.part<QWidget>("doctorList")->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"tieoutctl"_s), qPrintable(label->text()));
    // What is checked without an invoice speaks the window's language too.
    stage.part<QDialog>("doctorDialog")->reject();
    stage.part<QAction>("checkAllAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stage.shows(u"see Check This Invoice"_s), 30000);
    stage.part<QDialog>("doctorDialog")->reject();
}

void DemoRunsTest::linkByHand(DemoStage &stage)
{
    stage.part<QAction>("linksAction")->trigger();
    auto *linked = stage.part<QTableView>("linkedTable");
    QTRY_VERIFY(linked->model()->rowCount() > 0);
    const int all = linked->model()->rowCount();
    stage.part<QTabWidget>("linkTabs")->setCurrentIndex(1);
    linked->selectRow(0);
    const QString invoice = linked->model()->index(0, LinkTableModel::Invoice).data().toString();
    const QString bill = linked->model()->index(0, LinkTableModel::Bill).data().toString();
    QTest::mouseClick(stage.part<QPushButton>("unlinkButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(linked->model()->rowCount(), all - 1, 30000);
    stage.part<QTabWidget>("linkTabs")->setCurrentIndex(0);
    auto *open = stage.part<QTableView>("linkCandidatesTable");
    const auto find = [open, &invoice] {
        for (int row = 0; row < open->model()->rowCount(); ++row) {
            if (open->model()->index(row, 1).data().toString() == invoice)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(find() >= 0, 30000);
    open->selectRow(find());
    QTRY_VERIFY(stage.part<QLabel>("linkWhy")->text().contains(u"unlinked by"_s));
    stage.part<QLineEdit>("linkBillField")->setText(bill);
    QTRY_VERIFY(stage.part<QPushButton>("linkButton")->isEnabled());
    QTest::mouseClick(stage.part<QPushButton>("linkButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(linked->model()->rowCount(), all, 30000);
    QVERIFY(stage.part<QLabel>("linkResultText")->text().contains(u"is linked"_s));
}

QTEST_MAIN(DemoRunsTest)
#include "tst_demoruns.moc"
