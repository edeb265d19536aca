// SPDX-License-Identifier: Apache-2.0
// The whole way in one window on the real engine and the sandbox: first start, preview, sync, a failure and its fix, a
// decision, a link by hand, a commitment, a number, a file, settings, another profile, an export.
#include "core/net/qtnetworktransport.h"
#include "core/oauth/followsigninpage.h"
#include "core/settings/endpoints.h"
#include "tests/gui/playedstage.h"
#include "tests/support/fakeprofiles.h"
#include "ui/models/issuedlinemodel.h"
#include "ui/models/linktablemodel.h"
#include "ui/wizard/setupwizard.h"

#include <QAction>
#include <QComboBox>
#include <QCoroTask>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class WholeWindowTest final : public QObject {
    Q_OBJECT
public Q_SLOTS:
    /// Stands for the person's browser: follows each page that the desktop is asked to open.
    void visit(const QUrl &page);

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void setsUpByTheWizard();
    void syncsAndMeetsAFailure();
    void syncsAgainWhenItIsMended();
    void decides();
    void linksByHand();
    void changesALine();
    void changesASetting();
    void exports();
    void addsAProfile();

private:
    template <typename T> [[nodiscard]] T *part(const char *name) const { return m_stage.part<T>(name); }
    void click(const char *name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void goOnTo(SetupStep next) const;
    void connectServices();
    void viewCommitment() const;

    PlayedStage m_stage;
    EndpointsFile m_file;
    QTemporaryDir m_folder;
    FakeProfiles m_profiles;
    PaymentId m_failed;
    PaymentId m_green;
};

void WholeWindowTest::visit(const QUrl &page)
{
    // A connection of its own for each page: none is kept open to a listener that is gone.
    auto transport = std::make_shared<QtNetworkTransport>();
    QCoro::connect(followSignInPage(transport.get(), page, {}), this, [transport](const Done &followed) {
        if (!followed)
            qWarning() << "the browser got stuck:" << followed.error().detail;
    });
}

void WholeWindowTest::initTestCase()
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "visit");
    auto sandbox = DemoSandbox::start();
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error().detail));
    m_stage.sandbox = std::move(*sandbox);
    auto home = DemoHome::make(*m_stage.sandbox);
    QVERIFY(home);
    m_stage.home = std::move(*home);
    m_file = parseEndpoints(m_stage.sandbox->endpoints()).value();
    m_stage.facade = std::make_unique<EngineFacade>(DemoCompany::sessionOptions(), nullptr);
    connect(m_stage.facade.get(), &SyncFacade::invoicesChanged, this,
        [this](const QList<InvoiceRow> &rows) { m_stage.invoices = rows; });
    connect(m_stage.facade.get(), &SyncFacade::paymentsChanged, this,
        [this](const QList<PaymentRow> &rows) { m_stage.payments = rows; });
    m_stage.window = std::make_unique<MainWindow>(*m_stage.facade, std::make_unique<ScriptedPrompts>(m_stage.log));
    m_stage.window->resize(1280, 800);
    m_stage.window->show();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("stateButton")->text().contains(u"Set"_s), 30000);
}

