// SPDX-License-Identifier: Apache-2.0
// What systemctl and loginctl print, and what Tieout says of the timer then: each case has a sentence of its own.
#include "app/session/systemdanswers.h"
#include "app/session/systemdtimer.h"
#include "app/session/timerbyhand.h"
#include "tests/support/comparing.h"

#include <QtTest>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

ProgramAnswer printed(const QByteArray &output)
{
    return { ProgramEnd::Exited, 0, output, {} };
}

ProgramAnswer refusedWith(const QByteArray &errors)
{
    return { ProgramEnd::Exited, 1, {}, errors };
}

/// A timer that is on and works; a test changes one thing.
struct Asked {
    TimerPlace place { u"north"_s, u"/home/dana/.local/share/tieout"_s, u"/home/dana"_s, u"dana"_s,
        u"/home/dana/tieout/build/bin"_s, {} };
    ProgramAnswer environment = printed("HOME=/home/dana\nLANG=en_US.UTF-8\n");
    QByteArray timer = "LoadState=loaded\nActiveState=active\nUnitFileState=enabled\nResult=success\n"
                       "LastTriggerUSec=Tue 2026-12-01 10:05:12 UTC\n";
    QByteArray service = "LoadState=loaded\nActiveState=inactive\nUnitFileState=static\nResult=success\n"
                         "ExecMainStatus=0\n";
    ProgramAnswer linger = printed("Linger=no\n");

    [[nodiscard]] TimerStatus status() const
    {
        const QByteArray units = "Result=success\nId=tieout-sync@north.timer\n" + timer
            + "\nExecMainStatus=0\nId=tieout-sync@north.service\n" + service;
        return timerStatus(place, { environment, printed(units), linger });
    }
    Asked &replace(QByteArray Asked::*unit, const QByteArray &before, const QByteArray &after)
    {
        (this->*unit).replace(before, after);
        return *this;
    }
};

} // namespace

class SystemdTimerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTimerThatWorks();
    void aTimerThatIsOff();
    void whatCannotBeSwitchedSaysWhy_data();
    void whatCannotBeSwitchedSaysWhy();
    void unitsThatAreNotInstalled();
    void whatDoesNotRunSaysSo_data();
    void whatDoesNotRunSaysSo();
    void lingering();
    void theTimersOwnFolder();
    void answersThatMakeNoSense();
    void theQuestionsAndTheSwitch();
    void otherSystemsAnswerHonestly();
};

void SystemdTimerTest::aTimerThatWorks()
{
    const TimerStatus status = Asked().status();
    QVERIFY(status.isOn && status.reasonNotToSwitch.isEmpty());
    QVERIFY(status.kind == TimerKind::SystemdUserTimer);
    QVERIFY(status.fault == TimerFault::None && status.faultSentence.isEmpty());
    QCOMPARE(status.lastAsked, instantFromIsoText(u"2026-12-01T10:05:12Z"_s));
    QVERIFY(status.whatItIs.contains(u"timer of systemd"_s) && status.whatItIs.contains(u"tieout-sync@north.timer"_s));
}

void SystemdTimerTest::aTimerThatIsOff()
{
    Asked asked;
    asked.timer = "LoadState=loaded\nActiveState=inactive\nUnitFileState=disabled\nLastTriggerUSec=n/a\n";
    asked.service.replace("Result=success", "Result=exit-code"); // of long ago
    const TimerStatus status = asked.status();
    QVERIFY(!status.isOn && status.reasonNotToSwitch.isEmpty() && !status.lastAsked);
    QVERIFY(status.fault == TimerFault::None);
}

void SystemdTimerTest::whatCannotBeSwitchedSaysWhy_data()
{
    QTest::addColumn<ProgramAnswer>("answer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isKnown"); // there is no timer, as against: nobody knows
    QTest::newRow("no systemctl") << ProgramAnswer() << u"no program systemctl"_s << true;
    QTest::newRow("silent") << ProgramAnswer { ProgramEnd::TimedOut, 0, {}, {} } << u"did not answer in time"_s
                            << false;
    QTest::newRow("crashed") << ProgramAnswer { ProgramEnd::Crashed, 0, {}, {} } << u"crashed"_s << false;
    QTest::newRow("not booted") << refusedWith("System has not been booted with systemd as init system (PID 1).\n"
                                               "Failed to connect to bus: Host is down\n")
                                << u"not started with systemd"_s << true;
    QTest::newRow("no manager") << refusedWith("Failed to connect to bus: No medium found\n")
                                << u"does not run for your user"_s << true;
    QTest::newRow("no manager, newer") << refusedWith("Failed to connect to user scope bus via local transport: No")
                                       << u"does not run for your user"_s << true;
    QTest::newRow("refused") << refusedWith("Access denied\n") << u"Access denied"_s << false;
    QTest::newRow("refused silently") << refusedWith({}) << u"exit code 1"_s << false;
}

