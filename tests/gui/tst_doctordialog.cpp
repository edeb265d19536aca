// SPDX-License-Identifier: Apache-2.0
// Check Everything and Check This Invoice: findings with their states, and each missing thing with what mends it.
#include "core/doctor/doctor.h"
#include "tests/gui/sampleruns.h"
#include "tests/gui/samplewindow.h"
#include "ui/models/findingremedy.h"
#include "ui/pages/doctordialog.h"
#include "ui/pages/historypage.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QClipboard>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

/// The button that Tab reaches next.
QPushButton *nextByTab(QWidget *from)
{
    QWidget *next = from->nextInFocusChain();
    while (next != from && !(next->isVisible() && qobject_cast<QPushButton *>(next)))
        next = next->nextInFocusChain();
    return qobject_cast<QPushButton *>(next);
}

struct DoctorStage : SampleWindow {
    void check(const QList<Finding> &findings, const char *action = "checkAllAction")
    {
        facade.examined->findings = findings;
        part<QAction>(action)->trigger();
    }
    void mend(const char *name) const
    {
        QTest::mouseClick(part<QPushButton>((QByteArray("remedy-") + name).constData()), Qt::LeftButton);
    }
};

} // namespace

Q_DECLARE_METATYPE(tieout::FindingRemedy)
Q_DECLARE_METATYPE(tieout::Finding)

class DoctorDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCheckHasItsRemedy();
    void theCauseDecidesWhereItSaysMore_data();
    void theCauseDecidesWhereItSaysMore();
    void findingsAreShownWithTheirStates();
    void eachMissingThingHasItsButton();
    void theLockIsGivenUpFromThere();
    void aSyncThatCannotStartSaysWhy();
    void theOtherSyncIsConfirmedFromThere();
    void oneInvoiceIsChecked();
    void anInvoiceWithoutPaymentsAsksWhy();
    void theServicesPagesOpen();
    void checkAgainChecksAgain();
    void anErrorIsTold();
    void itCanBeCopied();
};

void DoctorDialogTest::everyCheckHasItsRemedy()
{
    QCOMPARE(namesWithRemedy(), checkNames());
    // Whatever is missing has a button, and every button a text.
    for (const QString &name : checkNames()) {
        const Finding missing = sampleFinding(qPrintable(name), FindingState::Missing);
        QVERIFY2(remedyFor(missing) != FindingRemedy::None, qPrintable(name));
        QVERIFY2(!remedyText(remedyFor(missing)).isEmpty(), qPrintable(name));
        QVERIFY(remedyFor(sampleFinding(qPrintable(name), FindingState::Ok)) == FindingRemedy::None);
    }
    for (const Finding &found : diagnose(DoctorFacts())) {
        if (found.state == FindingState::Missing || found.state == FindingState::Warning)
            QVERIFY2(remedyFor(found) != FindingRemedy::None, qPrintable(found.name));
    }
}

void DoctorDialogTest::theCauseDecidesWhereItSaysMore_data()
{
    QTest::addColumn<Finding>("found");
    QTest::addColumn<FindingRemedy>("remedy");
    const auto row = [](const char *label, const Finding &found, FindingRemedy remedy) {
        QTest::newRow(label) << found << remedy;
    };
    row("signed out", sampleFinding("xero-connection", FindingState::Missing, Cause::SignedOut),
        FindingRemedy::OpenConnections);
    row("offline", sampleFinding("xero-connection", FindingState::Missing, usualCause(ErrorKind::Offline)),
        FindingRemedy::CheckAgain);
    row("no right", sampleFinding("rights", FindingState::Missing, Cause::RightMissing), FindingRemedy::CheckAgain);
    row("a tool of another name", sampleFinding("rights", FindingState::Missing, Cause::RightUnreadable),
        FindingRemedy::OpenAdvanced);
    row("project not chosen", sampleFinding("project-synced", FindingState::Missing, Cause::RequestWrong),
        FindingRemedy::OpenProjects);
    row("project not seen", sampleFinding("project-synced", FindingState::Missing, Cause::RightMissing),
        FindingRemedy::CheckAgain);
    row("not linked", sampleFinding("invoice-in-xero", FindingState::Missing), FindingRemedy::Link);
    row("not known", sampleFinding("invoice-in-xero", FindingState::Missing, Cause::RequestWrong), FindingRemedy::Sync);
    row("closed tab", sampleFinding("payments-tab", FindingState::Missing, Cause::PaymentNeedsPerson),
        FindingRemedy::OpenInProcore);
    row("another sync", sampleFinding("foreign-sync", FindingState::Warning), FindingRemedy::OpenChanges);
    row("never linked", sampleFinding("invoice-export", FindingState::Unknown), FindingRemedy::Link);
    row("new check", sampleFinding("something-new", FindingState::Missing), FindingRemedy::CheckAgain);
}

