// SPDX-License-Identifier: Apache-2.0
#include "core/procore/procorerights.h"

#include <QRegularExpression>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

AccessLevel onlyLevelOf(const QList<ProcoreTool> &tools)
{
    if (tools.isEmpty())
        return AccessLevel::Unknown;
    const AccessLevel level = accessLevelFromName(tools.first().levelName);
    const bool allSame = std::all_of(tools.cbegin(), tools.cend(),
        [level](const ProcoreTool &tool) { return accessLevelFromName(tool.levelName) == level; });
    return allSame ? level : AccessLevel::Unknown;
}

QList<ProcoreTool> toolsWhere(const QList<ProcoreTool> &tools, const std::function<bool(const ProcoreTool &)> &isMeant)
{
    QList<ProcoreTool> found;
    std::copy_if(tools.cbegin(), tools.cend(), std::back_inserter(found), isMeant);
    return found;
}

} // namespace

AccessLevel commitmentsLevel(const QList<ProcoreTool> &tools)
{
    const QString name = u"commitments"_s;
    const QList<ProcoreTool> byName = toolsWhere(tools, [&name](const ProcoreTool &tool) { return tool.name == name; });
    if (!byName.isEmpty())
        return onlyLevelOf(byName);
    return onlyLevelOf(toolsWhere(
        tools, [&name](const ProcoreTool &tool) { return tool.friendlyName.compare(name, Qt::CaseInsensitive) == 0; }));
}

AccessLevel levelOfToolNamed(const QList<ProcoreTool> &tools, const QString &part)
{
    const QString wanted = part.trimmed();
    if (wanted.isEmpty())
        return AccessLevel::Unknown;
    const QRegularExpression atWordStart(
        u"(?<![A-Za-z])"_s + QRegularExpression::escape(wanted), QRegularExpression::CaseInsensitiveOption);
    return onlyLevelOf(toolsWhere(tools, [&atWordStart](const ProcoreTool &tool) {
        return atWordStart.match(tool.friendlyName).hasMatch() || atWordStart.match(tool.name).hasMatch();
    }));
}

} // namespace tieout