void SystemdTimerTest::whatCannotBeSwitchedSaysWhy()
{
    QFETCH(ProgramAnswer, answer);
    QFETCH(QString, words);
    QFETCH(bool, isKnown);
    Asked asked;
    asked.environment = answer;
    const TimerStatus status = asked.status();
    QVERIFY2(status.reasonNotToSwitch.contains(words), qPrintable(status.reasonNotToSwitch));
    QVERIFY(!status.isOn && status.whatItIs.isEmpty());
    QCOMPARE(status.isKnown, isKnown);
    const TimerStatus later = timerStatus(asked.place, { printed("HOME=/home/dana\n"), answer });
    QCOMPARE(later.reasonNotToSwitch, status.reasonNotToSwitch);
    QCOMPARE(later.isKnown, isKnown);
}

void SystemdTimerTest::unitsThatAreNotInstalled()
{
    Asked asked;
    asked.timer = "LoadState=not-found\nActiveState=inactive\nUnitFileState=\n";
    QVERIFY(asked.status().reasonNotToSwitch.contains(u"/home/dana/tieout/build/bin"_s));
    asked.place.unitsFolder = u"/opt/tieout/lib/systemd/user"_s;
    QVERIFY(asked.status().reasonNotToSwitch.contains(u"/opt/tieout/lib/systemd/user"_s));
    asked.timer = "LoadState=masked\nActiveState=inactive\nUnitFileState=masked\n";
    QVERIFY(asked.status().reasonNotToSwitch.contains(u"unmask tieout-sync@north.timer"_s));
    asked.timer = "LoadState=bad-setting\nActiveState=inactive\n";
    QVERIFY(asked.status().reasonNotToSwitch.contains(u"bad-setting"_s));
}

void SystemdTimerTest::whatDoesNotRunSaysSo_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<TimerFault>("fault");
    QTest::addColumn<QString>("words");
    const auto timer = [](const QByteArray &before, const QByteArray &after) {
        return Asked().replace(&Asked::timer, before, after);
    };
    const auto service = [](const QByteArray &result, const QByteArray &code) {
        return Asked()
            .replace(&Asked::service, "Result=success", "Result=" + result)
            .replace(&Asked::service, "ExecMainStatus=0", "ExecMainStatus=" + code);
    };
    QTest::newRow("inactive") << timer("ActiveState=active", "ActiveState=inactive") << TimerFault::Stopped
                              << u"does not run"_s;
    QTest::newRow("failed") << timer("ActiveState=active", "ActiveState=failed") << TimerFault::Stopped << u"failed"_s;
    QTest::newRow("until the logout") << timer("=enabled", "=disabled") << TimerFault::Stopped
                                      << u"until you log out"_s;
    QTest::newRow("keychain") << service("exit-code", "6") << TimerFault::SyncFailed << u"keychain"_s;
    QTest::newRow("signed out") << service("exit-code", "3") << TimerFault::SyncFailed << u"exit code 3"_s;
    QTest::newRow("no program") << service("exit-code", "203") << TimerFault::SyncFailed << u"tieoutctl"_s;
    QTest::newRow("killed") << service("signal", "9") << TimerFault::SyncFailed << u"cut short (signal)"_s;
}

void SystemdTimerTest::whatDoesNotRunSaysSo()
{
    QFETCH(Asked, asked);
    QFETCH(TimerFault, fault);
    QFETCH(QString, words);
    const TimerStatus status = asked.status();
    QVERIFY(status.isOn && status.reasonNotToSwitch.isEmpty());
    QVERIFY(status.fault == fault);
    QVERIFY2(status.faultSentence.contains(words), qPrintable(status.faultSentence));
}

void SystemdTimerTest::lingering()
{
    Asked asked;
    QVERIFY(asked.status().whenItRuns.contains(u"loginctl enable-linger dana"_s));
    asked.linger = printed("Linger=yes\n");
    QVERIFY(asked.status().whenItRuns.contains(u"nobody is logged in"_s));
    for (const ProgramAnswer &answer :
        { refusedWith("Failed to get user"), printed("State=active\n"), ProgramAnswer() }) {
        asked.linger = answer;
        QVERIFY(asked.status().whenItRuns.contains(u"did not say"_s));
        QVERIFY(asked.status().reasonNotToSwitch.isEmpty());
    }
}

