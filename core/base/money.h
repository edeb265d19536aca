// SPDX-License-Identifier: Apache-2.0
// Exact amounts of money.
#pragma once

#include "core/base/currency.h"
#include "core/base/result.h"

#include <QString>

namespace tieout {

/// An exact amount: whole minor units (cents) and a currency. It cannot be made from a double: decoders pass on the
/// number's own text, so that binary rounding never touches an amount (api facts, Xero 9 no. 8).
class Money final {
public:
    Money() = default;
    [[nodiscard]] static Money fromMinor(qint64 minorUnits, Currency currency);
    /// Reads "1234.5", "-0.10", "1000000.0"; refuses "1E+3". Accepts trailing zeros beyond the currency's decimals, but
    /// no other digits there: an amount is never rounded silently.
    /// Malformed when the text is not a plain decimal, has too many decimals, or does not fit into 64 bits.
    [[nodiscard]] static Result<Money> fromDecimalText(const QString &text, Currency currency);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] const Currency &currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    [[nodiscard]] bool isNegative() const { return m_minor < 0; }
    /// Plain decimal text for the wire and for files: "-1234.50"; with a point, no grouping, the currency's decimals.
    [[nodiscard]] QString toDecimalText() const;
    [[nodiscard]] Money negated() const { return fromMinor(-m_minor, m_currency); }
    /// The same number of minor units in another currency: for lines whose wire form has no currency.
    [[nodiscard]] Money withCurrency(Currency currency) const { return fromMinor(m_minor, currency); }

    bool operator==(const Money &) const = default;

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

/// Sum within one currency. Malformed when the currencies differ or the sum does not fit into 64 bits.
[[nodiscard]] Result<Money> sum(const Money &a, const Money &b);
/// Difference within one currency; errors as for sum().
[[nodiscard]] Result<Money> difference(const Money &a, const Money &b);

} // namespace tieout
