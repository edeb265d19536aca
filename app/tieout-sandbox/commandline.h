// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/sandboxserver.h"

#include <QCommandLineOption>

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

/// What the program is, in the words of --help.
QString programDescription();
/// All options: the parser, --help and the manual page are made from them.
QList<QCommandLineOption> programOptions();
/// `arguments` start with the program's name.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace tieout::sandbox
