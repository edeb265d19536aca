// SPDX-License-Identifier: Apache-2.0
#include "app/session/systemdtimer.h"

#include "app/session/systemdanswers.h"
#include "app/session/timerbyhand.h"
#include "core/base/tr.h"
#include "core/settings/profilehome.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Exit codes of the service's program: tieoutctl's own, and systemd's where there is no such program.
constexpr int kNoKeychain = 6;
constexpr int kNoProgram = 203;

QString serviceUnitOf(const QString &profile)
{
    return u"tieout-sync@%1.service"_s.arg(profile);
}

QString firstLine(const QByteArray &text)
{
    const QString line = QString::fromUtf8(text).trimmed().section(QLatin1Char('\n'), 0, 0);
    return line.left(300);
}

QString anyOther(const QString &profile)
{
    return Tr::tr("Any other scheduler may call every few minutes: %1").arg(scheduledCommand(profile));
}

QString withAnyOther(const QString &sentence, const QString &profile)
{
    return sentence + QLatin1Char(' ') + anyOther(profile);
}

/// Why systemctl gave no answer.
struct Silence {
    QString sentence; ///< empty when it gave one
    bool hasNoTimer = true; ///< no systemd runs, so no timer does
};

Silence silenceOf(const ProgramAnswer &answer, const QString &profile)
{
    switch (answer.end) {
    case ProgramEnd::NotStarted:
        return { withAnyOther(Tr::tr("This computer has no systemd: there is no program systemctl."), profile) };
    case ProgramEnd::TimedOut:
        return { Tr::tr("systemd did not answer in time. Open these settings again later."), false };
    case ProgramEnd::Crashed:
        return { Tr::tr("systemctl crashed when it was asked about the timer."), false };
    case ProgramEnd::Exited:
        break;
    }
    if (answer.exitCode == 0)
        return {};
    const QString words = firstLine(answer.errors);
    if (words.contains(u"not been booted with systemd"_s))
        return { withAnyOther(Tr::tr("This computer was not started with systemd."), profile) };
    if (words.contains(u"Failed to connect to"_s)) // "bus", "user scope bus": its own words differ between versions
        return { withAnyOther(Tr::tr("systemd does not run for your user in this session."), profile) };
    return { Tr::tr("systemd did not say how the timer stands: %1")
                 .arg(words.isEmpty() ? Tr::tr("exit code %1").arg(answer.exitCode) : words),
        false };
}

QString notInstalled(const TimerPlace &place)
{
    if (place.unitsFolder.isEmpty())
        return Tr::tr("The timer is not installed: this Tieout was started from the folder %1, and nothing was "
                      "installed with it. The Debian package or cmake --install brings the timer along.")
            .arg(place.programFolder);
    return Tr::tr("systemd does not know the timer in the folder %1. If that is one of systemd's own folders, run: "
                  "systemctl --user daemon-reload. Otherwise install Tieout into /usr/local, or the Debian package.")
        .arg(place.unitsFolder);
}

/// Why the unit cannot be switched; empty when it can.
QString obstacleOf(const UnitFacts &timer, const TimerPlace &place)
{
    if (timer.loadState == u"loaded"_s)
        return {};
    if (timer.loadState == u"not-found"_s)
        return notInstalled(place);
    if (timer.loadState == u"masked"_s)
        return Tr::tr("The timer is masked: somebody made systemd refuse it. Run: systemctl --user unmask %1")
            .arg(timerUnitOf(place.profile));
    if (timer.loadState.isEmpty())
        return Tr::tr("systemctl answered something that Tieout does not understand.");
    return Tr::tr("systemd cannot use the timer's file (%1). Install Tieout again.").arg(timer.loadState);
}

QString failureOf(const UnitFacts &service, const QString &profile)
{
    if (service.result.isEmpty() || service.result == u"success"_s)
        return {};
    if (service.result == u"exit-code"_s && service.exitStatus == kNoKeychain)
        return Tr::tr("The last scheduled sync could not use the keychain, so it wrote nothing. It never asks for the "
                      "keychain's password; the next one after the keychain is open catches up.");
    if (service.result == u"exit-code"_s && service.exitStatus == kNoProgram)
        return Tr::tr("The timer cannot start tieoutctl: the program is not where it was installed. Install Tieout "
                      "again.");
    const QString journal = u"journalctl --user -u %1"_s.arg(serviceUnitOf(profile));
    if (service.result == u"exit-code"_s)
        return Tr::tr("The last scheduled sync failed with exit code %1. What it said: %2")
            .arg(QString::number(service.exitStatus), journal);
    return Tr::tr("The last scheduled sync was cut short (%1). What it said: %2").arg(service.result, journal);
}

void tellFault(TimerStatus &status, const UnitFacts &timer, const UnitFacts &service, const QString &profile)
{
    const bool isEnabled = timer.fileState.startsWith(u"enabled"_s);
    const bool isFailed = timer.activeState == u"failed"_s;
    const bool runs = timer.activeState == u"active"_s || timer.activeState == u"activating"_s;
    status.fault = TimerFault::Stopped;
    if (isFailed)
        status.faultSentence = Tr::tr("The timer of this profile failed: nothing is synced while no window is open.");
    else if (!runs)
        status.faultSentence =
            Tr::tr("The timer of this profile is switched on, but it does not run: nothing is synced "
                   "while no window is open.");
    else if (!isEnabled)
        status.faultSentence = Tr::tr("The timer of this profile runs only until you log out: somebody started it "
                                      "without switching it on.");
    else {
        status.faultSentence = failureOf(service, profile);
        status.fault = status.faultSentence.isEmpty() ? TimerFault::None : TimerFault::SyncFailed;
    }
}

