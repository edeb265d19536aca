// SPDX-License-Identifier: Apache-2.0
// Preview: looked at first, shown in totals and per payment, then synced with the same scope; and syncs of a part.
#include "tests/gui/sampleruns.h"
#include "tests/gui/samplewindow.h"
#include "ui/mainwindow/synccontrol.h"
#include "ui/pages/previewdialog.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class PreviewsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void totalsSayWhatASyncWouldDo();
    void theModelIsSound();
    void previewIsShownAndThenSynced();
    void whatWouldHappenIsNeverCutOff();
    void aPreviewShowsLikeARunAndCanBeStopped();
    void aPartIsPreviewedAndSyncedAsThatPart();
    void aProjectIsSynced();
    void whatWouldWriteNothingOffersNoSync();
    void aPreviewThatFailedSaysWhy();
    void withoutRightsNothingIsPreviewed();
};

void PreviewsTest::totalsSayWhatASyncWouldDo()
{
    const QList<PreviewRow> rows = previewRows(samplePreview().payments);
    QCOMPARE(rows.size(), 4); // a proved one with which nothing happens is not news
    QCOMPARE(previewTotals(rows),
        QStringList({ u"Create 2 payment lines for $300.30"_s, u"Void 1 line: set it to 0.00"_s,
            u"Leave 1 payment that needs a decision"_s }));
    QCOMPARE(previewTotals({}), QStringList { u"Write nothing to Procore"_s });
    QCOMPARE(previewTotals(previewRows({ reported(1, "1.00", PaymentAction::WouldUpdate, Reason::Proved),
                 reported(2, "1.00", PaymentAction::None, Reason::TemporaryFailure),
                 reported(3, "1.00", PaymentAction::None, Reason::TabClosedOrRefused) })),
        QStringList({ u"Change 1 line"_s, u"Leave 1 payment for a later sync"_s, u"Fail at 1 payment"_s }));
}

void PreviewsTest::theModelIsSound()
{
    PreviewTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(previewRows(samplePreview().payments));
    QCOMPARE(model.index(0, PreviewTableModel::Action).data().toString(), u"Create line"_s);
    QCOMPARE(model.index(3, PreviewTableModel::Action).data().toString(), u"Needs a decision"_s);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void PreviewsTest::previewIsShownAndThenSynced()
{
    SampleWindow stage;
    FakeSyncFacade &facade = stage.facade;
    stage.part<QAction>("previewAction")->trigger();
    QCOMPARE(facade.countOf(u"startPreview"_s), 1);
    QVERIFY(!stage.part<QDialog>("previewDialog"));
    Q_EMIT facade.previewReady(samplePreview());
    auto *dialog = stage.part<QDialog>("previewDialog");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"previewTotals"_s)->text().contains(u"Create 2 payment lines for $300.30"_s));
    QCOMPARE(dialog->findChild<QTableView *>(u"previewTable"_s)->model()->rowCount(), 4);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"syncTheseButton"_s), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(facade.countOf(u"startSync"_s), 1);
    QVERIFY(facade.requests.last().invoices.isEmpty());
    QVERIFY(!facade.requests.last().dryRun);
}

void PreviewsTest::whatWouldHappenIsNeverCutOff()
{
    SampleWindow stage;
    stage.part<QAction>("previewAction")->trigger();
    Q_EMIT stage.facade.previewReady(samplePreview());
    auto *dialog = stage.part<QDialog>("previewDialog");
    dialog->resize(dialog->minimumSizeHint().expandedTo({ 480, 320 }));
    auto *table = dialog->findChild<QTableView *>(u"previewTable"_s);
    const QAbstractItemView *view = table; // there the hint is public
    QTRY_VERIFY(table->horizontalHeader()->sectionSize(PreviewTableModel::Action)
        >= view->sizeHintForColumn(PreviewTableModel::Action));
}

void PreviewsTest::aPreviewShowsLikeARunAndCanBeStopped()
{
    SampleWindow stage;
    QTest::mouseClick(stage.part<QPushButton>("previewButton"), Qt::LeftButton);
    QVERIFY(stage.part<QWidget>("runBar")->isVisible());
    QVERIFY(!stage.part<QPushButton>("previewButton")->isEnabled());
    QTest::mouseClick(stage.syncButton(), Qt::LeftButton); // Stop
    QCOMPARE(stage.facade.countOf(u"stop"_s), 1);
    QCOMPARE(stage.part<QLabel>("syncReason")->text(), QString()); // no payment is on its way
    RunReport stopped;
    stopped.run.dryRun = true;
    stopped.error = Error(ErrorKind::Cancelled, {});
    Q_EMIT stage.facade.previewReady(stopped);
    QVERIFY(!stage.part<QDialog>("previewDialog"));
    QVERIFY(!stage.part<QWidget>("runBar")->isVisible());
    QVERIFY(stage.part<QPushButton>("previewButton")->isEnabled());
}

