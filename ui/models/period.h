// SPDX-License-Identifier: Apache-2.0
// Stretches of time that people choose from a list.
#pragma once

#include <QDate>
#include <QString>

namespace tieout {

enum class Period { All, ThisMonth, LastMonth, ThisQuarter, ThisYear, OwnDates };

/// Both days included; a null one leaves that side open.
struct DateRange {
    QDate first;
    QDate last;

    bool operator==(const DateRange &) const = default;
};

/// The days of a period as seen from `today`; `own` for OwnDates.
[[nodiscard]] DateRange rangeOf(Period period, const QDate &today, const DateRange &own);
/// A null day is only in a range that is open on both sides.
[[nodiscard]] bool contains(const DateRange &range, const QDate &day);
/// "This month", translated.
[[nodiscard]] QString periodName(Period period);

} // namespace tieout
