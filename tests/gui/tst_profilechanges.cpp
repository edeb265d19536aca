// SPDX-License-Identifier: Apache-2.0
// Profiles added, renamed and removed in the window: which one it shows afterwards, what is refused, and when the
// program ends.
#include "core/sync/run/runlock.h"
#include "tests/gui/profilestagecase.h"
#include "tests/support/scriptedsystemd.h"

namespace tieout {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ScriptedSystemd;

class ProfileChangesTest final : public QObject, private test::ProfileStageCase {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void addingAndRemoving();
    void twoRemovalsAtOnce();
    void theNextProfileIsInAnotherWindow();
    void aRenameThatFailsShowsTheProfileAgain();
    void theLastProfileHereEndsTheProgram();
    void theShownProfileGetsAnotherName();
    void whatIsRefusedLeavesTheWindow();
    void aProfileInAnotherWindowStaysAsItIs();
    void nothingEndsTheProgramBetweenTwoWindows();
};

void ProfileChangesTest::addingAndRemoving()
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

void ProfileChangesTest::twoRemovalsAtOnce()
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

void ProfileChangesTest::theNextProfileIsInAnotherWindow()
{
    SingleWindow other;
    QVERIFY(ProfileHome::add(u"east"_s));
    QVERIFY(other.listen(ProfileHome::find(u"east"_s)->folder()));
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    m_stage->remove(u"north"_s, {});
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_stage->current(), u"south"_s);
}

void ProfileChangesTest::aRenameThatFailsShowsTheProfileAgain()
{
    m_stage->rename(u"north"_s, defaultProfileName(), {});
    const auto run = RunLock::acquire(ProfileHome::find(u"north"_s)->runLockPath()); // a scheduled sync begins now
    QVERIFY(run);
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_stage->current(), u"north"_s);
    QVERIFY(!ProfileHome::find(defaultProfileName()));
    QTRY_VERIFY(banner().contains(u"going on"_s));
}

/// The timer of the removed profile is switched off all the same.
void ProfileChangesTest::theLastProfileHereEndsTheProgram()
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

void ProfileChangesTest::theShownProfileGetsAnotherName()
{
    QSignalSpy shown(m_stage.get(), &ProfileStage::shown);
    m_stage->rename(u"north"_s, u"east"_s, {});
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_stage->current(), u"east"_s);
    QVERIFY(ProfileHome::find(u"east"_s) && !ProfileHome::find(u"north"_s));
}

void ProfileChangesTest::whatIsRefusedLeavesTheWindow()
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

void ProfileChangesTest::aProfileInAnotherWindowStaysAsItIs()
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
    QVERIFY(banner().contains(u"another window"_s));
}

void ProfileChangesTest::nothingEndsTheProgramBetweenTwoWindows()
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

} // namespace tieout

QTEST_MAIN(tieout::ProfileChangesTest)
#include "tst_profilechanges.moc"
