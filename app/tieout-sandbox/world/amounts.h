// SPDX-License-Identifier: Apache-2.0
// The sandbox's amounts as integers: cents in Xero's books, millionths in Procore's, which keeps what it receives.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tieout::sandbox {

constexpr qint64 kMicrosPerCent = 10'000;

/// "3250.10": always two decimals, as Xero prints money.
QByteArray centsText(qint64 cents);

/// Decimal text as Rails prints a BigDecimal: "3250.1", "1000000.0", at least one decimal, no trailing zeros.
QString railsText(qint64 micros);

/// Two decimals, as in some of Procore's totals: "750.00".
QString twoDecimals(qint64 micros);

/// Reads plain decimal text (sign, digits, up to six decimals); nothing for anything else.
std::optional<qint64> parseMicros(const QString &text);

/// Reads decimal text with at most two decimals as cents; nothing for anything else.
std::optional<qint64> parseCents(const QString &text);

} // namespace tieout::sandbox
