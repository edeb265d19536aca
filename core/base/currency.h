// SPDX-License-Identifier: Apache-2.0
// ISO 4217 currency codes and how many decimals their amounts have.
#pragma once

#include <QString>

#include <optional>

namespace tieout {

/// A currency code of three capital letters; empty = not known.
class Currency final {
public:
    Currency() = default;
    /// Accepts any case and surrounding spaces. Nothing unless three ASCII letters remain.
    [[nodiscard]] static std::optional<Currency> fromCode(const QString &code);
    [[nodiscard]] static Currency usd();

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] bool isKnown() const { return !m_code.isEmpty(); }
    /// Digits after the point: usually 2, 0 for yen-like and 3 for dinar-like currencies (ISO 4217). 2 when unknown.
    [[nodiscard]] int minorDigits() const;

    bool operator==(const Currency &) const = default;

private:
    QString m_code;
};

} // namespace tieout
