// SPDX-License-Identifier: Apache-2.0
// The arguments of the window. Pure: opens nothing, prints nothing, needs no screen.
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace tieout {

/// What the arguments ask for.
struct WindowCommandLine {
    QString profile; ///< empty: the demo company
    QString answer; ///< for standard output, instead of a window: the help or the version
    QString problem; ///< for standard error: what is wrong with the arguments
};

/// What the program is, in the words of --help.
[[nodiscard]] QString windowDescription();
/// All options: the parser, --help and the manual page are made from them.
[[nodiscard]] QList<QCommandLineOption> windowOptions();
/// `arguments` start with the program's name.
[[nodiscard]] WindowCommandLine parseWindowCommandLine(const QStringList &arguments);

} // namespace tieout
