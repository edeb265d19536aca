// SPDX-License-Identifier: Apache-2.0
// "Filter Invoices By": what a person chose, without the search.
#pragma once

#include "core/model/rows.h"
#include "ui/models/period.h"

#include <QByteArray>

#include <array>

namespace tieout {

enum class InvoiceFilterKind { Synced, NeedsYou, Waiting, NotLinked, Difference, All };
inline constexpr std::array kInvoiceFilterKinds { InvoiceFilterKind::Synced, InvoiceFilterKind::NeedsYou,
    InvoiceFilterKind::Waiting, InvoiceFilterKind::NotLinked, InvoiceFilterKind::Difference, InvoiceFilterKind::All };

struct InvoiceCriteria {
    InvoiceFilterKind kind = InvoiceFilterKind::All;
    QString project; ///< its name; empty: all
    QString vendor; ///< empty: all
    Period period = Period::All; ///< of the last day of the billing period
    DateRange own; ///< for Period::OwnDates

    bool operator==(const InvoiceCriteria &) const = default;
};

/// Whether an invoice belongs to a choice of states.
[[nodiscard]] bool belongsTo(InvoiceFilterKind kind, const InvoiceRow &row);
/// Whether an invoice fits everything but the kind. `range` is that of the period, today.
[[nodiscard]] bool fitsExceptKind(const InvoiceCriteria &criteria, const DateRange &range, const InvoiceRow &row);

/// "Synced", "Needs you", "Waiting", "Not linked", "With a difference", "All".
[[nodiscard]] QString kindName(InvoiceFilterKind kind);
/// "Needs you · North Tower · This month", for a printed page; empty when everything is shown.
[[nodiscard]] QString shownTextOf(const InvoiceCriteria &criteria);

/// For the remembered layout. Bytes that are not criteria give the defaults.
[[nodiscard]] QByteArray toBytes(const InvoiceCriteria &criteria);
[[nodiscard]] InvoiceCriteria criteriaFrom(const QByteArray &bytes);

} // namespace tieout
