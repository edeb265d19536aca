// SPDX-License-Identifier: Apache-2.0
#include "app/manuals/completion.h"
#include "app/manuals/shellwords.h"

namespace tieout::manuals {

using namespace Qt::StringLiterals;

namespace {

// bash hands "--format=csv" over as three words.
constexpr auto kFrame = R"(# shellcheck shell=bash disable=SC2207
%HEAD()
{
    local word cur=${COMP_WORDS[COMP_CWORD]} command='' option='' place=0 words='' files=''
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $option:$word in
            ?*:=) continue ;;
            ?*:*) option='' && continue ;;
        esac
        case $word in
            %VALUED) option=$word ;;
            -*) ;;
            *)
                case ${command:+$command }$word in
                    %BEGINNINGS) command=${command:+$command }$word ;;
                    *) place=$((place + 1)) ;;
                esac
                ;;
        esac
    done
    [ "$cur" != = ] || cur=''
    case $option in
%VALUES    esac
    if [ -z "$option" ]; then
        case $cur in
            -*)
                case $command in
%OPTIONS                esac
                ;;
            *)
                case $command:$place in
%ARGUMENTS                esac
                ;;
        esac
    fi
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    [ -z "$files" ] || { compopt -o filenames; COMPREPLY+=($(compgen -f -- "$cur")); }
}
complete -F %HEAD %NAME
)";

QString values(const Choice &choice)
{
    const QString files = isFile(choice.valueName) ? u" files=yes"_s : QString();
    return u"words=%1%2"_s.arg(quoted(wordsFor(choice.valueName).join(QLatin1Char(' '))), files);
}

QString branch(int depth, const QString &what, const QString &does)
{
    return QString(depth, QLatin1Char(' ')) + u"%1) %2 ;;\n"_s.arg(what, does);
}

QString valueBranches(const Program &program)
{
    QString branches;
    for (const Choice &option : optionsWithValue(program))
        branches += branch(8, pattern(option.names), values(option));
    return branches + branch(8, u"*"_s, u":"_s);
}

QString optionBranches(const Program &program)
{
    const QStringList common = namesOf(program.options);
    QString branches;
    for (const Command &command : program.commands) {
        if (!command.options.isEmpty()) {
            const QString names = (namesOf(command.options) + common).join(QLatin1Char(' '));
            branches += branch(20, quoted(command.name), u"words=%1"_s.arg(quoted(names)));
        }
    }
    return branches + branch(20, u"*"_s, u"words=%1"_s.arg(quoted(common.join(QLatin1Char(' ')))));
}

QString argumentBranches(const Program &program)
{
    QString branches;
    for (const QString &beginning : QStringList(QString()) + beginnings(program)) {
        QStringList words;
        for (const auto &next : continuations(program, beginning))
            words.append(next.first);
        if (!words.isEmpty()) {
            const QString list = quoted(words.join(QLatin1Char(' ')));
            branches += branch(20, quoted(beginning + u":0"_s), u"words=%1"_s.arg(list));
        }
    }
    for (const Command &command : program.commands) {
        for (qsizetype place = 0; place < command.arguments.size(); ++place) {
            const Choice &argument = command.arguments[place];
            if (isFile(argument.valueName) || !wordsFor(argument.valueName).isEmpty())
                branches += branch(20, quoted(u"%1:%2"_s.arg(command.name).arg(place)), values(argument));
        }
    }
    return branches + branch(20, u"*"_s, u":"_s);
}

} // namespace

QByteArray bashCompletion(const Program &program)
{
    QString script = firstLines(program, u"bash"_s) + QLatin1String(kFrame);
    const QStringList commands = beginnings(program);
    script.replace(u"%VALUED"_s, pattern(namesOf(optionsWithValue(program))));
    script.replace(u"%BEGINNINGS"_s, commands.isEmpty() ? u"''"_s : pattern(commands));
    script.replace(u"%VALUES"_s, valueBranches(program));
    script.replace(u"%OPTIONS"_s, optionBranches(program));
    script.replace(u"%ARGUMENTS"_s, argumentBranches(program));
    script.replace(u"%HEAD"_s, functionName(program));
    script.replace(u"%NAME"_s, program.name);
    return script.toUtf8();
}

} // namespace tieout::manuals
