// SPDX-License-Identifier: Apache-2.0
// One window, one profile at a time, on real engines: opened, added, renamed, removed, and raised by a second start.
#include "app/tieout/profilestage.h"
#include "core/settings/profilehome.h"
#include "core/sync/run/runlock.h"
#include "tests/support/scriptedsystemd.h"
#include "ui/mainwindow/mainwindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ScriptedSystemd;

class ProfileStageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anotherProfileIsAnotherWindow();
    void theDemoCompanyAndBack();
    void addingAndRemoving();
    void twoRemovalsAtOnce();
    void theNextProfileIsInAnotherWindow();
    void aRenameThatFailsShowsTheProfileAgain();
    void theLastProfileHereEndsTheProgram();
    void theShownProfileGetsAnotherName();
    void whatIsRefusedLeavesTheWindow();
    void aSecondStartRaisesTheFirstWindow();
    void aDeadWindowIsNotRaised();
    void aBusyWindowKeepsItsPlace();
    void aProfileInAnotherWindowStaysAsItIs();
    void fromTheDemoCompanyToAProfileInAnotherWindow();
    void nothingEndsTheProgramBetweenTwoWindows();
    void everyProfileHasItsOwnWindow();

private:
    [[nodiscard]] QString title() const
    {
        return m_stage->window()->findChild<QToolButton *>(u"companyName"_s)->text();
    }
    /// The name of another process in a lock that lives: what we see of another program's window.
    static void asAnotherProgram(const QString &folder)
    {
        QFile lock(folder + u"/window.lock"_s);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QByteArrayList lines = lock.readAll().split('\n');
        lines[0] = "1";
        QVERIFY(lock.resize(0) && lock.seek(0));
        lock.write(lines.join('\n'));
    }
    void waitForProfile(const QString &name) const
    {
        QTRY_COMPARE(m_stage->current(), name);
        QTRY_VERIFY(m_stage->window() && m_stage->window()->isVisible());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ProfileStage> m_stage;
};

void ProfileStageTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("TIEOUT_HOME", m_home->path().toUtf8());
    m_stage = std::make_unique<ProfileStage>(SecretsIn::Memory);
    QVERIFY(ProfileHome::add(u"north"_s) && ProfileHome::add(u"south"_s));
    const Done shown = m_stage->show(u"north"_s);
    QVERIFY2(shown, shown ? "" : qPrintable(shown.error().detail));
}

void ProfileStageTest::cleanup()
{
    m_stage.reset();
    m_home.reset();
}

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
    QVERIFY(m_stage->window()->findChild<QLabel *>(u"resultBannerText"_s)->text().contains(u"cannot be the name"_s));
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

void ProfileStageTest::addingAndRemoving()
{
    Result<QString> answer = QString();
    const auto reply = [this, &answer] {
        return Reply<QString>(this, [&answer](const Result<QString> &given) { answer = given; });
    };
    m_stage->add(u"west"_s, reply());
    QCOMPARE(answer.value(), u"west"_s);
    QVERIFY(ProfileHome::find(u"west"_s));
    m_stage->add(u"WEST"_s, reply());
    QVERIFY(!answer);
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    m_stage->remove(u"west"_s, reply());
    QTRY_VERIFY(!ProfileHome::find(u"west"_s));
    QVERIFY(shown.isEmpty()); // the shown one stays where it is
    m_stage->remove(u"north"_s, reply());
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(!ProfileHome::find(u"north"_s));
    QCOMPARE(m_stage->current(), u"south"_s);
    m_stage->remove(u"south"_s, reply());
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(m_stage->current(), defaultProfileName());
}

void ProfileStageTest::twoRemovalsAtOnce()
{
    QVERIFY(ProfileHome::add(u"west"_s));
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    bool hasEnded = false;
    m_stage->remove(u"west"_s, Reply<QString>(this, [&](const Result<QString> &) { hasEnded = true; }));
    m_stage->remove(u"north"_s, {}); // its window is gone when the first one ends
    QTRY_VERIFY(hasEnded);
    QVERIFY(!m_stage->window() || m_stage->current() == u"south"_s); // and never comes back
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_stage->current(), u"south"_s);
    QVERIFY(!ProfileHome::find(u"west"_s) && !ProfileHome::find(u"north"_s));
}

void ProfileStageTest::theNextProfileIsInAnotherWindow()
{
    SingleWindow other;
    QVERIFY(ProfileHome::add(u"east"_s));
    QVERIFY(other.listen(ProfileHome::find(u"east"_s)->folder()));
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    m_stage->remove(u"north"_s, {});
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_stage->current(), u"south"_s);
}

