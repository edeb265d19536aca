// SPDX-License-Identifier: Apache-2.0
// Reading the arguments. Pure: nothing is opened, nothing is printed.
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

/// An argument that stands for itself.
struct ArgumentSpec {
    QString name;
    QStringList choices; ///< empty: anything
    bool isOptional = false;
    bool isRepeatable = false; ///< of the last one: it takes all that are left
};

struct CommandSpec {
    QString name; ///< "sync", "profile add"
    QString summary;
    QList<ArgumentSpec> arguments;
    QList<OptionSpec> options;
    QString notes; ///< what else the help says
};

/// What was asked for, with nothing left to check but what the values mean.
struct Invocation {
    QString command; ///< empty when only help or the version was asked for
    QString profile = u"default"_s;
    bool isJson = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString helpTopic; ///< a command or the first word of a group; empty: everything
    QStringList arguments;
    QMultiHash<QString, QString> options;

    [[nodiscard]] bool has(const char *name) const { return options.contains(QLatin1String(name)); }
    [[nodiscard]] QString value(const char *name) const { return options.value(QLatin1String(name)); }
    /// In the order in which they were given.
    [[nodiscard]] QStringList values(const char *name) const;
};

/// Every command there is.
[[nodiscard]] const QList<CommandSpec> &commands();
/// Options that every command takes.
[[nodiscard]] const QList<OptionSpec> &globalOptions();

/// `arguments` without the program's name. Configuration with one sentence that names what is wrong.
[[nodiscard]] Result<Invocation> parseCommandLine(const QStringList &arguments);
/// Whether --json was among them: a wrong command line is answered in the form that was asked for.
[[nodiscard]] bool asksForJson(const QStringList &arguments);

/// The text of --help. `topic` as in Invocation.
[[nodiscard]] QString helpText(const QString &topic);

} // namespace tieout::cli
