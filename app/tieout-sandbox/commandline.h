// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/sandboxserver.h"

#include <variant>

namespace tieout::sandbox {

/// The command line is wrong: one sentence for standard error, exit code 2.
struct WrongUsage {
    QString sentence;
};
/// The user asked for help or the version: text for standard output, exit code 0.
struct ShowText {
    QString text;
};
using CommandLine = std::variant<SandboxOptions, WrongUsage, ShowText>;

/// `arguments` start with the program's name.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace tieout::sandbox
