// SPDX-License-Identifier: Apache-2.0
#include "app/manuals/completion.h"
#include "app/manuals/shellwords.h"

namespace tieout::manuals {

using namespace Qt::StringLiterals;

namespace {

// Whether the words before the cursor name this command, and how many arguments they have given it; "any" for any
// number.
constexpr auto kFrame = R"(
function _%HEAD_at
    set -l command ''
    set -l place 0
    set -l skip no
    for word in (commandline -opc)[2..-1]
        if test $skip = yes
            set skip no
            continue
        end
        switch $word
            case %VALUED
                set skip yes
            case '-*'
            case '*'
                set -l longer (string trim -- "$command $word")
                if contains -- $longer %BEGINNINGS
                    set command $longer
                else
                    set place (math $place + 1)
                end
        end
    end
    test "$command" = "$argv[1]"; and contains -- $argv[2] any $place
end

complete -c %NAME -f
)";

QString option(const Choice &choice)
{
    QString text;
    for (const QString &name : choice.names)
        text += name.startsWith(u"--"_s) ? u" -l %1"_s.arg(name.mid(2)) : u" -s %1"_s.arg(name.mid(1));
    if (isFile(choice.valueName))
        text += u" -r -F"_s;
    else if (!choice.valueName.isEmpty())
        text += u" -x -a %1"_s.arg(quoted(wordsFor(choice.valueName).join(QLatin1Char(' '))));
    return text + u" -d %1"_s.arg(quoted(choice.help));
}

class Script final {
public:
    explicit Script(const Program &program)
        : m_program(program)
    {
    }
    /// One line: at this command, after so many arguments.
    void add(const QString &command, const QString &place, const QString &what)
    {
        const QString condition = u"_%1_at %2 %3"_s.arg(functionName(m_program), quoted(command), place);
        m_text += u"complete -c %1 -n %2%3\n"_s.arg(m_program.name, u'"' + condition + u'"', what);
    }
    void addEverywhere(const QString &what) { m_text += u"complete -c %1%2\n"_s.arg(m_program.name, what); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    const Program &m_program;
    QString m_text;
};

void addArguments(Script *script, const Command &command)
{
    for (qsizetype place = 0; place < command.arguments.size(); ++place) {
        const QString &value = command.arguments[place].valueName;
        if (isFile(value))
            script->add(command.name, QString::number(place), u" -F"_s);
        for (const QString &word : wordsFor(value))
            script->add(command.name, QString::number(place), u" -a %1"_s.arg(quoted(word)));
    }
}

} // namespace

QByteArray fishCompletion(const Program &program)
{
    QStringList commands;
    for (const QString &beginning : beginnings(program))
        commands.append(quoted(beginning));
    QString head = firstLines(program, u"fish"_s) + QLatin1String(kFrame);
    head.replace(u"%HEAD"_s, functionName(program));
    head.replace(u"%NAME"_s, program.name);
    head.replace(u"%VALUED"_s, namesOf(optionsWithValue(program)).join(QLatin1Char(' ')));
    head.replace(u"%BEGINNINGS"_s, commands.join(QLatin1Char(' ')));
    Script script(program);
    for (const Choice &choice : program.options)
        script.addEverywhere(option(choice));
    for (const QString &beginning : QStringList(QString()) + beginnings(program)) {
        for (const auto &next : continuations(program, beginning))
            script.add(beginning, u"0"_s, u" -a %1 -d %2"_s.arg(next.first, quoted(next.second)));
    }
    for (const Command &command : program.commands) {
        for (const Choice &choice : command.options)
            script.add(command.name, u"any"_s, option(choice));
        addArguments(&script, command);
    }
    return (head + script.text()).toUtf8();
}

} // namespace tieout::manuals
