// SPDX-License-Identifier: Apache-2.0
#include "core/base/money.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unreadable(const QString &text, const char *why)
{
    return failed(Error(ErrorKind::Malformed, u"\"%1\" is not an amount: %2"_s.arg(text.left(40), QLatin1String(why))));
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Appends one digit; false when the number no longer fits into 64 bits.
bool appendDigit(qint64 &value, int digit)
{
    return !__builtin_mul_overflow(value, qint64 { 10 }, &value)
        && !__builtin_add_overflow(value, qint64 { digit }, &value);
}

} // namespace

Money Money::fromMinor(qint64 minorUnits, Currency currency)
{
    Money money;
    money.m_minor = minorUnits;
    money.m_currency = std::move(currency);
    return money;
}

Result<Money> Money::fromDecimalText(const QString &text, Currency currency)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    qsizetype at = negative ? 1 : 0;
    const int digits = currency.minorDigits();
    qint64 value = 0;
    qsizetype whole = 0;
    for (; at < text.size() && isDigit(text[at]); ++at, ++whole) {
        if (!appendDigit(value, text[at].digitValue()))
            return unreadable(text, "too large");
    }
    if (whole == 0)
        return unreadable(text, "digits expected");
    int decimals = 0;
    if (at < text.size() && text[at] == QLatin1Char('.')) {
        ++at;
        const qsizetype first = at;
        for (; at < text.size() && isDigit(text[at]); ++at) {
            if (decimals == digits) {
                if (text[at] != QLatin1Char('0'))
                    return unreadable(text, "more decimals than the currency has");
                continue;
            }
            if (!appendDigit(value, text[at].digitValue()))
                return unreadable(text, "too large");
            ++decimals;
        }
        if (at == first)
            return unreadable(text, "digits expected after the point");
    }
    if (at != text.size())
        return unreadable(text, "a plain decimal number expected");
    for (; decimals < digits; ++decimals) {
        if (!appendDigit(value, 0))
            return unreadable(text, "too large");
    }
    return fromMinor(negative ? -value : value, std::move(currency));
}

QString Money::toDecimalText() const
{
    const int digits = m_currency.minorDigits();
    // Negating the smallest 64-bit number overflows a signed type, hence the unsigned magnitude.
    const quint64 magnitude = m_minor < 0 ? ~static_cast<quint64>(m_minor) + 1 : static_cast<quint64>(m_minor);
    QString text = QString::number(magnitude).rightJustified(digits + 1, QLatin1Char('0'));
    if (digits > 0)
        text.insert(text.size() - digits, QLatin1Char('.'));
    return m_minor < 0 ? QLatin1Char('-') + text : text;
}

Result<Money> sum(const Money &a, const Money &b)
{
    if (a.currency() != b.currency())
        return failed(Error(ErrorKind::Malformed,
            u"amounts in %1 and %2 cannot be added"_s.arg(a.currency().code(), b.currency().code())));
    qint64 total = 0;
    if (__builtin_add_overflow(a.minor(), b.minor(), &total))
        return failed(Error(ErrorKind::Malformed, u"a sum of amounts is too large"_s));
    return Money::fromMinor(total, a.currency());
}

Result<Money> difference(const Money &a, const Money &b)
{
    // Not sum() with the negated value: the smallest 64-bit number has no positive counterpart.
    if (a.currency() != b.currency())
        return sum(a, b);
    qint64 left = 0;
    if (__builtin_sub_overflow(a.minor(), b.minor(), &left))
        return failed(Error(ErrorKind::Malformed, u"a difference of amounts is too large"_s));
    return Money::fromMinor(left, a.currency());
}

} // namespace tieout
