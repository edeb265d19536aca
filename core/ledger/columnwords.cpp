// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/columnwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tieout::columnwords {

using namespace Qt::StringLiterals;

QString ofArgs(const QStringList &args)
{
    if (args.isEmpty())
        return u"[]"_s;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(args)).toJson(QJsonDocument::Compact));
}

QStringList args(const QString &json)
{
    if (json == QLatin1String("[]"))
        return {};
    QStringList result;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        result << value.toString();
    return result;
}

QString ofLineIds(const QList<LineId> &lines)
{
    QStringList texts;
    for (const LineId line : lines)
        texts << line.toString();
    return texts.join(QLatin1Char(','));
}

QList<LineId> lineIds(const QString &text)
{
    QList<LineId> lines;
    const QStringList texts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &id : texts)
        lines << LineId(id.toLongLong());
    return lines;
}

} // namespace tieout::columnwords
