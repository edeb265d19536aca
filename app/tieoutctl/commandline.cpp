// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/commandline.h"

#include "core/base/tr.h"

#include <algorithm>

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failed(Error(ErrorKind::Configuration, sentence));
}

const CommandSpec *findCommand(const QString &name)
{
    const auto found = std::find_if(
        commands().begin(), commands().end(), [&](const CommandSpec &command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

bool isGroup(const QString &word)
{
    return std::any_of(commands().begin(), commands().end(),
        [&](const CommandSpec &command) { return command.name.startsWith(word + QLatin1Char(' ')); });
}

QStringList membersOf(const QString &group)
{
    QStringList members;
    for (const CommandSpec &command : commands()) {
        if (command.name.startsWith(group + QLatin1Char(' ')))
            members.append(command.name.mid(group.size() + 1));
    }
    return members;
}

const OptionSpec *findOption(const QList<OptionSpec> &options, const QString &name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const OptionSpec &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

/// Splits the arguments into words and options, in the given order.
class Reader final {
public:
    explicit Reader(QStringList arguments)
        : m_rest(std::move(arguments))
    {
    }

    Result<Invocation> read();

private:
    Done readOption(const QString &argument);
    Done readWord(const QString &word);
    Done checkArguments() const;
    const OptionSpec *specOf(const QString &name) const;
    void note(const OptionSpec &option, const QString &value);

    QStringList m_rest;
    Invocation m_invocation;
    QString m_group; ///< "profile", until its second word is read
    const CommandSpec *m_command = nullptr;
    QStringList m_given; ///< options, for duplicates
};

const OptionSpec *Reader::specOf(const QString &name) const
{
    if (const OptionSpec *global = findOption(globalOptions(), name))
        return global;
    return m_command ? findOption(m_command->options, name) : nullptr;
}

void Reader::note(const OptionSpec &option, const QString &value)
{
    if (option.name == QLatin1String("profile"))
        m_invocation.profile = value;
    else if (option.name == QLatin1String("json"))
        m_invocation.isJson = true;
    else if (option.name == QLatin1String("help"))
        m_invocation.wantsHelp = true;
    else if (option.name == QLatin1String("version"))
        m_invocation.wantsVersion = true;
    else
        m_invocation.options.insert(option.name, value);
}

Done Reader::readOption(const QString &argument)
{
    const qsizetype equals = argument.indexOf(QLatin1Char('='));
    const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
    const OptionSpec *option = specOf(name);
    if (!option) {
        return wrong(m_command ? Tr::tr("%1 has no option --%2.").arg(m_command->name, name)
                               : Tr::tr("There is no option --%1 before a command.").arg(name));
    }
    if (m_given.contains(name) && !option->isRepeatable)
        return wrong(Tr::tr("--%1 is given twice.").arg(name));
    m_given.append(name);
    if (option->valueName.isEmpty()) {
        if (equals >= 0)
            return wrong(Tr::tr("--%1 takes no value.").arg(name));
        note(*option, {});
        return {};
    }
    QString value = argument.mid(equals + 1);
    if (equals < 0) {
        if (m_rest.isEmpty() || m_rest.first().startsWith(QLatin1String("--")))
            return wrong(Tr::tr("--%1 needs a value: %2.").arg(name, option->valueName));
        value = m_rest.takeFirst();
    }
    if (value.isEmpty())
        return wrong(Tr::tr("--%1 needs a value: %2.").arg(name, option->valueName));
    note(*option, value);
    return {};
}

Done Reader::readWord(const QString &word)
{
    if (m_command) {
        m_invocation.arguments.append(word);
        return {};
    }
    if (m_group.isEmpty() && isGroup(word)) {
        m_group = word;
        return {};
    }
    const QString name = m_group.isEmpty() ? word : m_group + QLatin1Char(' ') + word;
    m_command = findCommand(name);
    if (!m_command) {
        return wrong(m_group.isEmpty() ? Tr::tr("There is no command \"%1\".").arg(word)
                                       : Tr::tr("There is no command \"%1\"; %2 knows: %3.")
                                             .arg(name, m_group, membersOf(m_group).join(u", "_s)));
    }
    m_invocation.command = name;
    return {};
}

Done Reader::checkArguments() const
{
    const QStringList &given = m_invocation.arguments;
    const QList<ArgumentSpec> &wanted = m_command->arguments;
    const bool takesAll = !wanted.isEmpty() && wanted.last().isRepeatable;
    if (given.size() > wanted.size() && !takesAll)
        return wrong(Tr::tr("%1 does not know what to do with \"%2\".").arg(m_command->name, given[wanted.size()]));
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i >= given.size()) {
            if (!wanted[i].isOptional)
                return wrong(Tr::tr("%1 needs %2.").arg(m_command->name, wanted[i].name));
        } else if (given[i].isEmpty()) {
            return wrong(Tr::tr("%1 of %2 is empty.").arg(wanted[i].name, m_command->name));
        } else if (!wanted[i].choices.isEmpty() && !wanted[i].choices.contains(given[i])) {
            return wrong(Tr::tr("%1 does not know \"%2\"; it knows: %3.")
                             .arg(m_command->name, given[i], wanted[i].choices.join(u", "_s)));
        }
    }
    for (qsizetype i = wanted.size(); i < given.size(); ++i) {
        if (given[i].isEmpty())
            return wrong(Tr::tr("%1 of %2 is empty.").arg(wanted.last().name, m_command->name));
    }
    return {};
}

Result<Invocation> Reader::read()
{
    bool optionsEnded = false;
    while (!m_rest.isEmpty()) {
        const QString argument = m_rest.takeFirst();
        Done read;
        if (!optionsEnded && argument == QLatin1String("--"))
            optionsEnded = true;
        else if (!optionsEnded && argument.startsWith(QLatin1String("--")))
            read = readOption(argument);
        else if (!optionsEnded && argument == QLatin1String("-h"))
            m_invocation.wantsHelp = true;
        else
            read = readWord(argument);
        if (!read)
            return failed(read.error());
    }
    m_invocation.helpTopic = m_command ? m_command->name : m_group;
    if (m_invocation.wantsHelp || m_invocation.wantsVersion)
        return m_invocation;
    if (!m_group.isEmpty() && !m_command) {
        return wrong(Tr::tr("%1 needs one of: %2.").arg(m_group, membersOf(m_group).join(u", "_s)));
    }
    if (!m_command)
        return wrong(Tr::tr("No command is given."));
    const Done arguments = checkArguments();
    if (!arguments)
        return failed(arguments.error());
    return m_invocation;
}

} // namespace

QStringList Invocation::values(const char *name) const
{
    QStringList values = options.values(QLatin1String(name));
    std::reverse(values.begin(), values.end()); // QMultiHash returns the newest first
    return values;
}

Result<Invocation> parseCommandLine(const QStringList &arguments)
{
    return Reader(arguments).read();
}

bool asksForJson(const QStringList &arguments)
{
    const qsizetype end = arguments.indexOf(u"--"_s);
    return arguments.mid(0, end).contains(u"--json"_s);
}

} // namespace tieout::cli
