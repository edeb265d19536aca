// SPDX-License-Identifier: Apache-2.0
// The tables that the programs read their own arguments by, in one shape.
#include "app/manuals/program.h"

#include "app/tieout-sandbox/commandline.h"
#include "app/tieout/windowcommandline.h"
#include "app/tieoutctl/commandline.h"
#include "app/tieoutctl/exitcode.h"

namespace tieout::manuals {

using namespace Qt::StringLiterals;

namespace {

Choice optionFrom(const QCommandLineOption &option)
{
    Choice choice { {}, option.valueName(), option.description() };
    for (const QString &name : option.names())
        choice.names.prepend((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    return choice;
}

Choice optionFrom(const cli::OptionSpec &option)
{
    return { { u"--"_s + option.name }, option.valueName, option.help };
}

Choice argumentFrom(const cli::ArgumentSpec &argument)
{
    return { {}, argument.choices.isEmpty() ? argument.name : argument.choices.join(QLatin1Char('|')), {} };
}

template <typename Options> QList<Choice> optionsFrom(const Options &options)
{
    QList<Choice> choices;
    for (const auto &option : options)
        choices.append(optionFrom(option));
    return choices;
}

Command commandFrom(const cli::CommandSpec &spec)
{
    Command command { spec.name, cli::usageOf(spec), spec.summary, {}, optionsFrom(spec.options), spec.notes };
    for (const cli::ArgumentSpec &argument : spec.arguments)
        command.arguments.append(argumentFrom(argument));
    return command;
}

QList<Choice> environment()
{
    return { { { u"TIEOUT_HOME"_s }, {}, u"Moves ledger, settings and lock files."_s },
        { { u"QT_LOGGING_RULES"_s }, {},
            u"\"tieout.*=true\" logs more to standard error; secrets are removed from every line."_s } };
}

Program window()
{
    return { u"tieout"_s, u"bring Xero bill payments into Procore, each exactly once"_s, windowDescription(),
        optionsFrom(windowOptions()), {}, {}, environment() };
}

Program commandLine()
{
    Program program { u"tieoutctl"_s, u"Tieout on the command line, for schedulers, scripts and support"_s,
        windowDescription(), optionsFrom(cli::globalOptions()), {}, cli::exitCodeHelp(), environment() };
    for (const cli::CommandSpec &spec : cli::commands())
        program.commands.append(commandFrom(spec));
    return program;
}

Program sandbox()
{
    return { u"tieout-sandbox"_s, u"both services of Tieout on this computer, for trying it out"_s,
        tieout::sandbox::programDescription(), optionsFrom(tieout::sandbox::programOptions()), {}, {}, {} };
}

} // namespace

QList<Program> programs()
{
    return { window(), commandLine(), sandbox() };
}

} // namespace tieout::manuals
