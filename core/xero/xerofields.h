// SPDX-License-Identifier: Apache-2.0
// Reads the fields that Xero writes in its own way. Used only inside core/xero.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/unreadablerow.h"
#include "core/json/jsonreader.h"

#include <QDate>
#include <QUuid>

#include <optional>

namespace tieout {

/// A GUID; missing, null or anything else is a fault.
[[nodiscard]] Result<QUuid> xeroGuid(const JsonReader &object, std::string_view key);
/// A GUID; the null GUID when the key is missing, null or "".
[[nodiscard]] Result<QUuid> xeroOptionalGuid(const JsonReader &object, std::string_view key);
/// What we can still learn about a list row that cannot be decoded: the GUID under `key`, and UpdatedDateUTC if it is
/// readable. Nothing without a GUID.
[[nodiscard]] Result<UnreadableRow> xeroRowIdentity(const JsonReader &object, std::string_view key);
/// Text; "" when missing or null, since Xero sometimes omits a key and sometimes sends "" (api facts, Xero 1.6).
[[nodiscard]] Result<QString> xeroText(const JsonReader &object, std::string_view key);
/// Currency code; unknown when it is missing, "" or no code we know: in old data it is empty (Xero 9 no. 11).
[[nodiscard]] Result<Currency> xeroCurrency(const JsonReader &object, std::string_view key);
/// An amount, as a number or as text (Xero 9 no. 10), never rounded; a missing one is a fault.
[[nodiscard]] Result<Money> xeroMoney(const JsonReader &object, std::string_view key, const Currency &currency);
[[nodiscard]] Result<std::optional<Money>> xeroOptionalMoney(
    const JsonReader &object, std::string_view key, const Currency &currency);
[[nodiscard]] Result<QDate> xeroDate(const JsonReader &object, std::string_view key);
/// The null date when missing, null or "".
[[nodiscard]] Result<QDate> xeroOptionalDate(const JsonReader &object, std::string_view key);
[[nodiscard]] Result<Instant> xeroInstant(const JsonReader &object, std::string_view key);
[[nodiscard]] Result<std::optional<Instant>> xeroOptionalInstant(const JsonReader &object, std::string_view key);

} // namespace tieout
