// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/sandboxserver.h"

#include <variant>

namespace tieout::sandbox {

/// The command line is wrong: one sentence for standard error, exit code 2.
struct WrongUsage {
    QString sentence;
};
/// Help or the version was asked for: text for standard output, exit code 0.
struct ShowText {
    QString text;
};
using CommandLine = std::variant<SandboxOptions, WrongUsage, ShowText>;

/// `arguments` with the program's name first.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace tieout::sandbox