void DoctorDialogTest::theCauseDecidesWhereItSaysMore()
{
    QFETCH(Finding, found);
    QFETCH(FindingRemedy, remedy);
    QCOMPARE(int(remedyFor(found)), int(remedy));
}

void DoctorDialogTest::findingsAreShownWithTheirStates()
{
    DoctorStage stage;
    stage.check({ sampleFinding("settings", FindingState::Ok), sampleFinding("clock", FindingState::Warning),
        sampleFinding("schedule", FindingState::Missing), sampleFinding("payments-tab", FindingState::Unknown) });
    QVERIFY(stage.part<QDialog>("doctorDialog")->isVisible());
    QCOMPARE(stage.part<QLabel>("doctorHeadline")->text(), u"1 thing is missing before payments can appear."_s);
    QStringList states;
    for (const QLabel *label : stage.part<QWidget>("doctorList")->findChildren<QLabel *>()) {
        if (!label->accessibleName().isEmpty())
            states << label->accessibleName();
    }
    QCOMPARE(states, QStringList({ u"In order"_s, u"Look at this"_s, u"Missing"_s, u"Cannot be told from here"_s }));
    QCOMPARE(stage.part<QLabel>("finding-clock")->text(), u"What was found of clock."_s);
    QVERIFY(!stage.part<QPushButton>("remedy-settings"));
    QVERIFY(!stage.part<QPushButton>("remedy-payments-tab")); // nobody can tell from here
    QCOMPARE(headlineOf({ sampleFinding("clock", FindingState::Warning) }),
        u"Nothing is missing. 1 thing is worth a look."_s);
    QCOMPARE(headlineOf({ sampleFinding("clock", FindingState::Ok) }), u"Nothing is missing."_s);
}

void DoctorDialogTest::eachMissingThingHasItsButton()
{
    DoctorStage stage;
    stage.check({ sampleFinding("xero-connection", FindingState::Missing, Cause::SignedOut),
        sampleFinding("schedule", FindingState::Missing), sampleFinding("invoice-export", FindingState::Unknown),
        sampleFinding("last-run", FindingState::Warning) });
    stage.mend("xero-connection");
    auto *settings = stage.window->findChild<SettingsDialog *>();
    QVERIFY(settings && settings->isVisible());
    settings->reject();
    auto *first = stage.part<QPushButton>("remedy-xero-connection");
    QCOMPARE(nextByTab(first), stage.part<QPushButton>("remedy-schedule")); // down the list, then the dialog's own
    QCOMPARE(nextByTab(stage.part<QPushButton>("remedy-last-run")), stage.part<QPushButton>("checkAgainButton"));
    stage.mend("invoice-export");
    QVERIFY(stage.part<QDialog>("linksDialog")->isVisible());
    stage.part<QDialog>("linksDialog")->reject();
    stage.mend("last-run");
    QVERIFY(stage.part<HistoryPage>("historyPage")->isVisible());
    QVERIFY(stage.part<QDialog>("doctorDialog")->isVisible()); // to check again
}

void DoctorDialogTest::theLockIsGivenUpFromThere()
{
    DoctorStage stage;
    stage.check({ sampleFinding("lock", FindingState::Missing, Cause::LockedElsewhere) });
    stage.mend("lock");
    QCOMPARE(stage.log.questions.size(), 1); // asked first
    QCOMPARE(stage.facade.countOf(u"giveUpLock"_s), 1);
}

void DoctorDialogTest::aSyncThatCannotStartSaysWhy()
{
    DoctorStage stage;
    stage.facade.appStatus->maySync = { false, u"You may not sync."_s };
    stage.facade.tellAll();
    stage.check({ sampleFinding("ledger", FindingState::Warning) });
    auto *sync = stage.part<QPushButton>("remedy-ledger");
    auto *reason = stage.part<QLabel>("reason-ledger");
    QVERIFY(!sync->isEnabled());
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), u"Not now: You may not sync."_s);
    stage.facade.appStatus->maySync = { true, {} };
    stage.facade.tellAll();
    QVERIFY(!reason->isVisible());
    stage.mend("ledger");
    QCOMPARE(stage.facade.countOf(u"startSync"_s), 1);
    QVERIFY(!sync->isEnabled()); // one goes on
    QCOMPARE(reason->text(), u"Not now: A sync is going on."_s);
}

