// SPDX-License-Identifier: Apache-2.0
// Words as the shells read them; the same in bash, zsh and fish.
#pragma once

#include "app/manuals/program.h"

namespace tieout::manuals {

/// In single quotes. A quote inside ends them, stands alone, and begins them again.
[[nodiscard]] inline QString quoted(QString text)
{
    text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

/// Every name of these options.
[[nodiscard]] inline QStringList namesOf(const QList<Choice> &options)
{
    QStringList names;
    for (const Choice &option : options)
        names += option.names;
    return names;
}

/// A name for a function: "_tieout_sandbox".
[[nodiscard]] inline QString functionName(const Program &program)
{
    return QLatin1Char('_') + QString(program.name).replace(QLatin1Char('-'), QLatin1Char('_'));
}

/// The names of a pattern: 'profile' | 'profile add'.
[[nodiscard]] inline QString pattern(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts.append(quoted(word));
    return parts.join(QLatin1String(" | "));
}

/// The first lines of every script.
[[nodiscard]] inline QString firstLines(const Program &program, const QString &shell)
{
    return QStringLiteral("# SPDX-License-Identifier: Apache-2.0\n"
                          "# Completion of %1 in %2. Made from the table that --help prints.\n")
        .arg(program.name, shell);
}

} // namespace tieout::manuals
