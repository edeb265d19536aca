// SPDX-License-Identifier: Apache-2.0
// Link Invoices and Bills: suggestions with their reasons, linking and unlinking by hand, errors at the place, rights.
#include "tests/gui/sampleruns.h"
#include "tests/gui/samplewindow.h"
#include "ui/models/linkcandidatemodel.h"
#include "ui/models/linktablemodel.h"
#include "ui/pages/linkcandidatespane.h"

#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QTabWidget>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

struct LinksStage : SampleWindow {
    LinksStage()
    {
        unlinkSome(facade);
        facade.tellAll();
        invoices()->clearSelection();
    }
    void open() const { part<QAction>("linksAction")->trigger(); }
};

} // namespace

class LinksDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelsAreSound();
    void unlinkedInvoicesAreListedWithTheirReasons();
    void aSuggestionIsLinked();
    void aTypedNumberIsLinked();
    void whatIsTypedStaysWhenTheBooksAreTold();
    void aLinkIsEnded();
    void anErrorIsShownAtThePlace();
    void withoutAdminEverythingIsReadable();
    void theSelectedInvoiceIsChosen();
    void anInvoiceStaysChosenWhenItsSuggestionArrives();
    void theInvoicesPageSaysWhatIsNotLinked();
};

void LinksDialogTest::theModelsAreSound()
{
    FakeSyncFacade facade;
    fillSample(facade, 6);
    unlinkSome(facade);
    LinkCandidateModel candidates;
    const QAbstractItemModelTester first(&candidates, QAbstractItemModelTester::FailureReportingMode::QtTest);
    candidates.setRows(candidatesOf(facade.invoices, facade.linkRows, {}));
    QCOMPARE(candidates.rowCount(), 2);
    candidates.setRows(candidatesOf(facade.invoices, facade.linkRows, facade.suggested->suggestions));
    QCOMPARE(candidates.rowCount(), 2);
    LinkTableModel linked;
    const QAbstractItemModelTester second(&linked, QAbstractItemModelTester::FailureReportingMode::QtTest);
    linked.setRows(facade.linkRows);
    QCOMPARE(linked.rowCount(), 4);
    QCOMPARE(linked.index(0, LinkTableModel::LinkedBy).data().toString(), u"Procore"_s);
}