void DoctorDialogTest::theOtherSyncIsConfirmedFromThere()
{
    DoctorStage stage;
    stage.check({ sampleFinding("foreign-sync", FindingState::Warning) });
    stage.mend("foreign-sync");
    auto *off = stage.part<QCheckBox>("otherSyncOff");
    QVERIFY(off && off->isVisible());
    QCOMPARE(off->window()->focusWidget(), off);
}

void DoctorDialogTest::oneInvoiceIsChecked()
{
    DoctorStage stage;
    const InvoiceRow invoice = stage.facade.invoices.at(3);
    stage.selectInvoice(invoice.invoice.id);
    stage.check({ sampleFinding("payments", FindingState::Missing) }, "checkInvoiceAction");
    QCOMPARE(stage.facade.examinedInvoices, QList<InvoiceId> { invoice.invoice.id });
    QVERIFY(stage.part<QDialog>("doctorDialog")->windowTitle().contains(invoice.invoice.invoiceNumber));
    QVERIFY(stage.invoices()->actions().contains(stage.part<QAction>("checkInvoiceAction")));
    stage.invoices()->clearSelection();
    QVERIFY(!stage.part<QAction>("checkInvoiceAction")->isEnabled());
    stage.mend("payments");
    const QModelIndex shown = stage.invoices()->selectionModel()->selectedRows().value(0);
    QCOMPARE(shown.siblingAtColumn(InvoiceTableModel::InvoiceNumber).data().toString(), invoice.invoice.invoiceNumber);
}

void DoctorDialogTest::anInvoiceWithoutPaymentsAsksWhy()
{
    const DoctorStage stage;
    for (const InvoiceRow &row : stage.facade.invoices) {
        stage.selectInvoice(row.invoice.id);
        QCOMPARE(stage.part<QAction>("checkInvoiceAction")->text(),
            row.payments == 0 ? u"Why Is &Nothing Here?"_s : u"Check This In&voice…"_s);
    }
}

void DoctorDialogTest::theServicesPagesOpen()
{
    DoctorStage stage;
    const InvoiceRow invoice = stage.facade.invoices.at(3);
    stage.selectInvoice(invoice.invoice.id);
    stage.check({ sampleFinding("payments-tab", FindingState::Missing),
                    sampleFinding("payment-in-xero", FindingState::Missing) },
        "checkInvoiceAction");
    stage.mend("payments-tab");
    QVERIFY(stage.log.urls.last().path().endsWith(invoice.invoice.commitment.toString()));
    stage.mend("payment-in-xero");
    QVERIFY(stage.log.urls.last().path().endsWith(invoice.bill.toString()));
    // Without a bill there is nothing to open: it has to be linked first.
    const qsizetype opened = stage.log.urls.size();
    stage.facade.invoices[3].bill = BillId();
    stage.facade.tellAll();
    stage.mend("payment-in-xero");
    QCOMPARE(stage.log.urls.size(), opened);
    QVERIFY(stage.part<QDialog>("linksDialog")->isVisible());
}

void DoctorDialogTest::checkAgainChecksAgain()
{
    DoctorStage stage;
    stage.check({ sampleFinding("rights", FindingState::Missing, Cause::RightMissing) });
    stage.facade.examined->findings = { sampleFinding("rights", FindingState::Ok) };
    stage.mend("rights"); // an administrator gave it meanwhile
    QCOMPARE(stage.part<QLabel>("doctorHeadline")->text(), u"Nothing is missing."_s);
    QTest::mouseClick(stage.part<QPushButton>("checkAgainButton"), Qt::LeftButton);
    QCOMPARE(stage.facade.countOf(u"examine"_s), 3);
}

void DoctorDialogTest::anErrorIsTold()
{
    DoctorStage stage;
    stage.facade.examined = failed(Error(ErrorKind::Storage, u"The disk is full."_s));
    stage.part<QAction>("checkAllAction")->trigger();
    QVERIFY(stage.part<QLabel>("doctorHeadline")->text().contains(u"The disk is full."_s));
    QVERIFY(stage.part<QPushButton>("checkAgainButton")->isEnabled());
}

void DoctorDialogTest::itCanBeCopied()
{
    DoctorStage stage;
    stage.check({ sampleFinding("schedule", FindingState::Missing) });
    QTest::mouseClick(stage.part<QPushButton>("copyFindingsButton"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"Missing: What was found of schedule. What to do."_s));
}

QTEST_MAIN(DoctorDialogTest)
#include "tst_doctordialog.moc"
