// SPDX-License-Identifier: Apache-2.0
#include "app/manuals/program.h"

#include <QHash>
#include <QSet>

namespace tieout::manuals {

QStringList wordsFor(const QString &valueName)
{
    QStringList words;
    for (const QString &part : valueName.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        if (part == part.toLower())
            words.append(part);
    }
    return words;
}

bool isFile(const QString &valueName)
{
    return valueName.split(QLatin1Char('|')).contains(QLatin1String("FILE"));
}

QStringList beginnings(const Program &program)
{
    QStringList found;
    for (const Command &command : program.commands) {
        const QString first = command.name.section(QLatin1Char(' '), 0, 0);
        if (!found.contains(first))
            found.append(first);
        if (!found.contains(command.name))
            found.append(command.name);
    }
    return found;
}

QList<QPair<QString, QString>> continuations(const Program &program, const QString &beginning)
{
    const QString start = beginning.isEmpty() ? QString() : beginning + QLatin1Char(' ');
    QStringList words;
    QHash<QString, QStringList> meanings; // of a group: its words
    for (const Command &command : program.commands) {
        if (!command.name.startsWith(start) || command.name == beginning)
            continue;
        const QStringList rest = command.name.mid(start.size()).split(QLatin1Char(' '));
        if (!words.contains(rest.first()))
            words.append(rest.first());
        meanings[rest.first()].append(rest.size() > 1 ? rest[1] : command.summary);
    }
    QList<QPair<QString, QString>> found;
    for (const QString &word : std::as_const(words))
        found.append({ word, meanings[word].join(QLatin1String(", ")) });
    return found;
}

QList<Choice> optionsWithValue(const Program &program)
{
    QList<Choice> all = program.options;
    for (const Command &command : program.commands)
        all += command.options;
    QList<Choice> found;
    QSet<QString> names;
    for (const Choice &option : std::as_const(all)) {
        if (option.valueName.isEmpty() || names.contains(option.names.first()))
            continue;
        names.insert(option.names.first());
        found.append(option);
    }
    return found;
}

} // namespace tieout::manuals
