// SPDX-License-Identifier: Apache-2.0
#include "core/base/currency.h"

#include <QStringList>

#include <algorithm>

namespace tieout {

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
    return *fromCode(QStringLiteral("USD"));
}

int Currency::minorDigits() const
{
    static const QStringList none { QStringLiteral("BIF"), QStringLiteral("CLP"), QStringLiteral("DJF"),
        QStringLiteral("GNF"), QStringLiteral("ISK"), QStringLiteral("JPY"), QStringLiteral("KMF"),
        QStringLiteral("KRW"), QStringLiteral("PYG"), QStringLiteral("RWF"), QStringLiteral("UGX"),
        QStringLiteral("VND"), QStringLiteral("VUV"), QStringLiteral("XAF"), QStringLiteral("XOF"),
        QStringLiteral("XPF") };
    static const QStringList three { QStringLiteral("BHD"), QStringLiteral("IQD"), QStringLiteral("JOD"),
        QStringLiteral("KWD"), QStringLiteral("LYD"), QStringLiteral("OMR"), QStringLiteral("TND") };
    if (none.contains(m_code))
        return 0;
    return three.contains(m_code) ? 3 : 2;
}

} // namespace tieout