void LinksDialogTest::unlinkedInvoicesAreListedWithTheirReasons()
{
    LinksStage stage;
    LinkRow ended;
    ended.invoice = stage.facade.invoices.at(1).invoice;
    ended.person = u"Dana Whitfield"_s;
    ended.note = u"Wrong bill."_s;
    stage.facade.linkRows << ended;
    stage.open();
    auto *table = stage.part<QTableView>("linkCandidatesTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, LinkCandidateModel::Score).data().toString(), u"85 of 100, tie"_s);
    table->selectRow(0);
    const QString why = stage.part<QLabel>("linkWhy")->text();
    QVERIFY(why.contains(u"Both name the vendor. Both are for 1250.00. Another one fits as well."_s));
    table->selectRow(1);
    QVERIFY(stage.part<QLabel>("linkWhy")->text().startsWith(u"It was unlinked by Dana Whitfield. Wrong bill."_s));
    QCOMPARE(stage.part<QTabWidget>("linkTabs")->tabText(0), u"Not Linked (2)"_s);
    QCOMPARE(stage.part<QTabWidget>("linkTabs")->tabText(1), u"Linked (10)"_s);
}

void LinksDialogTest::aSuggestionIsLinked()
{
    LinksStage stage;
    stage.facade.linked->invoice = stage.facade.invoices.first().invoice;
    stage.facade.linked->bill = kSuggestedBill;
    stage.facade.linked->changed = true;
    stage.facade.linked->waiting = 2;
    stage.open();
    stage.part<QTableView>("linkCandidatesTable")->selectRow(0);
    QCOMPARE(stage.part<QLineEdit>("linkBillField")->text(), u"INV-77"_s);
    stage.part<QLineEdit>("linkNoteField")->setText(u"Seen on paper"_s);
    QTest::mouseClick(stage.part<QPushButton>("linkButton"), Qt::LeftButton);
    QCOMPARE(stage.facade.linkCalls.size(), 1);
    QCOMPARE(stage.facade.linkCalls.first().invoice, stage.facade.invoices.first().invoice.id);
    QCOMPARE(
        stage.facade.linkCalls.first().billText, kSuggestedBill.toString()); // a number may belong to several bills
    QCOMPARE(stage.facade.linkCalls.first().note, u"Seen on paper"_s);
    QVERIFY(stage.part<QLabel>("linkResultText")->text().contains(u"2 payments"_s));
    QVERIFY(stage.part<QLineEdit>("linkNoteField")->text().isEmpty());
    QCOMPARE(stage.facade.countOf(u"suggestLinks"_s), 2); // looked at anew
}

void LinksDialogTest::aTypedNumberIsLinked()
{
    LinksStage stage;
    stage.facade.payments[0].record.standing = Standing { Reason::NotLinked, {} };
    stage.facade.payments[0].billNumber = u"INV-88"_s;
    stage.facade.tellAll();
    stage.open();
    stage.part<QTableView>("linkCandidatesTable")->selectRow(1);
    auto *link = stage.part<QPushButton>("linkButton");
    QVERIFY(!link->isEnabled());
    QCOMPARE(link->toolTip(), u"Enter the number of the bill first."_s);
    auto *field = stage.part<QLineEdit>("linkBillField");
    QCOMPARE(field->completer()->model()->index(0, 0).data().toString(), u"INV-88"_s);
    QTest::keyClicks(field, u" INV-88 "_s);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(stage.facade.linkCalls.last().billText, u"INV-88"_s);
}

void LinksDialogTest::whatIsTypedStaysWhenTheBooksAreTold()
{
    LinksStage stage;
    stage.open();
    stage.part<QTableView>("linkCandidatesTable")->selectRow(0);
    stage.part<QLineEdit>("linkBillField")->setText(u"INV-9"_s);
    stage.facade.tellAll(); // a run ended
    QCOMPARE(stage.part<QLineEdit>("linkBillField")->text(), u"INV-9"_s);
    stage.part<QTableView>("linkCandidatesTable")->selectRow(1);
    QCOMPARE(stage.part<QLineEdit>("linkBillField")->text(), QString());
}

void LinksDialogTest::aLinkIsEnded()
{
    LinksStage stage;
    stage.facade.linked->invoice = stage.facade.invoices.at(5).invoice;
    stage.facade.linked->changed = true;
    stage.open();
    stage.part<QTabWidget>("linkTabs")->setCurrentIndex(1);
    auto *unlink = stage.part<QPushButton>("unlinkButton");
    QVERIFY(!unlink->isEnabled());
    stage.part<QTableView>("linkedTable")->selectRow(0);
    QTest::mouseClick(unlink, Qt::LeftButton);
    QCOMPARE(stage.facade.countOf(u"unlink"_s), 1);
    QVERIFY(stage.part<QLabel>("linkResultText")->text().contains(u"no longer linked"_s));
}

void LinksDialogTest::anErrorIsShownAtThePlace()
{
    LinksStage stage;
    stage.facade.linked = failed(Error(Cause::BillUnfit, u"The bill belongs to another invoice."_s));
    stage.open();
    stage.part<QTableView>("linkCandidatesTable")->selectRow(0);
    QTest::mouseClick(stage.part<QPushButton>("linkButton"), Qt::LeftButton);
    QVERIFY(stage.part<QLabel>("linkResultText")->text().contains(u"The bill belongs to another invoice."_s));
    QVERIFY(stage.part<QPushButton>("linkButton")->isEnabled()); // to try another
    QVERIFY(!stage.part<QWidget>("resultBanner")->isVisible());
}

void LinksDialogTest::withoutAdminEverythingIsReadable()
{
    LinksStage stage;
    stage.facade.appStatus->mayChangeLinks =
        permissionFor(Privilege::ChangeLinks, { AccessLevel::ReadOnly, false, {} });
    stage.facade.tellAll();
    stage.open();
    QCOMPARE(stage.part<QLabel>("linkReasonText")->text(), stage.facade.appStatus->mayChangeLinks.reason);
    auto *table = stage.part<QTableView>("linkCandidatesTable");
    table->selectRow(0);
    QVERIFY(table->isEnabled());
    QVERIFY(!stage.part<QPushButton>("linkButton")->isEnabled());
    QCOMPARE(stage.part<QPushButton>("linkButton")->toolTip(), stage.facade.appStatus->mayChangeLinks.reason);
    stage.facade.appStatus->mayChangeLinks = { true, {} };
    stage.facade.tellAll(); // the right was given meanwhile
    QVERIFY(stage.part<QPushButton>("linkButton")->isEnabled());
    QVERIFY(!stage.part<QWidget>("linkReason")->isVisible());
}

void LinksDialogTest::theSelectedInvoiceIsChosen()
{
    LinksStage stage;
    stage.selectInvoice(stage.facade.invoices.at(1).invoice.id);
    stage.open();
    const QModelIndex chosen = stage.part<QTableView>("linkCandidatesTable")->selectionModel()->selectedRows().value(0);
    QCOMPARE(chosen.siblingAtColumn(LinkCandidateModel::Invoice).data().toString(),
        stage.facade.invoices.at(1).invoice.invoiceNumber);
}

void LinksDialogTest::anInvoiceStaysChosenWhenItsSuggestionArrives()
{
    FakeSyncFacade facade;
    fillSample(facade, 6);
    unlinkSome(facade);
    LinkCandidatesPane pane;
    pane.setSearch(true, 0);
    pane.setRows(candidatesOf(facade.invoices, {}, {}));
    auto *table = pane.findChild<QTableView *>(u"linkCandidatesTable"_s);
    QVERIFY(!table->selectionModel()->hasSelection()); // the best pair is not known yet
    QVERIFY(pane.choose(facade.invoices.first().invoice.id));
    pane.setSearch(false, 0);
    pane.setRows(candidatesOf(facade.invoices, {}, facade.suggested->suggestions));
    QCOMPARE(pane.findChild<QLineEdit *>(u"linkBillField"_s)->text(), u"INV-77"_s);
    LinkCandidatesPane untouched;
    untouched.setRows(candidatesOf(facade.invoices, {}, facade.suggested->suggestions));
    QCOMPARE(untouched.findChild<QLineEdit *>(u"linkBillField"_s)->text(), u"INV-77"_s); // the best pair
}

void LinksDialogTest::theInvoicesPageSaysWhatIsNotLinked()
{
    LinksStage stage;
    for (PaymentRow &row : stage.facade.payments) {
        if (row.record.placement.invoice == stage.facade.invoices.first().invoice.id)
            row.record.placement = Placement(); // of a bill that nobody knows the invoice of
    }
    stage.facade.invoices.first().message.clear();
    stage.facade.tellAll();
    stage.selectInvoice(stage.facade.invoices.first().invoice.id);
    const QModelIndex row = stage.invoices()->selectionModel()->selectedRows().value(0);
    QCOMPARE(row.siblingAtColumn(InvoiceTableModel::Message).data().toString(), u"Not linked to a bill in Xero."_s);
    QVERIFY(stage.payments()->accessibleDescription().contains(u"link it by hand"_s));
}

QTEST_MAIN(LinksDialogTest)
#include "tst_linksdialog.moc"
