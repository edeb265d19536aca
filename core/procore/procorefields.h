// SPDX-License-Identifier: Apache-2.0
// Reads the fields that Procore writes in its own way. Used only inside core/procore.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/unreadablerow.h"
#include "core/json/jsonreader.h"

#include <QDate>

#include <optional>

namespace tieout {

/// A positive id, as a number or as text (api facts, Procore 7.8).
[[nodiscard]] Result<qint64> procoreId(const JsonReader &object, std::string_view key);
/// 0 when missing or null.
[[nodiscard]] Result<qint64> procoreOptionalId(const JsonReader &object, std::string_view key);
/// What we can still learn about a list row that cannot be decoded: its id, and updated_at if it is readable. Nothing
/// without an id.
[[nodiscard]] Result<UnreadableRow> procoreRowIdentity(const JsonReader &object);
/// Text; "" when missing or null, as nearly every field may be (Procore 1.3).
[[nodiscard]] Result<QString> procoreText(const JsonReader &object, std::string_view key);
/// A decimal, usually text with one, two or more decimals (Procore 7.8). Missing is a fault, and so is a need to round.
[[nodiscard]] Result<Money> procoreMoney(const JsonReader &object, std::string_view key, const Currency &currency);
[[nodiscard]] Result<std::optional<Money>> procoreOptionalMoney(
    const JsonReader &object, std::string_view key, const Currency &currency);
/// A calendar date; the null date when missing or null, as Procore silently stores a bad date (Procore 7.3).
[[nodiscard]] Result<QDate> procoreDate(const JsonReader &object, std::string_view key);
[[nodiscard]] Result<Instant> procoreInstant(const JsonReader &object, std::string_view key);
[[nodiscard]] Result<std::optional<Instant>> procoreOptionalInstant(const JsonReader &object, std::string_view key);
/// currency_configuration.currency_iso_code of `object`; unknown when any of it is missing or null.
[[nodiscard]] Result<Currency> procoreCurrency(const JsonReader &object);

} // namespace tieout