void WholeWindowTest::cleanupTestCase()
{
    m_stage.window.reset();
    m_stage.facade.reset();
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

void WholeWindowTest::goOnTo(SetupStep next) const
{
    QTRY_VERIFY2_WITH_TIMEOUT(
        part<QPushButton>("wizardNext")->isEnabled(), qPrintable(part<QLabel>("wizardProblemText")->text()), 30000);
    click("wizardNext");
    QTRY_VERIFY_WITH_TIMEOUT(part<SetupWizard>("setupWizard")->step() == next, 30000);
}

void WholeWindowTest::connectServices()
{
    goOnTo(SetupStep::ConnectProcore);
    part<QLineEdit>("procoreClientId")->setText(m_file.procoreClientId);
    part<QLineEdit>("procoreClientSecret")->setText(QString::fromUtf8(m_file.procoreClientSecret));
    click("procoreConnect");
    goOnTo(SetupStep::Company);
    goOnTo(SetupStep::ConnectXero);
    part<QLineEdit>("xeroClientId")->setText(m_file.xeroClientId);
    click("xeroConnect");
    goOnTo(SetupStep::Organisation);
    auto *organisations = part<QListWidget>("organisationList");
    QTRY_VERIFY_WITH_TIMEOUT(organisations->count() > 0, 30000);
    organisations->setCurrentRow(0);
}

void WholeWindowTest::setsUpByTheWizard()
{
    click("stateButton");
    QTRY_VERIFY(part<SetupWizard>("setupWizard"));
    connectServices();
    for (const SetupStep step : { SetupStep::Check, SetupStep::Projects, SetupStep::Methods, SetupStep::Schedule })
        goOnTo(step);
    auto *frequency = part<SetupWizard>("setupWizard")->findChild<QComboBox *>(u"frequencyCombo"_s);
    frequency->setCurrentIndex(frequency->findData(int(Frequency::Never)));
    goOnTo(SetupStep::Ready);
    click("firstPreview");
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("firstPreviewResult")->text().contains(u"Nothing was written."_s), 60000);
    click("wizardNext");
    QTRY_VERIFY(!part<SetupWizard>("setupWizard"));
    QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>("stateTitle")->text(), u"No synced invoices yet"_s, 30000);
    click("stateButton"); // the first sync looks for them
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage.invoices.isEmpty() && part<QPushButton>("syncButton")->isEnabled(), 60000);
}

void WholeWindowTest::syncsAndMeetsAFailure()
{
    const InvoiceRow good = m_stage.nextUnpaid();
    InvoiceRow closed = m_stage.nextUnpaid();
    while (closed.invoice.commitment == good.invoice.commitment)
        closed = m_stage.nextUnpaid();
    m_stage.play(
        u"set-payments-tab"_s, { { u"commitmentId"_s, closed.invoice.commitment.value() }, { u"on"_s, false } });
    m_green = m_stage.pay(good, u"812.40"_s);
    m_failed = m_stage.pay(closed, u"455.10"_s);
    m_stage.sync();
    m_stage.expect(m_green, Reason::Proved);
    m_stage.expect(m_failed, Reason::TabClosedOrRefused);
    QVERIFY(part<QLabel>("resultBannerText")->isVisible());
    click("resultBannerButton"); // what needs the person
    m_stage.select(m_failed);
    QVERIFY(m_stage.shows(adviceOf(m_stage.payment(m_failed).record)));
    part<QAction>("clearFilterAction")->trigger();
}

void WholeWindowTest::syncsAgainWhenItIsMended()
{
    const qint64 commitment = m_stage.payment(m_failed).record.placement.commitment.value();
    m_stage.play(u"set-payments-tab"_s, { { u"commitmentId"_s, commitment }, { u"on"_s, true } });
    m_stage.sync();
    m_stage.expect(m_failed, Reason::Proved);
}

void WholeWindowTest::decides()
{
    const InvoiceRow invoice = m_stage.nextUnpaid();
    const PaymentId payment = m_stage.pay(invoice, u"900.00"_s);
    m_stage.play(u"set-invoice"_s, { { u"requisitionId"_s, invoice.invoice.id.value() }, { u"due"_s, u"100.00"_s } });
    m_stage.sync();
    m_stage.expect(payment, Reason::OverIssue);
    m_stage.select(payment);
    auto *issue = part<QPushButton>("issueAnywayButton");
    QTRY_VERIFY_WITH_TIMEOUT(issue->isEnabled(), 60000);
    QTest::mouseClick(issue, Qt::LeftButton);
    m_stage.expect(payment, Reason::Proved);
}

