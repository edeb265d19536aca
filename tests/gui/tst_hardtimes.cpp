// SPDX-License-Identifier: Apache-2.0
// The window on the real engine when things go wrong around it: a network that goes away, a person without rights, an
// organization of Canada, a keychain that nobody answers for.
#include "core/net/qtnetworktransport.h"
#include "tests/gui/playedstage.h"
#include "ui/mainwindow/condition.h"

#include <QAction>
#include <QCheckBox>
#include <QCoroTask>
#include <QDialogButtonBox>
#include <QSignalSpy>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class HardTimesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aNetworkThatGoesAwayIsSaidAndComesBack();
    void aPersonWithoutRightsIsToldWhy();
    void aCanadianOrganizationIsToldWhy();
    void aLostKeychainHasItsPage();

private:
    void play(const QJsonObject &command) const;
    void faults(const QByteArray &rules) const;
    /// Clicks Sync and waits until the engine answered, whatever came of it.
    void sync();
    [[nodiscard]] QString said() const { return m_stage->part<QLabel>("resultBannerText")->text(); }

    std::unique_ptr<PlayedStage> m_stage;
};

void HardTimesTest::initTestCase()
{
    // Before anything asks for the session bus: nobody answers there. The demo keeps its secrets in memory.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    m_stage = std::make_unique<PlayedStage>();
    m_stage->open();
}

void HardTimesTest::cleanupTestCase()
{
    m_stage.reset();
}

void HardTimesTest::play(const QJsonObject &command) const
{
    const auto played = m_stage->sandbox->play(command);
    QVERIFY2(played, played ? "" : qPrintable(played.error().detail));
}

void HardTimesTest::faults(const QByteArray &rules) const
{
    const QJsonObject endpoints = QJsonDocument::fromJson(m_stage->sandbox->endpoints()).object();
    HttpRequest post(
        HttpMethod::Post, QUrl(endpoints.value(u"controlUrl"_s).toString() + u"/faults"_s), u"inject faults"_s);
    post.body = rules;
    post.contentType = "application/json";
    QtNetworkTransport hand;
    const auto answer = QCoro::waitFor(hand.send(post, std::stop_token()));
    QVERIFY2(answer && answer->status == 200, answer ? answer->body.constData() : qPrintable(answer.error().detail));
}

void HardTimesTest::sync()
{
    m_stage->waitUntilIdle();
    QSignalSpy finished(m_stage->facade.get(), &SyncFacade::runFinished);
    QSignalSpy failed(m_stage->facade.get(), &SyncFacade::failed);
    QTest::mouseClick(m_stage->part<QPushButton>("syncButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(finished.size() + failed.size() > 0, 60000);
}

void HardTimesTest::aNetworkThatGoesAwayIsSaidAndComesBack()
{
    const auto waiting = m_stage->in(PaymentState::Waiting).size();
    faults(R"({"rules":[{"service":"xero","path":".","count":0,"action":"drop-before"},)"
           R"({"service":"procore","path":".","count":0,"action":"drop-before"}]})");
    sync();
    QTRY_VERIFY2(said().contains(u"could not be reached"_s), qPrintable(said()));
    QTRY_VERIFY(m_stage->part<QTableView>("invoicesTable")->isVisible()); // what is known stays readable
    QCOMPARE(m_stage->in(PaymentState::Waiting).size(), waiting);
    faults(R"({"clear":true})");
    sync();
    QTRY_COMPARE(m_stage->in(PaymentState::Failed).size(), 1); // the demo's closed tab, and nothing else
    QTRY_VERIFY(!m_stage->shows(u"could not be reached"_s));
}

void HardTimesTest::aPersonWithoutRightsIsToldWhy()
{
    play({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"erp"_s }, { u"level"_s, u"Read Only"_s } });
    play({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"accounting-approver"_s }, { u"on"_s, false } });
    sync();
    auto *button = m_stage->part<QPushButton>("syncButton");
    auto *reason = m_stage->part<QLabel>("syncReason");
    QTRY_VERIFY_WITH_TIMEOUT(!button->isEnabled() && reason->isVisible(), 30000);
    QVERIFY2(reason->text().contains(u"ERP Integrations"_s), qPrintable(reason->text()));
    QVERIFY(m_stage->part<QTableView>("invoicesTable")->isVisible());
    QVERIFY(!m_stage->part<QAction>("previewAction")->isEnabled());
    play({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"erp"_s }, { u"level"_s, u"Admin"_s } });
    QTest::mouseClick(m_stage->part<QPushButton>("stateBannerButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 30000);
}

void HardTimesTest::aCanadianOrganizationIsToldWhy()
{
    play({ { u"verb"_s, u"set-country"_s }, { u"country"_s, u"CA"_s } });
    bool isExamined = false; // the doctor reads the organization at once, a run once a day
    m_stage->facade->doctor().examine(InvoiceId(),
        Reply<DoctorReport>(m_stage->window.get(),
            [&isExamined](const Result<DoctorReport> &report) { isExamined = report.has_value(); }));
    QTRY_VERIFY_WITH_TIMEOUT(isExamined, 30000);
    sync();
    auto *button = m_stage->part<QPushButton>("syncButton");
    QTRY_VERIFY_WITH_TIMEOUT(!button->isEnabled() && m_stage->shows(u"This edition of Xero is not supported"_s), 30000);
    QVERIFY(m_stage->part<QTableView>("invoicesTable")->isVisible());
    QTest::mouseClick(m_stage->part<QPushButton>("stateBannerButton"), Qt::LeftButton);
    auto *others = m_stage->window->findChild<QCheckBox *>(u"otherEditionsCheck"_s);
    QTRY_VERIFY(others && others->isVisible() && others->isEnabled());
    others->setChecked(true);
    const auto *buttons = others->window()->findChild<QDialogButtonBox *>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 30000);
    const auto waiting = m_stage->in(PaymentState::Waiting).size();
    sync();
    QTRY_VERIFY(!m_stage->shows(u"This edition of Xero is not supported"_s));
    QCOMPARE(m_stage->in(PaymentState::Waiting).size(), waiting);
}

void HardTimesTest::aLostKeychainHasItsPage()
{
    m_stage->window.reset();
    m_stage->facade.reset();
    SessionOptions options;
    options.profile = DemoHome::profileName();
    options.secretsIn = SecretsIn::Keychain;
    m_stage->facade = std::make_unique<EngineFacade>(std::move(options), nullptr);
    m_stage->window = std::make_unique<MainWindow>(*m_stage->facade, std::make_unique<ScriptedPrompts>(m_stage->log));
    m_stage->window->show();
    const auto isSaid = [this] { return m_stage->shows(u"The keychain of this computer cannot be used"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 30000);
    QVERIFY(!m_stage->part<QPushButton>("syncButton")->isEnabled());
}

} // namespace tieout

QTEST_MAIN(tieout::HardTimesTest)
#include "tst_hardtimes.moc"
