// SPDX-License-Identifier: Apache-2.0
#include "ui/models/period.h"

#include "core/base/tr.h"

namespace tieout {

namespace {

DateRange months(const QDate &first, int count)
{
    return { first, first.addMonths(count).addDays(-1) };
}

} // namespace

DateRange rangeOf(Period period, const QDate &today, const DateRange &own)
{
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case Period::All:
        return {};
    case Period::ThisMonth:
        return months(month, 1);
    case Period::LastMonth:
        return months(month.addMonths(-1), 1);
    case Period::ThisQuarter:
        return months(QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1), 3);
    case Period::ThisYear:
        return months(QDate(today.year(), 1, 1), 12);
    case Period::OwnDates:
        return own;
    }
    return {};
}

bool contains(const DateRange &range, const QDate &day)
{
    const bool isBefore = range.first.isValid() && (!day.isValid() || day < range.first);
    const bool isAfter = range.last.isValid() && (!day.isValid() || day > range.last);
    return !isBefore && !isAfter;
}

QString periodName(Period period)
{
    switch (period) {
    case Period::All:
        return Tr::tr("All periods");
    case Period::ThisMonth:
        return Tr::tr("This month");
    case Period::LastMonth:
        return Tr::tr("Last month");
    case Period::ThisQuarter:
        return Tr::tr("This quarter");
    case Period::ThisYear:
        return Tr::tr("This year");
    case Period::OwnDates:
        return Tr::tr("Own dates…");
    }
    return {};
}

} // namespace tieout