void WholeWindowTest::linksByHand()
{
    part<QAction>("linksAction")->trigger();
    auto *linked = part<QTableView>("linkedTable");
    QTRY_VERIFY(linked->model()->rowCount() > 0);
    const int all = linked->model()->rowCount();
    part<QTabWidget>("linkTabs")->setCurrentIndex(1);
    linked->selectRow(0);
    const QString invoice = linked->model()->index(0, LinkTableModel::Invoice).data().toString();
    const QString bill = linked->model()->index(0, LinkTableModel::Bill).data().toString();
    click("unlinkButton");
    QTRY_COMPARE_WITH_TIMEOUT(linked->model()->rowCount(), all - 1, 30000);
    part<QTabWidget>("linkTabs")->setCurrentIndex(0);
    auto *open = part<QTableView>("linkCandidatesTable");
    const auto find = [open, &invoice] {
        const auto found =
            open->model()->match(open->model()->index(0, 1), Qt::DisplayRole, invoice, 1, Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.first().row();
    };
    QTRY_VERIFY_WITH_TIMEOUT(find() >= 0, 30000);
    open->selectRow(find());
    part<QLineEdit>("linkBillField")->setText(bill);
    QTRY_VERIFY(part<QPushButton>("linkButton")->isEnabled());
    click("linkButton");
    QTRY_COMPARE_WITH_TIMEOUT(linked->model()->rowCount(), all, 30000);
    part<QDialog>("linksDialog")->reject();
}

void WholeWindowTest::viewCommitment() const
{
    part<QAction>("commitmentsAction")->trigger();
    auto *list = part<QTableView>("commitmentsTable");
    QTRY_VERIFY(list->model()->rowCount() > 0);
    const QString number = m_stage.payment(m_green).commitmentNumber;
    const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, number, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->selectRow(found.first().row());
    click("viewCommitmentButton");
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("linesAge")->text().startsWith(u"As Procore"_s), 30000);
}

void WholeWindowTest::changesALine()
{
    viewCommitment();
    auto *lines = part<QTableView>("linesTable");
    const auto ours = [lines] {
        const auto found = lines->model()->match(
            lines->model()->index(0, IssuedLineModel::Source), Qt::DisplayRole, u"ERP · Tieout"_s, 1, Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.first().row();
    };
    QVERIFY(ours() >= 0);
    lines->selectRow(ours());
    QTRY_VERIFY(part<QPushButton>("changeNumberButton")->isEnabled());
    click("changeNumberButton");
    auto *editor = lines->findChild<QLineEdit *>(u"numberEditor"_s);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"88"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    const auto number = [lines, &ours] {
        return lines->model()->index(ours(), IssuedLineModel::Number).data().toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(number(), u"88"_s, 30000);

    QFile file(m_folder.filePath(u"Lien waiver.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("waived") == 6);
    file.close();
    m_stage.log.files = { file.fileName() };
    QTRY_VERIFY(part<QPushButton>("attachButton")->isEnabled());
    click("attachButton");
    QTRY_COMPARE_WITH_TIMEOUT(part<QListWidget>("attachmentList")->count(), 1, 30000);
    part<QAction>("invoicesAction")->trigger();
}

void WholeWindowTest::changesASetting()
{
    QSignalSpy told(m_stage.facade.get(), &SyncFacade::settingsChanged);
    part<QAction>("settingsAction")->trigger();
    auto *frequency = part<QComboBox>("frequencyCombo");
    frequency->setCurrentIndex(frequency->findData(int(Frequency::Daily)));
    click("settingsOk");
    const auto saved = [&told] {
        return !told.isEmpty() && told.last().first().value<ProfileSettings>().schedule.frequency == Frequency::Daily;
    };
    QTRY_VERIFY_WITH_TIMEOUT(saved(), 30000);
    QTRY_VERIFY(!m_stage.shows(u"next only when you start it"_s));
}

void WholeWindowTest::exports()
{
    m_stage.log.savePath = m_folder.filePath(u"invoices.csv"_s);
    part<QTableView>("invoicesTable")->setFocus();
    part<QAction>("exportCsvAction")->trigger();
    QFile csv(m_stage.log.savePath);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY(text.contains(m_stage.payment(m_green).invoiceNumber.toUtf8()));
    QVERIFY(m_stage.shows(u"written to"_s));
}

void WholeWindowTest::addsAProfile()
{
    m_profiles.list = { { u"default"_s, true, u"Cascade LLC"_s, u"Cascade"_s, {} } };
    m_profiles.shown = u"default"_s;
    m_stage.window->setProfiles(m_profiles);
    part<QAction>("addProfileAction")->trigger();
    part<QLineEdit>("profileNameEdit")->setText(u"north"_s);
    click("profileNameVerb");
    QTRY_COMPARE(m_profiles.asked, (QStringList { u"add north"_s, u"open north"_s }));
}

} // namespace tieout

QTEST_MAIN(tieout::WholeWindowTest)
#include "tst_wholewindow.moc"
