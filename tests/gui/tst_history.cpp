// SPDX-License-Identifier: Apache-2.0
// Sync History: runs and what they did, refreshed when one ends, and the way from there to a payment.
#include "core/facade/eventname.h"
#include "tests/gui/sampleruns.h"
#include "tests/gui/samplewindow.h"
#include "ui/models/roles.h"
#include "ui/models/runeventmodel.h"
#include "ui/models/runtablemodel.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

class HistoryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelsAreSound();
    void aRunInWords();
    void theNewestRunIsShownFirst();
    void whatARunDidIsShownPaymentByPayment();
    void whatARunDidNotDoIsShown();
    void aDoubleClickGoesToThePayment();
    void aPaymentOfNoInvoiceSaysSo();
    void aRunThatEndsAppears();
    void anErrorIsShownWhereTheRunsWouldBe();
};

void HistoryTest::theModelsAreSound()
{
    RunTableModel runs;
    const QAbstractItemModelTester runsTester(&runs, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RunEventModel events;
    const QAbstractItemModelTester eventsTester(&events, QAbstractItemModelTester::FailureReportingMode::QtTest);
    runs.setRows(
        { sampleRun(2, RunTrigger::Scheduled, RunOutcome::Completed), sampleRun(1, RunTrigger::OnDemand, {}) });
    runs.setRows({ sampleRun(1, RunTrigger::OnDemand, RunOutcome::Completed) });
    QCOMPARE(runs.rowCount(), 1);
    RunEventRow row;
    row.event.what = u"created"_s;
    row.amount = dollars("12.50");
    events.setRows({ row });
    QCOMPARE(events.index(0, RunEventModel::What).data().toString(), u"Line created"_s);
    QCOMPARE(eventName(u"something-new"_s), u"something-new"_s);
}

void HistoryTest::aRunInWords()
{
    RunRow scheduled = sampleRun(3, RunTrigger::Scheduled, RunOutcome::Completed);
    QCOMPARE(startedBy(scheduled), u"Schedule"_s);
    QCOMPARE(runSummary(scheduled), u"3 lines created."_s);
    RunRow broken = sampleRun(0, RunTrigger::OnDemand, RunOutcome::Failed);
    broken.message = u"Procore could not be reached."_s;
    broken.counts.failed = 1;
    broken.counts.waiting = 2;
    QCOMPARE(startedBy(broken), u"Dana Whitfield"_s);
    QCOMPARE(runSummary(broken),
        u"Nothing was written. 1 payment needed you at its end, 2 payments waited. Procore could not be reached."_s);
    broken.dryRun = true;
    QCOMPARE(startedBy(broken), u"Preview by Dana Whitfield"_s);
    QVERIFY(runSummary(broken).startsWith(u"A preview: nothing was written."_s));
    broken.person.clear();
    QCOMPARE(startedBy(broken), u"Preview"_s);
    for (const RunOutcome outcome : { RunOutcome::Running, RunOutcome::Completed, RunOutcome::CompletedWithProblems,
             RunOutcome::Stopped, RunOutcome::Failed })
        QVERIFY(!outcomeName(outcome).isEmpty());
}

void HistoryTest::theNewestRunIsShownFirst()
{
    SampleWindow stage;
    fillHistory(stage.facade);
    QCOMPARE(stage.facade.countOf(u"loadHistory"_s), 0); // nobody looks at it yet
    stage.part<QAction>("historyAction")->trigger();
    auto *runs = stage.part<QTableView>("runsTable");
    QVERIFY(runs->isVisible());
    QCOMPARE(runs->model()->rowCount(), 3);
    QCOMPARE(cell(*runs, 0, RunTableModel::StartedBy), u"Schedule"_s);
    QCOMPARE(cell(*runs, 0, RunTableModel::Duration), u"62 seconds"_s);
    QCOMPARE(cell(*runs, 0, RunTableModel::ProcoreCalls), u"1,345"_s);
    QCOMPARE(cell(*runs, 2, RunTableModel::Outcome), u"Failed"_s);
    QCOMPARE(cell(*runs, 2, RunTableModel::Message), u"Procore could not be reached."_s);
    QCOMPARE(runs->selectionModel()->selectedRows().value(0).row(), 0);
}

void HistoryTest::whatARunDidIsShownPaymentByPayment()
{
    SampleWindow stage;
    fillHistory(stage.facade);
    stage.part<QAction>("historyAction")->trigger();
    auto *runs = stage.part<QTableView>("runsTable");
    auto *events = stage.part<QTableView>("runEventsTable");
    QCOMPARE(events->model()->rowCount(), 0);
    runs->selectRow(1);
    QCOMPARE(events->model()->rowCount(), 2);
    QCOMPARE(cell(*events, 0, RunEventModel::What), u"Line created"_s);
    QCOMPARE(cell(*events, 0, RunEventModel::Vendor), stage.facade.payments.at(4).vendorName);
    QCOMPARE(cell(*events, 1, RunEventModel::Sentence), u"Procore refused the line."_s);
    QCOMPARE(stage.part<QLabel>("runSummary")->text(),
        u"2 lines created. 1 payment needed you at its end, 2 payments waited."_s);
    runs->clearSelection();
    QCOMPARE(events->model()->rowCount(), 0);
    QVERIFY(events->accessibleDescription().contains(u"Select one sync"_s));
}

void HistoryTest::whatARunDidNotDoIsShown()
{
    SampleWindow stage;
    fillHistory(stage.facade);
    const Error refusal(ErrorKind::Malformed, u"/3/amount"_s);
    const Error offline(ErrorKind::Offline, u"<b>no network</b>"_s);
    stage.part<QAction>("historyAction")->trigger();
    auto *runs = stage.part<QTableView>("runsTable");
    auto *problems = stage.part<QPlainTextEdit>("runProblems");
    QVERIFY(!problems->isVisible());
    const RunId id = stage.facade.history.at(1).id;
    stage.facade.problemsOfRuns.insert(id, { RunProblem { refusal, 3 }, RunProblem { offline, 1 } });
    runs->selectRow(1);
    QVERIFY(problems->isVisible());
    const QStringList lines = problems->toPlainText().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains(u"/3/amount"_s) && lines.first().contains(u"(3 times)"_s));
    QVERIFY(lines.last().contains(u"<b>no network</b>"_s));
    QVERIFY(lines.last().contains(nextStepFor(offline)));
    runs->selectRow(2);
    QVERIFY(!problems->isVisible());
}