void SystemdTimerTest::theTimersOwnFolder()
{
    QCOMPARE(rootFolderFor("HOME=/home/dana\n", u"/x"_s), u"/home/dana/.local/share/tieout"_s);
    QCOMPARE(rootFolderFor("LANG=C\n", u"/home/lee"_s), u"/home/lee/.local/share/tieout"_s);
    QCOMPARE(rootFolderFor("HOME=/h\nXDG_DATA_HOME=/data\n", {}), u"/data/tieout"_s);
    QCOMPARE(rootFolderFor("HOME=/h\nXDG_DATA_HOME=relative\n", {}), u"/h/.local/share/tieout"_s);
    QCOMPARE(rootFolderFor("XDG_DATA_HOME=/data\nTIEOUT_HOME=$'/a b/it\\'s'\n", {}), u"/a b/it's"_s);
    Asked asked;
    asked.place.rootFolder = u"/tmp/other"_s;
    const QString reason = asked.status().reasonNotToSwitch;
    QVERIFY(reason.contains(u"/tmp/other"_s) && reason.contains(asked.place.homeFolder));
    asked.place.rootFolder = u"/home/dana/.local/share/tieout/"_s;
    QVERIFY(asked.status().reasonNotToSwitch.isEmpty());
}

void SystemdTimerTest::answersThatMakeNoSense()
{
    const Asked asked;
    for (const QByteArray &units :
        { QByteArray(), QByteArray("\n\n\n"), QByteArray("Id=other.timer\nLoadState=loaded\n"), QByteArray("<html>"),
            QByteArray("Id=tieout-sync@north.timer\nLoadState") }) {
        const TimerStatus status = timerStatus(asked.place, { asked.environment, printed(units), asked.linger });
        QVERIFY(status.reasonNotToSwitch.contains(u"does not understand"_s));
        QVERIFY(!status.isOn);
    }
    QVERIFY(!timerStatus(asked.place, {}).reasonNotToSwitch.isEmpty());
    Asked odd;
    odd.timer.replace("Tue 2026-12-01 10:05:12 UTC", "Tue 2026-13-41 10:05:12 UTC");
    QVERIFY(!odd.status().lastAsked && odd.status().isOn);
}

void SystemdTimerTest::theQuestionsAndTheSwitch()
{
    const QList<ProgramCall> questions = timerQuestions(u"north-ridge"_s);
    QCOMPARE(questions.size(), 3);
    QVERIFY(questions[1].contains(u"tieout-sync@north-ridge.timer"_s));
    QVERIFY(questions[1].contains(u"tieout-sync@north-ridge.service"_s));
    QCOMPARE(timerSwitch(u"north"_s, true).join(u' '), u"systemctl --user enable --now tieout-sync@north.timer"_s);
    QCOMPARE(timerSwitch(u"north"_s, false).join(u' '), u"systemctl --user disable --now tieout-sync@north.timer"_s);
    QVERIFY(switchFault(printed({})).isEmpty());
    QVERIFY(switchFault(refusedWith("Failed to enable unit: No space left\nmore")).endsWith(u"No space left"_s));
    QVERIFY(switchFault({ ProgramEnd::TimedOut, 0, {}, {} }).contains(u"in time"_s));
    QVERIFY(!switchFault(ProgramAnswer()).isEmpty());
}

void SystemdTimerTest::otherSystemsAnswerHonestly()
{
    const std::pair<TimerKind, QString> kinds[] { { TimerKind::TaskScheduler, u"Task Scheduler"_s },
        { TimerKind::Launchd, u"launchd"_s }, { TimerKind::Unknown, u"no timer"_s } };
    for (const auto &[kind, name] : kinds) {
        const TimerStatus status = timerMadeByHand(kind, u"north"_s);
        QVERIFY(status.kind == kind && !status.isOn);
        QVERIFY(status.reasonNotToSwitch.contains(name));
        QVERIFY(status.reasonNotToSwitch.endsWith(u"tieoutctl --profile north sync --scheduled"_s));
    }
    QVERIFY(timerOfDemo(timerKindHere()).reasonNotToSwitch.contains(u"demo company"_s));
}

} // namespace tieout

QTEST_GUILESS_MAIN(tieout::SystemdTimerTest)
#include "tst_systemdtimer.moc"
