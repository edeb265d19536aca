// SPDX-License-Identifier: Apache-2.0
// The first start on the real engine and the sandbox, by clicks: from an empty profile to the first preview.
#include "app/session/demo.h"
#include "app/tieout/enginefacade.h"
#include "core/net/qtnetworktransport.h"
#include "core/oauth/followsigninpage.h"
#include "core/settings/endpoints.h"
#include "core/settings/profilehome.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/wizard/setupwizard.h"

#include <QComboBox>
#include <QCoroTask>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

namespace tieout {

using namespace Qt::StringLiterals;

/// Stands for the person's browser: follows each page that the desktop is asked to open.
class Browser final : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "visit"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

public Q_SLOTS:
    void visit(const QUrl &page)
    {
        // A connection of its own for each page: none is kept open to a listener that is gone.
        auto transport = std::make_shared<QtNetworkTransport>();
        QCoro::connect(followSignInPage(transport.get(), page, {}), this, [transport](const Done &followed) {
            if (!followed)
                qWarning() << "the browser got stuck:" << followed.error().detail;
        });
    }
};

class WizardWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void fromAnEmptyProfileToTheFirstPreview();

private:
    template <typename T> [[nodiscard]] T *part(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] bool canGoOn() const { return part<QPushButton>("wizardNext")->isEnabled(); }
    [[nodiscard]] SetupStep step() const { return part<SetupWizard>("setupWizard")->step(); }
    void goOnTo(SetupStep next) const
    {
        QTRY_VERIFY2_WITH_TIMEOUT(canGoOn(), qPrintable(part<QLabel>("wizardProblemText")->text()), 30000);
        click("wizardNext");
        QTRY_VERIFY_WITH_TIMEOUT(step() == next, 30000);
    }
    void open();
    void leaveAndComeBack();

    QThread m_engine;
    std::unique_ptr<DemoSandbox> m_sandbox;
    std::unique_ptr<DemoHome> m_home;
    EndpointsFile m_file;
    std::unique_ptr<EngineFacade> m_facade;
    std::unique_ptr<MainWindow> m_window;
};

void WizardWindowTest::initTestCase()
{
    auto sandbox = DemoSandbox::start();
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error().detail));
    m_sandbox = std::move(*sandbox);
    auto home = DemoHome::make(*m_sandbox);
    QVERIFY(home);
    m_home = std::move(*home);
    m_file = parseEndpoints(m_sandbox->endpoints()).value();
}

void WizardWindowTest::cleanupTestCase()
{
    m_window.reset();
    m_facade.reset();
    m_engine.quit();
    m_engine.wait();
}

void WizardWindowTest::open()
{
    m_window.reset();
    m_facade.reset();
    SessionOptions options;
    options.profile = DemoHome::profileName();
    m_facade = std::make_unique<EngineFacade>(std::move(options), nullptr, &m_engine);
    m_window = std::make_unique<MainWindow>(*m_facade);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("stateButton")->text().contains(u"Set"_s), 30000);
    click("stateButton");
    QTRY_VERIFY(part<SetupWizard>("setupWizard"));
}

/// The computer was shut down in between: choices are in the settings, ids and sign-ins in the keychain.
void WizardWindowTest::leaveAndComeBack()
{
    open();
    if (!QTest::currentTestFailed())
        QVERIFY(step() == SetupStep::ConnectXero);
}

void WizardWindowTest::fromAnEmptyProfileToTheFirstPreview()
{
    const Browser browser;
    open();
    QVERIFY(step() == SetupStep::Welcome);
    goOnTo(SetupStep::ConnectProcore);
    part<QLineEdit>("procoreClientId")->setText(m_file.procoreClientId);
    part<QLineEdit>("procoreClientSecret")->setText(QString::fromUtf8(m_file.procoreClientSecret));
    click("procoreConnect");
    goOnTo(SetupStep::Company);
    goOnTo(SetupStep::ConnectXero);
    leaveAndComeBack();
    if (QTest::currentTestFailed() || !part<SetupWizard>("setupWizard"))
        return;
    part<QLineEdit>("xeroClientId")->setText(m_file.xeroClientId);
    click("xeroConnect");
    goOnTo(SetupStep::Organisation);
    auto *organisations = part<QListWidget>("organisationList");
    QTRY_VERIFY_WITH_TIMEOUT(organisations->count() > 0, 30000);
    organisations->setCurrentRow(0);
    goOnTo(SetupStep::Check);
    goOnTo(SetupStep::Projects);
    goOnTo(SetupStep::Methods);
    goOnTo(SetupStep::Schedule);
    const QString old = part<QLabel>("oldPayments")->text();
    auto *frequency = part<SetupWizard>("setupWizard")->findChild<QComboBox *>(u"frequencyCombo"_s);
    frequency->setCurrentIndex(frequency->findData(int(Frequency::Never)));
    goOnTo(SetupStep::Ready);
    // As many as were announced.
    const QString number = old.section(QLatin1Char(' '), 0, 0);
    QVERIFY2(part<QLabel>("setupResult")->text().contains(number), qPrintable(part<QLabel>("setupResult")->text()));
    click("firstPreview");
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("firstPreviewResult")->text().contains(u"Nothing was written."_s), 60000);
    click("wizardNext");
    QTRY_VERIFY(!part<SetupWizard>("setupWizard"));
    QTRY_VERIFY(!part<QPushButton>("stateButton")->text().contains(u"Set"_s));
}

} // namespace tieout

QTEST_MAIN(tieout::WizardWindowTest)
#include "tst_wizardwindow.moc"
