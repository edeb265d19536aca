// SPDX-License-Identifier: Apache-2.0
// profile add, profile list, profile rename, profile remove
#include "app/session/profiles.h"
#include "app/session/systemdtimer.h"
#include "app/session/timerbyhand.h"
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/run.h"
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"

#include <QFile>

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

/// Larger than any endpoints file, so that naming a movie file by mistake does not take long.
constexpr qint64 kLargestEndpointsFile = 1024LL * 1024;

Result<std::optional<QByteArray>> readEndpoints(const Invocation &invocation)
{
    if (!invocation.has("endpoints"))
        return std::nullopt;
    const QString path = invocation.value("endpoints");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failed(Error(ErrorKind::Configuration,
            Tr::tr("The endpoints file %1 cannot be read: %2.").arg(path, file.errorString())));
    }
    return file.read(kLargestEndpointsFile);
}

Task<ExitCode> add(Call call, SecretStore *secrets)
{
    const auto endpoints = readEndpoints(call.invocation);
    if (!endpoints)
        co_return call.console->refuse(endpoints.error().detail);
    const QString name = call.invocation.arguments.first();
    auto added = co_await addProfile(name, *endpoints, secrets, call.stop);
    if (!added)
        co_return call.console->refuseOrFail(added.error());
    const QString services = added->isLoopback ? u"loopback"_s : u"live"_s;
    call.console->answer(textsJson({ { u"profile"_s, name }, { u"services"_s, services } }),
        Tr::tr("Profile %1 was added. Next: connect xero, connect procore, setup.\n").arg(name));
    co_return ExitCode::Done;
}

/// What is left to do with a timer that still names a profile which has another name now, or none any more.
void remindOfTimer(Console &console, const QString &name, const QString &newName)
{
    if (timerKindHere() != TimerKind::SystemdUserTimer)
        return;
    const auto answers = runProgramsAndWait(timerQuestions(name), kTimerAnswerLimit);
    const TimerStatus status = timerStatus(timerPlaceOf(name), answers);
    if (status.isKnown && !status.isOn)
        return;
    const QString off = timerSwitch(name, false).join(QLatin1Char(' '));
    if (!status.isKnown) {
        console.say(Tr::tr("Whether a timer of %1 is on could not be found out. If it is, switch it off:\n  %2")
                        .arg(name, off));
        return;
    }
    if (newName.isEmpty()) {
        console.say(
            Tr::tr("The timer of %1 is still on and would find no profile. Switch it off:\n  %2").arg(name, off));
        return;
    }
    console.say(Tr::tr("The timer of %1 is still on and would find no profile. Switch it off, and the one of %2 on:\n  "
                       "%3\n  %4")
                    .arg(name, newName, off, timerSwitch(newName, true).join(QLatin1Char(' '))));
}

Task<ExitCode> remove(Call call, SecretStore *secrets)
{
    const QString name = call.invocation.arguments.first();
    Done removed = co_await removeProfile(name, secrets, call.stop);
    if (!removed)
        co_return call.console->refuseOrFail(removed.error());
    call.console->answer(textsJson({ { u"removed"_s, name } }),
        Tr::tr("Profile %1 was removed. Nothing was changed in Xero or Procore.\n").arg(name));
    remindOfTimer(*call.console, name, {});
    co_return ExitCode::Done;
}

Task<ExitCode> rename(Call call)
{
    const QString name = call.invocation.arguments.first();
    const QString newName = call.invocation.arguments.last();
    Done renamed = co_await renameProfile(name, newName, call.stop);
    if (!renamed)
        co_return call.console->refuseOrFail(renamed.error());
    call.console->answer(textsJson({ { u"renamed"_s, name }, { u"profile"_s, newName } }),
        Tr::tr("Profile %1 is called %2 now.\n").arg(name, newName));
    remindOfTimer(*call.console, name, newName);
    co_return ExitCode::Done;
}

ExitCode list(const Call &call)
{
    const QList<ProfileChoice> profiles = listProfiles();
    QList<QStringList> rows;
    for (const ProfileChoice &line : profiles) {
        const QString state = line.isSetUp ? Tr::tr("set up") : Tr::tr("not set up");
        rows.append(
            { line.name, line.problem.isEmpty() ? state : line.problem, line.organisationName, line.companyName });
    }
    const QStringList titles { Tr::tr("Profile"), Tr::tr("State"), Tr::tr("Organization"), Tr::tr("Company") };
    call.console->answer(profilesJson(profiles),
        rows.isEmpty() ? Tr::tr("There is no profile yet. Add one: tieoutctl profile add NAME.\n")
                       : textTable(titles, rows));
    return ExitCode::Done;
}

} // namespace

Task<ExitCode> runProfile(Call call)
{
    const std::unique_ptr<SecretStore> secrets = makeSecretStore(SecretsIn::Keychain);
    co_await finishRemovals(secrets.get(), call.stop);
    if (call.invocation.command == QLatin1String("profile add"))
        co_return co_await add(call, secrets.get());
    if (call.invocation.command == QLatin1String("profile remove"))
        co_return co_await remove(call, secrets.get());
    if (call.invocation.command == QLatin1String("profile rename"))
        co_return co_await rename(call);
    co_return list(call);
}

} // namespace tieout::cli
