// SPDX-License-Identifier: Apache-2.0
// Reads the arguments. Pure: opens nothing, prints nothing.
#pragma once

#include "core/base/result.h"

#include <QMultiHash>
#include <QStringList>

namespace tieout::cli {

using namespace Qt::StringLiterals;

/// An option of a command. Without a value name it is a switch.
struct OptionSpec {
    QString name; ///< without dashes
    QString valueName;
    QString help;
    bool isRepeatable = false;
};

/// A positional argument.
struct ArgumentSpec {
    QString name;
    QStringList choices; ///< empty: any value
    bool isOptional = false;
    bool isRepeatable = false; ///< only for the last one: it takes all remaining words
};

struct CommandSpec {
    QString name; ///< "sync", "profile add"
    QString summary;
    QList<ArgumentSpec> arguments;
    QList<OptionSpec> options;
    QString notes; ///< further text in the help
};

/// The request, fully checked except for what the values mean.
struct Invocation {
    QString command; ///< empty when only help or the version was requested
    QString profile = u"default"_s;
    bool isJson = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString helpTopic; ///< a command or the first word of a group; empty: all commands
    QStringList arguments;
    QMultiHash<QString, QString> options;

    [[nodiscard]] bool has(const char *name) const { return options.contains(QLatin1String(name)); }
    [[nodiscard]] QString value(const char *name) const { return options.value(QLatin1String(name)); }
    /// In the order given.
    [[nodiscard]] QStringList values(const char *name) const;
};

/// All commands.
[[nodiscard]] const QList<CommandSpec> &commands();
/// Options that every command accepts.
[[nodiscard]] const QList<OptionSpec> &globalOptions();

/// `arguments` without the program's name. Configuration with a sentence that says what is wrong.
[[nodiscard]] Result<Invocation> parseCommandLine(const QStringList &arguments);
/// Whether --json was among them: even a wrong command line gets its answer in the requested form.
[[nodiscard]] bool asksForJson(const QStringList &arguments);

/// The words of one command: "profile add NAME [--endpoints FILE]".
[[nodiscard]] QString usageOf(const CommandSpec &command);
/// The text of --help. `topic` is as in Invocation.
[[nodiscard]] QString helpText(const QString &topic);

} // namespace tieout::cli
