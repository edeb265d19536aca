// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/amounts.h"

#include <cstdlib>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray decimal(qint64 value, int scale, qint64 unit)
{
    const qint64 absolute = value < 0 ? -value : value;
    QByteArray text = value < 0 ? QByteArrayLiteral("-") : QByteArray();
    text += QByteArray::number(absolute / unit) + '.';
    const QByteArray fraction = QByteArray::number(absolute % unit);
    return text + QByteArray(scale - fraction.size(), '0') + fraction;
}

} // namespace

QByteArray centsText(qint64 cents)
{
    return decimal(cents, 2, 100);
}

QString railsText(qint64 micros)
{
    QByteArray text = decimal(micros, 6, 1'000'000);
    while (text.endsWith('0') && !text.endsWith(".0"))
        text.chop(1);
    return QString::fromLatin1(text);
}

QString twoDecimals(qint64 micros)
{
    return QString::fromLatin1(centsText(micros / kMicrosPerCent));
}

std::optional<qint64> parseMicros(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool negative = trimmed.startsWith(u'-');
    const QString body = negative || trimmed.startsWith(u'+') ? trimmed.mid(1) : trimmed;
    const qsizetype dot = body.indexOf(u'.');
    const QString whole = dot < 0 ? body : body.left(dot);
    const QString fraction = dot < 0 ? QString() : body.mid(dot + 1);
    if ((whole.isEmpty() && fraction.isEmpty()) || whole.size() > 12 || fraction.size() > 6)
        return std::nullopt;
    for (const QChar c : whole + fraction) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    const qint64 value = whole.toLongLong() * 1'000'000 + fraction.leftJustified(6, u'0').toLongLong();
    return negative ? -value : value;
}

std::optional<qint64> parseCents(const QString &text)
{
    const auto micros = parseMicros(text);
    if (!micros || *micros % kMicrosPerCent != 0)
        return std::nullopt;
    return *micros / kMicrosPerCent;
}

} // namespace tieout::sandbox
