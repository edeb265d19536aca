// SPDX-License-Identifier: Apache-2.0
// Formats amounts, dates and moments for people, according to the system's locale.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/sheetcell.h"
#include "core/model/paymentline.h"

#include <QDate>

namespace tieout::formats {

/// "12,500.00"; negative in parentheses: "(1.00)". No currency: for columns in one currency.
[[nodiscard]] QString amount(const Money &money);
/// With its currency where the locale has it: "$12,500.00", "CAD 12,500.00", "($1.00)"; in French "12 500,00 $".
[[nodiscard]] QString money(const Money &money);
/// For columns that almost always contain dollars: like amount() for those and for an unknown currency, else like
/// money().
[[nodiscard]] QString cellAmount(const Money &money);
/// For files and the clipboard: no currency and no grouping, with a decimal point.
[[nodiscard]] SheetCell plainAmount(const Money &money);
/// A cell for the clipboard: numbers with the decimal sign that the user's spreadsheet expects.
[[nodiscard]] SheetCell clipboardCell(SheetCell cell);
/// Dates as 2026-11-18 and times as 14:02, whatever the locale says; off at first. Only in the thread of the window.
void setIsoDates(bool isIso);
[[nodiscard]] bool hasIsoDates();
/// A calendar date in the locale's short form with a four-digit year, or as setIsoDates() says; empty when null.
[[nodiscard]] QString date(const QDate &date);
/// The pattern of date(), for fields in which dates are typed.
[[nodiscard]] QString dateFormat();
/// As one writes it in a sentence: "Nov 18, 2026".
[[nodiscard]] QString dateInSentence(const QDate &date);
/// A moment in this computer's zone: only the time ("14:02") if it is today, else date and time.
[[nodiscard]] QString moment(Instant instant);
/// A moment in another zone, with the zone's short name. For an unknown or empty zone, like moment().
[[nodiscard]] QString momentIn(Instant instant, const QByteArray &zone);
/// "1,234"
[[nodiscard]] QString count(qint64 number);
/// "check", "credit card", "electronic": the window's words.
[[nodiscard]] QString method(PaymentMethod method);

} // namespace tieout::formats
