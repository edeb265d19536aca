// SPDX-License-Identifier: Apache-2.0
#include "ui/style/formats.h"

#include "core/base/tr.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace tieout::formats {

using namespace Qt::StringLiterals;

namespace {

/// Grouped digits of the absolute value. Uses integers: a double would lose cents beyond 2^53.
QString digitsOf(const Money &money)
{
    const QLocale locale;
    const int decimals = money.currency().minorDigits();
    quint64 minor = money.isNegative() ? quint64 { 0 } - quint64(money.minor()) : quint64(money.minor());
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    QString text = locale.toString(minor / unit);
    if (decimals > 0) {
        const QString fraction = QString::number(minor % unit).rightJustified(decimals, QLatin1Char('0'));
        text += locale.decimalPoint();
        for (const QChar digit : fraction)
            text += locale.toString(digit.digitValue());
    }
    return text;
}

bool &isoDates()
{
    static bool isIso = false;
    return isIso;
}

QString shortTime(const QDateTime &moment)
{
    return isoDates() ? moment.time().toString(u"HH:mm"_s) : QLocale().toString(moment.time(), QLocale::ShortFormat);
}

} // namespace

QString amount(const Money &money)
{
    const QString digits = digitsOf(money);
    return money.isNegative() ? u"(%1)"_s.arg(digits) : digits;
}

QString money(const Money &money)
{
    const QString code = money.currency().code();
    QString text = digitsOf(money);
    const bool isDollar = code == QLatin1String("USD");
    const bool isBehind = QLocale().toCurrencyString(1, u"$"_s).endsWith(u'$'); // as in French
    if (isBehind && !code.isEmpty())
        text = u"%1\u00a0%2"_s.arg(text, isDollar ? u"$"_s : code);
    else if (isDollar)
        text.prepend(QLatin1Char('$'));
    else if (!code.isEmpty())
        text = u"%1\u00a0%2"_s.arg(code, text);
    return money.isNegative() ? u"(%1)"_s.arg(text) : text;
}

QString cellAmount(const Money &money)
{
    const bool isPlain = money.currency() == Currency::usd() || !money.currency().isKnown();
    return isPlain ? amount(money) : formats::money(money);
}

SheetCell plainAmount(const Money &money)
{
    return amountCell(money, u"."_s);
}

SheetCell clipboardCell(SheetCell cell)
{
    if (cell.kind == CellKind::Number)
        cell.text.replace(u'.', QLocale().decimalPoint());
    return cell;
}

void setIsoDates(bool isIso)
{
    isoDates() = isIso;
}

bool hasIsoDates()
{
    return isoDates();
}

QString dateFormat()
{
    if (isoDates())
        return u"yyyy-MM-dd"_s;
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString date(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, dateFormat()) : QString();
}

QString dateInSentence(const QDate &date)
{
    static const QRegularExpression weekday(u"[,،]?\\s*dddd[,،]?\\s*"_s);
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.replace(weekday, QString()).replace(u"MMMM"_s, u"MMM"_s);
    return isoDates() ? formats::date(date) : QLocale().toString(date, format);
}

QString moment(Instant instant)
{
    const QDateTime local = toDateTime(instant).toLocalTime();
    const QDateTime now = toDateTime(SystemClock().now()).toLocalTime();
    if (local.date() == now.date())
        return shortTime(local);
    return u"%1 %2"_s.arg(date(local.date()), shortTime(local));
}

QString momentIn(Instant instant, const QByteArray &zone)
{
    const QTimeZone timeZone(zone);
    if (zone.isEmpty() || !timeZone.isValid())
        return moment(instant);
    const QDateTime there = toDateTime(instant).toTimeZone(timeZone);
    const QString day = isoDates() ? date(there.date()) : QLocale().toString(there.date(), QLocale::LongFormat);
    return u"%1 %2 %3"_s.arg(day, shortTime(there), there.timeZoneAbbreviation());
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString method(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Check:
        return Tr::tr("Check");
    case PaymentMethod::CreditCard:
        return Tr::tr("Credit Card");
    case PaymentMethod::Electronic:
        return Tr::tr("Electronic");
    }
    return {};
}

QString frequency(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Hourly:
        return Tr::tr("Hourly");
    case Frequency::Every2Hours:
        return Tr::tr("Every 2 Hours");
    case Frequency::Every4Hours:
        return Tr::tr("Every 4 Hours");
    case Frequency::Daily:
        return Tr::tr("Daily");
    case Frequency::Never:
        return Tr::tr("Never");
    }
    return {};
}

} // namespace tieout::formats
