// SPDX-License-Identifier: Apache-2.0
// Names of strangers that are HTML to Qt: everything that shows one shows its characters.
#include "tests/gui/namechecks.h"
#include "tests/gui/sampledialog.h"
#include "tests/gui/sampleruns.h"
#include "tests/gui/samplewindow.h"
#include "tests/gui/samplewizard.h"
#include "tests/support/samplecommitments.h"
#include "ui/models/commitmenttablemodel.h"
#include "ui/models/issuedlinemodel.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/models/syncedinvoices.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/style/plainwidgets.h"

#include <QMessageBox>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class NamesAreTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tipsShowEveryCharacter_data();
    void tipsShowEveryCharacter();
    void everyRoleOfEveryModel();
    void everyWidgetOfTheWindow();
    void everyWidgetOfTheSettings();
    void everyWidgetAroundRuns();
    void everyWidgetOfTheFirstStart();
    void messageBoxesToo();
};

namespace {

/// The sample, with the name wherever a stranger can put one.
void nameEverything(FakeSyncFacade &facade)
{
    fillSample(facade, 24);
    facade.appStatus->companyName = facade.appStatus->organisationName = facade.appStatus->personName = kName;
    facade.appStatus->xero.accountName = facade.appStatus->procore.accountName = kName;
    facade.settings.companyName = facade.settings.organisationName = kName;
    for (Account &account : facade.accounts)
        account.name = kName;
    for (InvoiceRow &row : facade.invoices) {
        row.invoice.vendorName = row.projectName = row.commitmentTitle = row.commitmentNumber = row.billNumber = kName;
        if (!row.message.isEmpty())
            row.message = kName;
    }
    for (PaymentRow &row : facade.payments) {
        row.vendorName = row.projectName = row.commitmentTitle = row.commitmentNumber = row.accountName = kName;
        row.record.payment.vendorName = row.record.payment.reference = kName;
        for (QString &value : row.record.standing.args)
            value = kName;
    }
}

/// The commitments of the sample, and the lines of the first, with the name in every text.
void nameCommitments(FakeSyncFacade &facade)
{
    for (CommitmentRow &row : *facade.commitmentRows) {
        row.commitment.number = row.commitment.title = row.commitment.vendorName = kName;
        row.projectName = kName;
    }
    for (IssuedLine &row : facade.issuedLines->lines) {
        row.line.notes = row.line.checkNumber = row.line.invoiceNumber = row.billNumber = kName;
        row.line.originId = kName;
        for (Attachment &file : row.line.attachments)
            file.fileName = kName;
    }
}

} // namespace

