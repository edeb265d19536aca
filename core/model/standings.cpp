// SPDX-License-Identifier: Apache-2.0
#include "core/model/standings.h"

#include "core/base/tr.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QStringList argsOf(const TakenBack &figures)
{
    return { figures.billNumber, figures.paid.toDecimalText(), figures.sum.toDecimalText() };
}

} // namespace

QString lineIdsText(const QList<LineId> &lines)
{
    QStringList ids;
    for (const LineId line : lines)
        ids.append(line.toString());
    return ids.join(u", "_s);
}

Standing aboutLines(Reason reason, const QList<LineId> &lines, const QStringList &more)
{
    const QString text = lines.isEmpty() ? Tr::tr("no longer there") : lineIdsText(lines);
    return { reason, QStringList(text) + more, lines };
}

Standing moneyTakenBack(const TakenBack &figures)
{
    return { Reason::MoneyTakenBack, argsOf(figures) };
}

Standing takenBackBeforeIssue(const TakenBack &figures)
{
    return { Reason::TakenBackBeforeIssue, argsOf(figures) };
}

Standing attachmentsLost(const QList<KeptFile> &files, const QString &why, const QString &copies)
{
    return { Reason::AttachmentsLost, { namesOf(files), copies.isEmpty() ? Tr::tr("none are left") : copies, why } };
}

} // namespace tieout
