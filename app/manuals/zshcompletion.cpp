// SPDX-License-Identifier: Apache-2.0
#include "app/manuals/completion.h"
#include "app/manuals/shellwords.h"

namespace tieout::manuals {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFrame = R"(
local word command='' option='' place=0
local -a choices
for word in "${(@)words[2,CURRENT-1]}"; do
    if [[ -n $option ]]; then
        option=''
        continue
    fi
    case $word in
        (%VALUED) option=$word ;;
        (-*) ;;
        (*)
            case ${command:+$command }$word in
                (%BEGINNINGS) command=${command:+$command }$word ;;
                (*) place=$((place + 1)) ;;
            esac
            ;;
    esac
done
if [[ -z $option && $words[CURRENT] == --*=* ]]; then
    option=${words[CURRENT]%%=*}
    compset -P '*='
fi
case $option in
%VALUES    (?*) return 1 ;;
esac
if [[ $words[CURRENT] == -* ]]; then
    case $command in
%OPTIONS    esac
    choices+=(%COMMON)
    _describe -o option choices
    return
fi
case $command:$place in
%ARGUMENTS    (*) return 1 ;;
esac
)";

/// A word with what it means, as _describe reads it.
QString described(const QString &word, const QString &meaning)
{
    return quoted(QString(word).replace(QLatin1Char(':'), u"\\:"_s) + QLatin1Char(':') + meaning);
}

QString branch(const QString &what, const QString &does)
{
    return u"    (%1) %2 ;;\n"_s.arg(what, does);
}

/// Nothing where the value can be anything.
QString offer(const QString &valueName)
{
    if (isFile(valueName))
        return u"_files"_s;
    const QStringList words = wordsFor(valueName);
    return words.isEmpty() ? QString() : u"compadd -- %1"_s.arg(words.join(QLatin1Char(' ')));
}

QString describedOptions(const QList<Choice> &options)
{
    QStringList texts;
    for (const Choice &option : options) {
        for (const QString &name : option.names)
            texts.append(described(name, option.help));
    }
    return texts.join(QLatin1Char(' '));
}

QString valueBranches(const Program &program)
{
    QString branches;
    for (const Choice &option : optionsWithValue(program)) {
        const QString does = offer(option.valueName);
        if (!does.isEmpty())
            branches += branch(pattern(option.names), does + u"; return"_s);
    }
    return branches;
}

QString optionBranches(const Program &program)
{
    QString branches;
    for (const Command &command : program.commands) {
        if (!command.options.isEmpty()) {
            branches +=
                u"    "_s + branch(quoted(command.name), u"choices=(%1)"_s.arg(describedOptions(command.options)));
        }
    }
    return branches + u"        (*) ;;\n"_s;
}

QString argumentBranches(const Program &program)
{
    QString branches;
    for (const QString &beginning : QStringList(QString()) + beginnings(program)) {
        QStringList words;
        for (const auto &next : continuations(program, beginning))
            words.append(described(next.first, next.second));
        if (!words.isEmpty()) {
            branches += branch(quoted(beginning + u":0"_s),
                u"choices=(%1); _describe command choices"_s.arg(words.join(QLatin1Char(' '))));
        }
    }
    for (const Command &command : program.commands) {
        for (qsizetype place = 0; place < command.arguments.size(); ++place) {
            const QString does = offer(command.arguments[place].valueName);
            if (!does.isEmpty())
                branches += branch(quoted(u"%1:%2"_s.arg(command.name).arg(place)), does);
        }
    }
    return branches;
}

} // namespace

QByteArray zshCompletion(const Program &program)
{
    QString script = u"#compdef %1\n"_s.arg(program.name) + firstLines(program, u"zsh"_s) + QLatin1String(kFrame);
    const QStringList commands = beginnings(program);
    script.replace(u"%VALUED"_s, pattern(namesOf(optionsWithValue(program))));
    script.replace(u"%BEGINNINGS"_s, commands.isEmpty() ? u"''"_s : pattern(commands));
    script.replace(u"%VALUES"_s, valueBranches(program));
    script.replace(u"%OPTIONS"_s, optionBranches(program));
    script.replace(u"%COMMON"_s, describedOptions(program.options));
    script.replace(u"%ARGUMENTS"_s, argumentBranches(program));
    return script.toUtf8();
}

} // namespace tieout::manuals
