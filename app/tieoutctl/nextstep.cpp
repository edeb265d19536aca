// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/nextstep.h"

#include "core/base/commandsteps.h"
#include "core/base/commandtext.h"

namespace tieout::cli {

namespace {

QString g_profile; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): one process, one profile

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
    return forThisProfile(commandStepFor(error));
}

} // namespace tieout::cli
