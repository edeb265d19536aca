// SPDX-License-Identifier: Apache-2.0
#include "app/session/systemdanswers.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

using Properties = QHash<QString, QString>;

/// Lines NAME=VALUE; what has no = is part of something that we did not ask for.
Properties propertiesFrom(const QString &lines)
{
    Properties properties;
    const QStringList all = lines.split(QLatin1Char('\n'));
    for (const QString &line : all) {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals > 0)
            properties.insert(line.left(equals), line.mid(equals + 1).trimmed());
    }
    return properties;
}

/// "Tue 2026-12-01 10:05:12 UTC", as systemd writes where TZ is UTC; "n/a" or nothing at all is no moment.
std::optional<Instant> momentFrom(const QString &text)
{
    static const QRegularExpression form(u"^\\w+ (\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d) UTC$"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? instantFromIsoText(match.captured(1) + u'T' + match.captured(2) + u'Z') : std::nullopt;
}

/// A value with blanks or other special characters is written as a shell could read it: $'/home/a b'.
QString unquoted(const QString &value)
{
    if (!value.startsWith(u"$'"_s) || !value.endsWith(QLatin1Char('\'')) || value.size() < 3)
        return value;
    QString plain;
    for (qsizetype i = 2; i < value.size() - 1; ++i) {
        if (value[i] == QLatin1Char('\\') && i + 1 < value.size() - 1)
            ++i;
        plain += value[i];
    }
    return plain;
}

} // namespace

UnitFacts unitFactsFrom(const QByteArray &output, const QString &unit)
{
    const QStringList blocks = QString::fromUtf8(output).split(u"\n\n"_s);
    for (const QString &block : blocks) {
        const Properties found = propertiesFrom(block);
        if (found.value(u"Id"_s) != unit)
            continue;
        UnitFacts facts;
        facts.loadState = found.value(u"LoadState"_s);
        facts.fileState = found.value(u"UnitFileState"_s);
        facts.activeState = found.value(u"ActiveState"_s);
        facts.result = found.value(u"Result"_s);
        facts.exitStatus = found.value(u"ExecMainStatus"_s).toInt();
        facts.lastTrigger = momentFrom(found.value(u"LastTriggerUSec"_s));
        return facts;
    }
    return {};
}

std::optional<bool> lingerFrom(const QByteArray &output)
{
    const QString linger = propertiesFrom(QString::fromUtf8(output)).value(u"Linger"_s);
    if (linger == u"yes"_s || linger == u"no"_s)
        return linger == u"yes"_s;
    return std::nullopt;
}

QString rootFolderFor(const QByteArray &environment, const QString &homeFolder)
{
    const Properties set = propertiesFrom(QString::fromUtf8(environment));
    const auto valueOf = [&set](const QString &name) { return unquoted(set.value(name)); };
    if (const QString chosen = valueOf(u"TIEOUT_HOME"_s); !chosen.isEmpty())
        return chosen;
    if (const QString data = valueOf(u"XDG_DATA_HOME"_s); data.startsWith(QLatin1Char('/')))
        return data + u"/tieout"_s;
    const QString home = valueOf(u"HOME"_s);
    return (home.isEmpty() ? homeFolder : home) + u"/.local/share/tieout"_s;
}

} // namespace tieout
