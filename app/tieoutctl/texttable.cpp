// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"

#include <QDateTime>

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

QString padded(const QString &cell, qsizetype width, bool right)
{
    return right ? cell.rightJustified(width) : cell.leftJustified(width);
}

QString lineOf(const QStringList &cells, const QList<qsizetype> &widths, const QSet<int> &right)
{
    QStringList parts;
    for (int i = 0; i < widths.size(); ++i)
        parts.append(padded(cells.value(i), widths[i], right.contains(i)));
    QString line = parts.join(u"  "_s);
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

} // namespace

QString textTable(const QStringList &titles, const QList<QStringList> &rows, const QSet<int> &right)
{
    QList<qsizetype> widths;
    QStringList rules;
    for (int i = 0; i < titles.size(); ++i) {
        qsizetype width = titles[i].size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(i).size());
        widths.append(width);
        rules.append(QString(width, QLatin1Char('-')));
    }
    QString text = lineOf(titles, widths, right) + lineOf(rules, widths, right);
    for (const QStringList &row : rows)
        text += lineOf(row, widths, right);
    return text;
}

QString moneyText(const Money &money)
{
    const QString plain = money.toDecimalText();
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    QString grouped = plain;
    const qsizetype first = money.isNegative() ? 1 : 0;
    for (qsizetype i = (point < 0 ? plain.size() : point) - 3; i > first; i -= 3)
        grouped.insert(i, QLatin1Char(','));
    return money.currency().isKnown() ? grouped + QLatin1Char(' ') + money.currency().code() : grouped;
}

QString momentText(std::optional<Instant> instant)
{
    if (!instant)
        return Tr::tr("never");
    return toDateTime(*instant).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString whenText(Instant instant, Instant now)
{
    if (instant - now < std::chrono::seconds(90))
        return Tr::tr("in a moment");
    const QDateTime moment = toDateTime(instant).toLocalTime();
    const QString time = moment.time().toString(u"HH:mm"_s);
    const qint64 days = toDateTime(now).toLocalTime().date().daysTo(moment.date());
    if (days == 0)
        return Tr::tr("at %1").arg(time);
    if (days == 1)
        return Tr::tr("tomorrow at %1").arg(time);
    return Tr::tr("on %1 at %2").arg(moment.date().toString(Qt::ISODate), time);
}

QString stateText(PaymentState state)
{
    switch (state) {
    case PaymentState::NotIncluded:
        return Tr::tr("not included");
    case PaymentState::Synced:
        return Tr::tr("synced");
    case PaymentState::Waiting:
        return Tr::tr("waiting");
    case PaymentState::Attention:
        return Tr::tr("attention");
    case PaymentState::Failed:
        return Tr::tr("failed", "payment");
    }
    return {};
}

} // namespace tieout::cli
