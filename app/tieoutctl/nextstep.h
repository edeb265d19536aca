// SPDX-License-Identifier: Apache-2.0
// What to do about an error, for people with a command line and no window.
#pragma once

#include "core/base/error.h"

namespace tieout::cli {

/// The profile that this process works on, for the commands that are named to people (withProfile()); to be called
/// once. Empty: one that need not be named.
void nameProfileInCommands(const QString &profile);
/// A sentence with its commands for that profile.
[[nodiscard]] QString forThisProfile(const QString &sentence);

[[nodiscard]] QString nextStepHere(const Error &error);

} // namespace tieout::cli
