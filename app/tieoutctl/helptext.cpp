// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/commandline.h"
#include "app/tieoutctl/exitcode.h"

#include "core/base/tr.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

QString describe(const QList<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options) {
        const QString value = option.valueName.isEmpty() ? QString() : QLatin1Char(' ') + option.valueName;
        text += u"  --%1\n        %2\n"_s.arg(option.name + value, option.help);
    }
    return text;
}

QString detailedHelp(const CommandSpec &command)
{
    QString text =
        Tr::tr("Usage: tieoutctl [--profile NAME] [--json] %1\n\n%2\n").arg(usageOf(command), command.summary);
    if (!command.options.isEmpty())
        text += Tr::tr("\nOptions:\n") + describe(command.options);
    if (!command.notes.isEmpty())
        text += QLatin1Char('\n') + command.notes;
    return text;
}

QString overview()
{
    QString text = Tr::tr("Usage: tieoutctl [--profile NAME] [--json] COMMAND\n\n"
                          "Brings each Xero bill payment, exactly once, into Procore's Payments Issued.\n\n"
                          "Commands:\n");
    for (const CommandSpec &command : commands())
        text += u"  %1\n        %2\n"_s.arg(usageOf(command), command.summary);
    text += Tr::tr("\nOptions of every command:\n") + describe(globalOptions());
    text += Tr::tr("\nTIEOUT_HOME moves ledger, settings and lock files.\n");
    return text + exitCodeHelp();
}

} // namespace

QString usageOf(const CommandSpec &command)
{
    QString usage = command.name;
    for (const ArgumentSpec &argument : command.arguments) {
        QString name = argument.choices.isEmpty() ? argument.name : argument.choices.join(QLatin1Char('|'));
        if (argument.isRepeatable)
            name += u"..."_s;
        usage += argument.isOptional ? u" [%1]"_s.arg(name) : QLatin1Char(' ') + name;
    }
    for (const OptionSpec &option : command.options) {
        const QString value = option.valueName.isEmpty() ? QString() : QLatin1Char(' ') + option.valueName;
        usage += u" [--%1%2]"_s.arg(option.name, value);
        if (option.isRepeatable)
            usage += u"..."_s;
    }
    return usage;
}

QString helpText(const QString &topic)
{
    if (topic.isEmpty())
        return overview();
    QString text;
    for (const CommandSpec &command : commands()) {
        if (command.name == topic || command.name.startsWith(topic + QLatin1Char(' ')))
            text += (text.isEmpty() ? QString() : u"\n"_s) + detailedHelp(command);
    }
    return text.isEmpty() ? overview() : text;
}

} // namespace tieout::cli