void HistoryTest::aDoubleClickGoesToThePayment()
{
    SampleWindow stage;
    fillHistory(stage.facade);
    stage.part<QRadioButton>("filterWaiting")->click(); // hides it
    stage.part<QAction>("historyAction")->trigger();
    stage.part<QTableView>("runsTable")->selectRow(1);
    auto *events = stage.part<QTableView>("runEventsTable");
    Q_EMIT events->doubleClicked(events->model()->index(0, 0));
    QVERIFY(stage.invoices()->isVisible());
    const PaymentRow &wanted = stage.facade.payments.at(4);
    const QModelIndex invoice = stage.invoices()->selectionModel()->selectedRows().value(0);
    QCOMPARE(invoice.siblingAtColumn(InvoiceTableModel::InvoiceNumber).data().toString(), wanted.invoiceNumber);
    const QModelIndexList payments = stage.payments()->selectionModel()->selectedRows();
    QCOMPARE(payments.size(), 1);
    QCOMPARE(payments.first().data(AmountRole).value<Money>(), wanted.record.payment.amount);
}

void HistoryTest::aPaymentOfNoInvoiceSaysSo()
{
    SampleWindow stage;
    fillHistory(stage.facade);
    stage.facade.payments[4].record.placement = Placement();
    stage.facade.tellAll();
    stage.part<QAction>("historyAction")->trigger();
    stage.part<QTableView>("runsTable")->selectRow(1);
    auto *events = stage.part<QTableView>("runEventsTable");
    Q_EMIT events->doubleClicked(events->model()->index(0, 0));
    QVERIFY(events->isVisible());
    QVERIFY(stage.part<QLabel>("resultBannerText")->text().contains(u"no invoice"_s));
}

void HistoryTest::aRunThatEndsAppears()
{
    SampleWindow stage;
    fillHistory(stage.facade);
    stage.part<QAction>("historyAction")->trigger();
    auto *runs = stage.part<QTableView>("runsTable");
    runs->selectRow(1);
    stage.facade.history.prepend(sampleRun(4, RunTrigger::Scheduled, RunOutcome::Completed)); // tieoutctl's
    Q_EMIT stage.facade.statusChanged(*stage.facade.appStatus);
    QCOMPARE(runs->model()->rowCount(), 4);
    QCOMPARE(cell(*runs, 0, RunTableModel::Created), u"4"_s);
    QCOMPARE(runs->selectionModel()->selectedRows().value(0).row(), 2); // the same run as before
    stage.part<QAction>("invoicesAction")->trigger();
    const int asked = stage.facade.countOf(u"loadHistory"_s);
    Q_EMIT stage.facade.statusChanged(*stage.facade.appStatus);
    QCOMPARE(stage.facade.countOf(u"loadHistory"_s), asked);
}

void HistoryTest::anErrorIsShownWhereTheRunsWouldBe()
{
    SampleWindow stage;
    fillHistory(stage.facade);
    stage.part<QAction>("historyAction")->trigger();
    stage.facade.eventsProblem = Error(ErrorKind::Storage, u"The disk is full."_s);
    stage.part<QTableView>("runsTable")->selectRow(1);
    QVERIFY(stage.part<QLabel>("runSummary")->text().contains(u"The disk is full."_s));
}

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