void NamesAreTextTest::tipsShowEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { kName, u"Smith & Sons"_s, u"a &lt; b"_s, u"<b>"_s, u"two\nlines of <i>x</i>"_s,
             u"<qt>two\nlines  with  room</qt>"_s, QString(), u"<?xml version=\"1.0\"?>"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void NamesAreTextTest::tipsShowEveryCharacter()
{
    QFETCH(QString, text);
    QCOMPARE(shownByGuess(plainToolTip(text)), text);
    QWidget parent;
    QCOMPARE(shownBy(*plainLabel(text, &parent)), text);
}

void NamesAreTextTest::everyRoleOfEveryModel()
{
    FakeSyncFacade facade;
    nameEverything(facade);
    SyncedInvoices books(facade);
    facade.tellAll();
    int found = 0;
    checkModel(books.invoices(), found);
    QVERIFY(found >= 24 * 3);
    PaymentTableModel payments;
    payments.setRows(facade.payments);
    found = 0;
    checkModel(payments, found);
    QVERIFY(found >= facade.payments.size());
    nameCommitments(facade);
    CommitmentTableModel commitments;
    commitments.setRows(*facade.commitmentRows);
    found = 0;
    checkModel(commitments, found);
    QVERIFY(found >= commitments.rowCount() * 4);
    IssuedLineModel lines;
    lines.setRows(facade.issuedLines->lines);
    found = 0;
    checkModel(lines, found);
    QVERIFY(found >= lines.rowCount() * 4);
}

void NamesAreTextTest::everyWidgetOfTheWindow()
{
    SampleWindow stage;
    nameEverything(stage.facade);
    stage.facade.tellAll();
    stage.selectInvoice(stage.paymentWith(Reason::MethodNotChosen).record.placement.invoice);
    stage.payments()->selectRow(0);
    Q_EMIT stage.facade.failed(u"Sync"_s, Error(Cause::ServiceRefused, kName));
    int found = 0;
    checkTexts(*stage.window, found);
    QVERIFY2(found >= 5, qPrintable(QString::number(found)));

    nameCommitments(stage.facade);
    stage.part<QAction>("commitmentsAction")->trigger();
    stage.part<QPushButton>("viewCommitmentButton")->click();
    auto *lines = stage.part<QTableView>("linesTable");
    lines->selectRow(lines->model()->rowCount() - 1); // of another program
    found = 0;
    checkTexts(*stage.part<QWidget>("commitmentView"), found);
    QVERIFY2(found >= 3, qPrintable(QString::number(found)));
    stage.part<QAction>("invoicesAction")->trigger();

    stage.facade.appStatus->maySync = { false, kName };
    stage.facade.appStatus->xero.isSignedIn = false;
    stage.facade.appStatus->xero.problem = kName;
    stage.facade.tellAll();
    found = 0;
    checkTexts(*stage.window, found);
    QVERIFY2(found >= 5, qPrintable(QString::number(found)));
}

void NamesAreTextTest::everyWidgetOfTheSettings()
{
    SampleDialog stage;
    nameEverything(stage.facade);
    stage.open();
    Q_EMIT stage.facade.failed(u"Settings"_s, Error(Cause::ServiceRefused, kName));
    int found = 0;
    checkTexts(*stage.dialog, found);
    QVERIFY2(found >= stage.facade.accounts.size() + 2, qPrintable(QString::number(found)));
}

void NamesAreTextTest::everyWidgetAroundRuns()
{
    SampleWindow stage;
    FakeSyncFacade &facade = stage.facade;
    facade.invoices.clear();
    facade.payments.clear();
    nameEverything(facade);
    fillHistory(facade);
    unlinkSome(facade);
    facade.history[1].message = facade.history[1].person = kName;
    for (PaymentEvent &event : facade.events)
        event.text = kName;
    for (LinkRow &link : facade.linkRows)
        link.billVendor = link.person = link.note = kName;
    facade.examined->findings = { sampleFinding("payments-tab", FindingState::Missing) };
    facade.examined->findings.first().sentence = facade.examined->findings.first().nextStep = kName;
    facade.payments += sevenHeldBack();
    facade.payments.last().vendorName = kName;
    facade.tellAll();
    stage.part<QAction>("historyAction")->trigger();
    stage.part<QTableView>("runsTable")->selectRow(1);
    stage.part<QPushButton>("voidBannerButton")->click();
    stage.part<QAction>("previewAction")->trigger();
    RunReport preview = samplePreview();
    preview.payments.first().row.vendorName = kName;
    preview.problems = { Error(Cause::ServiceRefused, kName) };
    Q_EMIT facade.previewReady(preview);
    stage.part<QAction>("linksAction")->trigger();
    stage.part<QTableView>("linkCandidatesTable")->selectRow(0);
    stage.part<QAction>("checkAllAction")->trigger();
    int found = 0;
    checkTexts(*stage.window, found);
    QVERIFY2(found >= 5, qPrintable(QString::number(found)));
    for (const char *table :
        { "runsTable", "runEventsTable", "voidTable", "previewTable", "linkCandidatesTable", "linkedTable" }) {
        found = 0;
        checkModel(*stage.part<QTableView>(table)->model(), found);
        QVERIFY2(found > 0, table);
    }
}

void NamesAreTextTest::everyWidgetOfTheFirstStart()
{
    SampleWizard stage;
    for (Company &company : stage.facade.companies)
        company.name = kName;
    stage.facade.organisations.first().name = kName;
    stage.facade.outlook->personName = stage.facade.outlook->organisation.name = kName;
    for (Account &account : stage.facade.outlook->accounts)
        account.name = kName;
    stage.open();
    for (int step = 0; step <= int(SetupStep::Schedule); ++step) {
        stage.goTo(SetupStep(step));
        int found = 0;
        checkTexts(*stage.wizard, found);
        if (SetupStep(step) == SetupStep::Methods)
            QVERIFY2(found >= stage.facade.outlook->accounts.size() + 2, qPrintable(QString::number(found)));
    }
}

void NamesAreTextTest::messageBoxesToo()
{
    QWidget parent;
    DialogPrompts prompts;
    prompts.ask(&parent, Question { u"Disconnect"_s, kName, u"Disconnect"_s }, [](bool) {});
    const auto *box = parent.findChild<QMessageBox *>();
    QVERIFY(box);
    int found = 0;
    checkTexts(*box, found);
    QCOMPARE(found, 1);
}

} // namespace tieout

QTEST_MAIN(tieout::NamesAreTextTest)
#include "tst_namesaretext.moc"
