// SPDX-License-Identifier: Apache-2.0
#include "app/manuals/manualpage.h"

#include "core/about/buildorigin.h"

namespace tieout::manuals {

using namespace Qt::StringLiterals;

namespace {

/// Text as roff takes it: hyphens that can be copied, no line that begins a request.
QString roff(QString text)
{
    text.replace(QLatin1Char('\\'), u"\\e"_s);
    text.replace(QLatin1Char('-'), u"\\-"_s);
    if (text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')))
        text.prepend(u"\\&"_s);
    return text;
}

QString heading(const QString &title)
{
    return u".SH %1\n"_s.arg(title);
}

QString paragraph(const QString &text)
{
    return u".PP\n%1\n"_s.arg(roff(text));
}

QString entry(const QString &tag, const QString &text)
{
    return u".TP\n.B %1\n%2\n"_s.arg(roff(tag), roff(text));
}

/// The notes of --help: lines that follow each other are one paragraph; "  word   text" is an entry, and what is
/// indented deeper belongs to the entry above.
QString notes(const QString &text)
{
    QString page;
    QString open;
    const auto close = [&] {
        page += open.isEmpty() ? QString() : paragraph(open);
        open.clear();
    };
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString words = line.trimmed();
        const qsizetype gap = words.indexOf(u"  "_s);
        if (line.startsWith(u"   "_s)) {
            page += roff(words) + QLatin1Char('\n');
        } else if (line.startsWith(u"  "_s) && gap > 0) {
            close();
            page += entry(words.left(gap), words.mid(gap).trimmed());
        } else {
            open += (open.isEmpty() ? QString() : u" "_s) + words;
        }
    }
    close();
    return page;
}

QString options(const QList<Choice> &choices)
{
    QString page;
    for (const Choice &option : choices) {
        const QString value = option.valueName.isEmpty() ? QString() : QLatin1Char(' ') + option.valueName;
        page += entry(option.names.join(u", "_s) + value, option.help);
    }
    return page;
}

QString indented(const QString &text)
{
    return text.isEmpty() ? QString() : u".RS\n%1.RE\n"_s.arg(text);
}

QString commands(const Program &program)
{
    QString page = heading(u"COMMANDS"_s);
    for (const Command &command : program.commands)
        page += entry(command.usage, command.summary) + indented(options(command.options) + notes(command.notes));
    return page;
}

QString synopsis(const Program &program)
{
    const QString words = program.commands.isEmpty() ? u"[OPTION]..."_s : u"[--profile NAME] [--json] COMMAND"_s;
    return heading(u"SYNOPSIS"_s) + u".B %1\n%2\n"_s.arg(roff(program.name), roff(words));
}

QString otherPages(const Program &program, const QList<Program> &all)
{
    QStringList pages;
    for (const Program &other : all) {
        if (other.name != program.name)
            pages.append(u".BR %1 (1)"_s.arg(roff(other.name)));
    }
    return heading(u"SEE ALSO"_s) + pages.join(u" ,\n"_s) + QLatin1Char('\n');
}

} // namespace

QByteArray manualPage(const Program &program, const QList<Program> &all)
{
    QString page = u".\\\" SPDX-License-Identifier: Apache-2.0\n.\\\" Made from the tables that --help prints.\n"_s;
    page += u".TH %1 1 \"\" \"Tieout %2\" \"User Commands\"\n"_s.arg(program.name.toUpper(), programVersion());
    page += heading(u"NAME"_s) + u"%1 \\- %2\n"_s.arg(roff(program.name), roff(program.summary));
    page += synopsis(program);
    page += heading(u"DESCRIPTION"_s) + paragraph(program.description);
    if (!program.commands.isEmpty())
        page += commands(program);
    page +=
        heading(program.commands.isEmpty() ? u"OPTIONS"_s : u"OPTIONS OF EVERY COMMAND"_s) + options(program.options);
    if (!program.environment.isEmpty())
        page += heading(u"ENVIRONMENT"_s) + options(program.environment);
    if (!program.notes.isEmpty())
        page += heading(u"EXIT STATUS"_s) + notes(program.notes);
    return (page + otherPages(program, all)).toUtf8();
}

} // namespace tieout::manuals
