// SPDX-License-Identifier: Apache-2.0
// The window around its tables: the sync button, progress, keyboard, names, the demo's ribbon.
#include "tests/gui/samplewindow.h"
#include "ui/models/invoicetablemodel.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/settings/settingsdialog.h"

#include <QAccessible>
#include <QProgressBar>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class MainWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void syncButtonStartsOnceAndBecomesStop();
    void runThatNeverBeganGivesTheButtonBack();
    void aSetUpGivesTheButtonBack();
    void progressIsShownAndAnnounced();
    void everythingByKeyboard();
    void demoRibbonIsAlwaysThere();
    void updatesAreALinkWhereThereIsAPage();
    void everyControlHasAName();

private:
    std::unique_ptr<SampleWindow> m_stage;
};

void MainWindowTest::init()
{
    m_stage = std::make_unique<SampleWindow>();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void MainWindowTest::cleanup()
{
    m_stage.reset();
}

void MainWindowTest::syncButtonStartsOnceAndBecomesStop()
{
    QCOMPARE(m_stage->syncButton()->text(), u"Sync Payments for Synced &Invoices"_s);
    QTest::mouseClick(m_stage->syncButton(), Qt::LeftButton);
    QCOMPARE(m_stage->facade.countOf(u"startSync"_s), 1);
    QVERIFY(m_stage->facade.requests.first().invoices.isEmpty());
    QCOMPARE(m_stage->syncButton()->text(), u"Stop"_s);
    QVERIFY(!m_stage->part<QAction>("syncAction")->isEnabled());
    m_stage->part<QAction>("syncAction")->trigger();
    QCOMPARE(m_stage->facade.countOf(u"startSync"_s), 1);
    QTest::mouseClick(m_stage->syncButton(), Qt::LeftButton);
    QCOMPARE(m_stage->facade.countOf(u"stop"_s), 1);
    QVERIFY(!m_stage->syncButton()->isEnabled());
    QTest::mouseClick(m_stage->syncButton(), Qt::LeftButton);
    QCOMPARE(m_stage->facade.countOf(u"stop"_s), 1);
    Q_EMIT m_stage->facade.runFinished({});
    QVERIFY(m_stage->syncButton()->isEnabled());
    QCOMPARE(m_stage->syncButton()->text(), u"Sync Payments for Synced &Invoices"_s);
}

void MainWindowTest::runThatNeverBeganGivesTheButtonBack()
{
    QTest::mouseClick(m_stage->syncButton(), Qt::LeftButton);
    Q_EMIT m_stage->facade.failed(u"sync"_s, Error(ErrorKind::Busy, {}));
    QVERIFY(m_stage->syncButton()->isEnabled());
    QVERIFY(m_stage->syncButton()->text().startsWith(u"Sync"_s));
    auto *text = m_stage->part<QLabel>("resultBannerText");
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(u"Another sync is going on."_s));
}

void MainWindowTest::aSetUpGivesTheButtonBack()
{
    const QString text = m_stage->syncButton()->text();
    SyncProgress progress;
    progress.sentence = u"Reading payments made before the setup"_s;
    Q_EMIT m_stage->facade.progressChanged(progress);
    QVERIFY(m_stage->syncButton()->text() != text);
    Q_EMIT m_stage->facade.setUpFinished(SetupReport());
    QCOMPARE(m_stage->syncButton()->text(), text);
}

void MainWindowTest::progressIsShownAndAnnounced()
{
    auto *bar = m_stage->part<QProgressBar>("runProgress");
    QVERIFY(!bar->isVisible());
    QTest::mouseClick(m_stage->syncButton(), Qt::LeftButton);
    SyncProgress progress;
    progress.done = 3000;
    progress.total = 10240;
    progress.sentence = u"Reading payments from Xero, 3,000 of 10,240"_s;
    Q_EMIT m_stage->facade.progressChanged(progress);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 10240);
    QCOMPARE(bar->value(), 3000);
    QCOMPARE(m_stage->part<QLabel>("runSentence")->text(), progress.sentence);
    Q_EMIT m_stage->facade.runFinished({});
    QVERIFY(!bar->isVisible());
}

void MainWindowTest::everythingByKeyboard()
{
    // With Tab alone, from the search to both tables and the payment's buttons.
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    QStringList visited;
    for (int step = 0; step < 40; ++step) {
        visited << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char *name : { "searchField", "invoicesTable", "paymentsTable", "openProcoreButton", "eventsTable",
             "filterSynced", "differenceFigure1", "configureSettingsButton", "tabs", "syncButton" })
        QVERIFY2(visited.contains(QString::fromLatin1(name)), qPrintable(visited.join(QLatin1Char(' '))));
    // In reading order.
    QVERIFY(visited.indexOf(u"invoicesTable"_s) < visited.indexOf(u"paymentsTable"_s));
    QVERIFY(visited.indexOf(u"paymentsTable"_s) < visited.indexOf(u"filterSynced"_s));
    QVERIFY(visited.indexOf(u"filterSynced"_s) < visited.indexOf(u"openProcoreButton"_s)); // the pane is below
    QVERIFY(visited.indexOf(u"tabs"_s) < visited.indexOf(u"differenceFigure1"_s));
    QVERIFY(visited.indexOf(u"differenceFigure1"_s) < visited.indexOf(u"syncButton"_s));

    QTest::keyClick(m_stage->window.get(), Qt::Key_F5);
    QCOMPARE(m_stage->facade.countOf(u"startSync"_s), 1);
    Q_EMIT m_stage->facade.runFinished({});
    QTest::keyClick(m_stage->window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_stage->facade.countOf(u"startSync"_s), 2);
    Q_EMIT m_stage->facade.runFinished({});
    QTest::keyClick(m_stage->window.get(), Qt::Key_F1);
    QVERIFY(m_stage->window->findChild<QDialog *>(u"iconLegend"_s)->isVisible());
    m_stage->window->findChild<QDialog *>(u"iconLegend"_s)->close();
    m_stage->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    QTest::keyClick(m_stage->window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(m_stage->window->findChild<SettingsDialog *>());
}

void MainWindowTest::demoRibbonIsAlwaysThere()
{
    QVERIFY(!m_stage->part<QLabel>("demoRibbon")->isVisible());
    AppStatus status = *m_stage->facade.appStatus;
    status.isDemo = true;
    Q_EMIT m_stage->facade.statusChanged(status);
    QVERIFY(m_stage->part<QLabel>("demoRibbon")->isVisible());
    status.isSetUp = false;
    Q_EMIT m_stage->facade.statusChanged(status);
    QVERIFY(m_stage->part<QLabel>("demoRibbon")->isVisible());
}

void MainWindowTest::updatesAreALinkWhereThereIsAPage()
{
    auto *updates = m_stage->part<QAction>("updatesAction");
    QVERIFY(!updates->isVisible());
    const QUrl page(u"https://tieout.example/releases"_s);
    m_stage->window->setReleasesPage(page);
    QVERIFY(updates->isVisible());
    QVERIFY(m_stage->log.urls.isEmpty()); // nobody is asked before a person wants it
    updates->trigger();
    QCOMPARE(m_stage->log.urls, QList { page });
}

void MainWindowTest::everyControlHasAName()
{
    for (const QWidget *widget : m_stage->window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
    }
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