QString whenItRuns(std::optional<bool> lingers, const QString &userName)
{
    if (!lingers)
        return Tr::tr("It runs while you are logged in. Whether it goes on after that, systemd did not say.");
    if (*lingers)
        return Tr::tr("It runs while nobody is logged in too: lingering is on for you.");
    return Tr::tr("It runs while you are logged in. To go on after that, an administrator allows it: loginctl "
                  "enable-linger %1")
        .arg(userName);
}

/// As one folder has one name.
QString canonical(const QString &folder)
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    return path.isEmpty() ? QDir::cleanPath(folder) : path;
}

} // namespace

TimerPlace timerPlaceOf(const QString &profile)
{
    TimerPlace place;
    place.profile = profile;
    place.rootFolder = ProfileHome::rootFolder();
    place.homeFolder = QDir::homePath();
    place.userName = QFileInfo(place.homeFolder).owner();
    place.programFolder = QCoreApplication::applicationDirPath();
    const QString units = QDir::cleanPath(place.programFolder + u"/../lib/systemd/user"_s);
    if (QFileInfo::exists(units + u"/tieout-sync@.timer"_s))
        place.unitsFolder = units;
    return place;
}

QString timerUnitOf(const QString &profile)
{
    return u"tieout-sync@%1.timer"_s.arg(profile);
}

QList<ProgramCall> timerQuestions(const QString &profile)
{
    // By number: a person's name may look like one. /proc/self belongs to whom this process does.
    const QString user = QString::number(QFileInfo(u"/proc/self"_s).ownerId());
    return { { u"systemctl"_s, u"--user"_s, u"show-environment"_s },
        { u"systemctl"_s, u"--user"_s, u"show"_s,
            u"--property=Id,LoadState,UnitFileState,ActiveState,Result,ExecMainStatus,LastTriggerUSec"_s,
            timerUnitOf(profile), serviceUnitOf(profile) },
        { u"loginctl"_s, u"show-user"_s, user, u"--property=Linger"_s } };
}

ProgramCall timerSwitch(const QString &profile, bool isOn)
{
    return { u"systemctl"_s, u"--user"_s, isOn ? u"enable"_s : u"disable"_s, u"--now"_s, timerUnitOf(profile) };
}

TimerStatus timerStatus(const TimerPlace &place, const QList<ProgramAnswer> &answers)
{
    TimerStatus status;
    status.kind = TimerKind::SystemdUserTimer;
    const auto answer = [&answers](qsizetype which) { return answers.value(which); };
    for (const qsizetype which : { 0, 1 }) {
        const Silence silence = silenceOf(answer(which), place.profile);
        status.reasonNotToSwitch = silence.sentence;
        status.isKnown = silence.sentence.isEmpty() || silence.hasNoTimer;
        if (!silence.sentence.isEmpty())
            return status;
    }
    const QString root = rootFolderFor(answer(0).output, place.homeFolder);
    if (canonical(root) != canonical(place.rootFolder)) {
        status.reasonNotToSwitch = Tr::tr("The profiles of this window are in the folder %1, but the timer would look "
                                          "for them in %2.")
                                       .arg(place.rootFolder, root);
        return status;
    }
    const UnitFacts timer = unitFactsFrom(answer(1).output, timerUnitOf(place.profile));
    status.reasonNotToSwitch = obstacleOf(timer, place);
    status.isKnown = !timer.loadState.isEmpty();
    if (!status.reasonNotToSwitch.isEmpty())
        return status;
    status.isOn = timer.fileState.startsWith(u"enabled"_s) || timer.activeState == u"active"_s;
    status.lastAsked = timer.lastTrigger;
    status.whatItIs =
        Tr::tr("On this computer it is a timer of systemd for your user, %1. It asks every five minutes whether a sync "
               "is due. The open window keeps the schedule too, and both may: a sync that one of them ran is not due "
               "for the other, and only one goes on at a time.")
            .arg(timerUnitOf(place.profile));
    status.whenItRuns = whenItRuns(answer(2).isGood() ? lingerFrom(answer(2).output) : std::nullopt, place.userName);
    if (status.isOn)
        tellFault(status, timer, unitFactsFrom(answer(1).output, serviceUnitOf(place.profile)), place.profile);
    return status;
}

QString switchFault(const ProgramAnswer &answer)
{
    if (answer.isGood())
        return {};
    if (answer.end == ProgramEnd::TimedOut)
        return Tr::tr("systemd did not switch the timer in time.");
    const QString words = firstLine(answer.errors);
    return words.isEmpty() ? Tr::tr("systemd refused to switch the timer.")
                           : Tr::tr("systemd refused to switch the timer: %1").arg(words);
}

} // namespace tieout
