// SPDX-License-Identifier: Apache-2.0
// What manual pages and completions are made of: one shape for the tables of the three programs.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tieout::manuals {

/// An option, or an argument of a command. The value's name says what may stand there: "FILE", "real|off", "N".
struct Choice {
    QStringList names; ///< "--help", "-h"; an argument has none
    QString valueName; ///< empty: a switch
    QString help;
};

struct Command {
    QString name; ///< "sync", "profile add"
    QString usage; ///< "profile add NAME [--endpoints FILE]"
    QString summary;
    QList<Choice> arguments; ///< in their order
    QList<Choice> options;
    QString notes; ///< lines as --help prints them
};

struct Program {
    QString name;
    QString summary; ///< for the first line of the page, without a full stop
    QString description;
    QList<Choice> options; ///< of every command, where there are commands
    QList<Command> commands;
    QString notes; ///< what --help says last
    QList<Choice> environment; ///< variables
};

/// tieout, tieoutctl, tieout-sandbox.
[[nodiscard]] QList<Program> programs();

/// The words that a value may be: "real|off" has two; "all|ID,..." has one, because names of values are in capitals.
[[nodiscard]] QStringList wordsFor(const QString &valueName);
[[nodiscard]] bool isFile(const QString &valueName);
/// "profile", "profile add", "sync": every beginning of a command that is words alone.
[[nodiscard]] QStringList beginnings(const Program &program);
/// The words that go on after such a beginning, each with the summary of its command, or the words of its
/// group: "add" after "profile".
[[nodiscard]] QList<QPair<QString, QString>> continuations(const Program &program, const QString &beginning);
/// Every option of the program and its commands that takes a value, each name once.
[[nodiscard]] QList<Choice> optionsWithValue(const Program &program);

} // namespace tieout::manuals