void ProfileStageTest::aRenameThatFailsShowsTheProfileAgain()
{
    m_stage->rename(u"north"_s, defaultProfileName(), {});
    const auto run = RunLock::acquire(ProfileHome::find(u"north"_s)->runLockPath()); // a scheduled sync begins now
    QVERIFY(run);
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_stage->current(), u"north"_s);
    QVERIFY(!ProfileHome::find(defaultProfileName()));
    QTRY_VERIFY(m_stage->window()->findChild<QLabel *>(u"resultBannerText"_s)->text().contains(u"going on"_s));
}

/// The timer of the removed profile is switched off all the same.
void ProfileStageTest::theLastProfileHereEndsTheProgram()
{
    const ScriptedSystemd systemd;
    systemd.switchOn(u"north"_s);
    SingleWindow other;
    const QString folder = ProfileHome::find(u"south"_s)->folder();
    QVERIFY(other.listen(folder));
    asAnotherProgram(folder);
    QSignalSpy raised(&other, &SingleWindow::raiseWanted);
    m_stage->remove(u"north"_s, {});
    QTimer::singleShot(30s, qApp, [] { QApplication::exit(9); });
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(!m_stage->window());
    QVERIFY(!systemd.isOn(u"north"_s));
    QTRY_VERIFY(!raised.isEmpty());
}

void ProfileStageTest::theShownProfileGetsAnotherName()
{
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    m_stage->rename(u"north"_s, u"east"_s, {});
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_stage->current(), u"east"_s);
    QVERIFY(ProfileHome::find(u"east"_s) && !ProfileHome::find(u"north"_s));
}

void ProfileStageTest::whatIsRefusedLeavesTheWindow()
{
    std::optional<Error> refusal;
    const auto reply = [this, &refusal] {
        return Reply<QString>(this, [&refusal](const Result<QString> &given) {
            refusal = given ? std::nullopt : std::optional(given.error());
        });
    };
    const MainWindow *before = m_stage->window();
    m_stage->rename(u"north"_s, u"south"_s, reply());
    QVERIFY(refusal);
    refusal.reset();
    m_stage->remove(u"nobody"_s, reply());
    QVERIFY(refusal);
    QCoreApplication::processEvents();
    QVERIFY(m_stage->window() == before);
    QVERIFY(ProfileHome::find(u"north"_s) && ProfileHome::find(u"south"_s));
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

void ProfileStageTest::aProfileInAnotherWindowStaysAsItIs()
{
    SingleWindow other; // as another program's window
    QVERIFY(other.listen(ProfileHome::find(u"south"_s)->folder()));
    QStringList refusals;
    const auto reply = [this, &refusals] {
        return Reply<QString>(this,
            [&refusals](const Result<QString> &given) { refusals.append(given ? *given : given.error().detail); });
    };
    m_stage->rename(u"south"_s, u"east"_s, reply());
    QTRY_COMPARE(refusals.size(), 1);
    m_stage->remove(u"south"_s, reply());
    QTRY_COMPARE(refusals.size(), 2);
    for (const QString &refusal : refusals)
        QVERIFY2(refusal.contains(u"open in another window"_s), qPrintable(refusal));
    QVERIFY(ProfileHome::find(u"south"_s));
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    m_stage->open(u"south"_s); // as while it is being removed
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_stage->current(), u"north"_s);
    QVERIFY(m_stage->window()->findChild<QLabel *>(u"resultBannerText"_s)->text().contains(u"another window"_s));
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

void ProfileStageTest::nothingEndsTheProgramBetweenTwoWindows()
{
    QApplication::setQuitOnLastWindowClosed(true);
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    bool mightEnd = true;
    connect(m_stage.get(), &ProfileStage::shown, this, [&] { mightEnd = QApplication::quitOnLastWindowClosed(); });
    m_stage->rename(u"north"_s, u"east"_s, {});
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(!mightEnd);
    QTRY_VERIFY(QApplication::quitOnLastWindowClosed());
}

void ProfileStageTest::everyProfileHasItsOwnWindow()
{
    QVERIFY(!ProfileStage::isShownElsewhere(u"south"_s));
    QVERIFY(!ProfileStage::isShownElsewhere(u"nobody"_s));
}

} // namespace tieout

QTEST_MAIN(tieout::ProfileStageTest)
#include "tst_profilestage.moc"
