// SPDX-License-Identifier: Apache-2.0
// One window, one profile at a time, on real engines: opened, left for another one, and raised by a second start.
#include "tests/gui/profilestagecase.h"

namespace tieout {

using namespace Qt::StringLiterals;

class ProfileStageTest final : public QObject, private test::ProfileStageCase {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void anotherProfileIsAnotherWindow();
    void theDemoCompanyAndBack();
    void aSecondStartRaisesTheFirstWindow();
    void aDeadWindowIsNotRaised();
    void aBusyWindowKeepsItsPlace();
    void fromTheDemoCompanyToAProfileInAnotherWindow();
    void everyProfileHasItsOwnWindow();
};

void ProfileStageTest::anotherProfileIsAnotherWindow()
{
    QCOMPARE(m_stage->current(), u"north"_s);
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    m_stage->open(u"south"_s);
    QCOMPARE(m_stage->current(), u"north"_s); // who asks is a part of the window that goes
    waitForProfile(u"south"_s);
    QCOMPARE(shown.size(), 1);
    m_stage->open(u"nobody/at all"_s);
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(m_stage->current(), u"south"_s); // the old one came back
    QVERIFY(banner().contains(u"cannot be the name"_s));
}

void ProfileStageTest::theDemoCompanyAndBack()
{
    m_stage->openDemo();
    waitForProfile(QString());
    QCOMPARE(m_stage->profiles().size(), 2); // the way back
    QVERIFY(qgetenv("TIEOUT_HOME") != m_home->path().toUtf8());
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->window()->findChild<QLabel *>(u"demoRibbon"_s)->isVisible(), 60000);
    m_stage->open(u"south"_s);
    waitForProfile(u"south"_s);
    QCOMPARE(qgetenv("TIEOUT_HOME"), m_home->path().toUtf8());
    QVERIFY(!m_stage->window()->findChild<QLabel *>(u"demoRibbon"_s)->isVisible());
}

void ProfileStageTest::aSecondStartRaisesTheFirstWindow()
{
    SingleWindow first;
    const QString folder = m_home->filePath(u"profiles/south"_s);
    QVERIFY(first.listen(folder));
    QSignalSpy raised(&first, &SingleWindow::raiseWanted);
    // The second start is another program: it waits while this one goes on.
    bool isElsewhere = false;
    const std::unique_ptr<QThread> second(
        QThread::create([&isElsewhere, folder] { isElsewhere = SingleWindow::raiseOther(folder); }));
    second->start();
    QTRY_VERIFY(second->isFinished());
    QVERIFY(isElsewhere);
    QCOMPARE(raised.size(), 1);
    m_stage->window()->showMinimized();
    const QString north = ProfileHome::find(u"north"_s)->folder();
    const std::unique_ptr<QThread> third(
        QThread::create([north] { static_cast<void>(SingleWindow::raiseOther(north)); }));
    third->start();
    QTRY_VERIFY(third->isFinished());
    QTRY_VERIFY(!m_stage->window()->isMinimized());
}

void ProfileStageTest::aDeadWindowIsNotRaised()
{
    const QString folder = m_home->filePath(u"profiles/south"_s);
    QVERIFY(!SingleWindow::raiseOther(folder));
    SingleWindow first;
    QVERIFY(first.listen(folder));
    first.stop();
    QVERIFY(!SingleWindow::raiseOther(folder));
    SingleWindow second;
    QVERIFY(second.listen(folder));
    QVERIFY(QFile::remove(folder + u"/window.lock"_s)); // as after a kill: the place is taken over
    SingleWindow third;
    QVERIFY(third.listen(folder));
    QSignalSpy raised(&third, &SingleWindow::raiseWanted);
    const std::unique_ptr<QThread> start(
        QThread::create([folder] { static_cast<void>(SingleWindow::raiseOther(folder)); }));
    start->start();
    QTRY_VERIFY(start->isFinished());
    QCOMPARE(raised.size(), 1);
}

void ProfileStageTest::aBusyWindowKeepsItsPlace()
{
    const QString folder = m_home->filePath(u"profiles/south"_s);
    SingleWindow first;
    QVERIFY(first.listen(folder));
    QSignalSpy raised(&first, &SingleWindow::raiseWanted);
    SingleWindow second;
    QVERIFY(!second.listen(folder));
    asAnotherProgram(folder);
    QVERIFY(SingleWindow::raiseOther(folder)); // it does not get round to answering, since we wait here
    QCOMPARE(raised.size(), 0);
    QTRY_COMPARE(raised.size(), 1);
}

void ProfileStageTest::fromTheDemoCompanyToAProfileInAnotherWindow()
{
    m_stage->openDemo();
    waitForProfile(QString());
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    SingleWindow other;
    const QString folder = m_home->filePath(u"profiles/south"_s);
    QVERIFY(other.listen(folder));
    asAnotherProgram(folder);
    QSignalSpy raised(&other, &SingleWindow::raiseWanted);
    m_stage->open(u"south"_s); // waits for the other one's answer, which lives in this thread here
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(m_stage->current(), QString());
    QVERIFY(shown.isEmpty()); // the demo company is still there
}

void ProfileStageTest::everyProfileHasItsOwnWindow()
{
    QVERIFY(!ProfileStage::isShownElsewhere(u"south"_s));
    QVERIFY(!ProfileStage::isShownElsewhere(u"nobody"_s));
}

} // namespace tieout

QTEST_MAIN(tieout::ProfileStageTest)
#include "tst_profilestage.moc"
