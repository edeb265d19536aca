// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/nextstep.h"

#include "core/base/commandtext.h"
#include "core/base/tr.h"

namespace tieout::cli {

namespace {

QString g_profile; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): one process, one profile

QString commandFor(const Error &error)
{
    const QString service = toString(error.service);
    if (error.kind == ErrorKind::SignInNeeded)
        return Tr::tr("Sign in: tieoutctl connect %1.").arg(service);
    if (error.kind == ErrorKind::MissingScope)
        return Tr::tr("Sign in again and accept every permission: tieoutctl connect %1.").arg(service);
    return nextStepFor(error);
}

} // namespace

void nameProfileInCommands(const QString &profile)
{
    g_profile = profile;
}

QString forThisProfile(const QString &sentence)
{
    return withProfile(sentence, g_profile);
}

QString nextStepHere(const Error &error)
{
    return forThisProfile(commandFor(error));
}

} // namespace tieout::cli
