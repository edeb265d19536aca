// SPDX-License-Identifier: Apache-2.0
#include "core/base/currency.h"

#include <QStringList>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

std::optional<Currency> Currency::fromCode(const QString &code)
{
    const QString trimmed = code.trimmed().toUpper();
    const auto isLetter = [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); };
    if (trimmed.size() != 3 || !std::all_of(trimmed.cbegin(), trimmed.cend(), isLetter))
        return std::nullopt;
    Currency currency;
    currency.m_code = trimmed;
    return currency;
}

Currency Currency::usd()
{
    return *fromCode(u"USD"_s);
}

int Currency::minorDigits() const
{
    static const QStringList none { u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s,
        u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s };
    static const QStringList three { u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s };
    if (none.contains(m_code))
        return 0;
    return three.contains(m_code) ? 3 : 2;
}

} // namespace tieout