void PreviewsTest::aPartIsPreviewedAndSyncedAsThatPart()
{
    SampleWindow stage;
    const InvoiceId invoice = stage.facade.invoices.at(3).invoice.id;
    stage.selectInvoice(invoice);
    QCOMPARE(stage.part<QAction>("previewSelectedAction")->text(), u"Previe&w This Invoice…"_s);
    stage.part<QAction>("previewSelectedAction")->trigger();
    QCOMPARE(stage.facade.requests.last().invoices, QList<InvoiceId> { invoice });
    stage.selectInvoice(stage.facade.invoices.at(5).invoice.id); // meanwhile
    Q_EMIT stage.facade.previewReady(samplePreview());
    QTest::mouseClick(stage.part<QPushButton>("syncTheseButton"), Qt::LeftButton);
    QCOMPARE(stage.facade.requests.last().invoices, QList<InvoiceId> { invoice });
    QCOMPARE(stage.facade.countOf(u"startSync"_s), 1);
}

void PreviewsTest::aProjectIsSynced()
{
    SampleWindow stage;
    stage.invoices()->clearSelection();
    auto *project = stage.part<QAction>("syncProjectAction");
    QVERIFY(!project->isEnabled());
    QCOMPARE(project->toolTip(), u"Select an invoice first."_s);
    stage.selectInvoice(stage.facade.invoices.at(3).invoice.id);
    QVERIFY(stage.invoices()->actions().contains(project)); // in the context menu too
    project->trigger();
    QCOMPARE(stage.facade.requests.last().projects, QList<ProjectId> { stage.facade.invoices.at(3).invoice.project });
    QVERIFY(stage.facade.requests.last().invoices.isEmpty());
}

void PreviewsTest::whatWouldWriteNothingOffersNoSync()
{
    SampleWindow stage;
    stage.part<QAction>("previewAction")->trigger();
    Q_EMIT stage.facade.previewReady(RunReport());
    QVERIFY(!stage.part<QPushButton>("syncTheseButton")->isEnabled());
    QCOMPARE(stage.part<QPushButton>("syncTheseButton")->toolTip(), u"There is nothing to write."_s);
    QVERIFY(!stage.part<QTableView>("previewTable")->accessibleDescription().isEmpty());
}

void PreviewsTest::aPreviewThatFailedSaysWhy()
{
    SampleWindow stage;
    stage.part<QAction>("previewAction")->trigger();
    RunReport broken = samplePreview();
    broken.error = Error(ErrorKind::Offline, u"No route."_s);
    Q_EMIT stage.facade.previewReady(broken);
    QVERIFY(!stage.part<QDialog>("previewDialog"));
    QVERIFY(stage.part<QLabel>("resultBannerText")->text().contains(sentenceFor(*broken.error)));
    // The question about many voids is no failure: the rest is shown, and that it will be asked.
    stage.part<QAction>("previewAction")->trigger();
    broken.error = Error(Cause::VoidsHeldBack, u"7 payments were removed."_s);
    broken.forecast.emplace();
    Q_EMIT stage.facade.previewReady(broken);
    const QString notes = stage.part<QLabel>("previewNotes")->text();
    QVERIFY(notes.contains(u"7 payments were removed."_s));
    QVERIFY(notes.contains(sentenceFor(*broken.forecast)));
}

void PreviewsTest::withoutRightsNothingIsPreviewed()
{
    SampleWindow stage;
    stage.facade.appStatus->maySync = { false, u"You need Admin."_s };
    stage.facade.tellAll();
    for (const char *name : { "previewAction", "previewSelectedAction", "syncProjectAction" }) {
        auto *action = stage.part<QAction>(name);
        QVERIFY2(!action->isEnabled(), name);
        QVERIFY2(action->toolTip().contains(u"You need Admin."_s), name);
    }
    QVERIFY(!stage.part<QPushButton>("previewButton")->isEnabled());
    QCOMPARE(stage.part<QPushButton>("previewButton")->accessibleDescription(), u"You need Admin."_s);
}

QTEST_MAIN(PreviewsTest)
#include "tst_previews.moc"
