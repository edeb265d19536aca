// SPDX-License-Identifier: Apache-2.0
// "Filter Invoices By": one choice of states, plus the search.
#pragma once

#include "core/model/paymentstate.h"
#include "ui/models/sortedtable.h"

namespace tieout {

enum class InvoiceFilterKind { Synced, NeedsYou, Waiting, Difference, All };

/// Whether an invoice with this state and difference belongs to a choice in the filter pane.
[[nodiscard]] bool belongsTo(InvoiceFilterKind kind, PaymentState state, bool hasDifference);

class InvoiceFilter final : public SortedTable {
    Q_OBJECT
public:
    using SortedTable::SortedTable;

    void setKind(InvoiceFilterKind kind);
    [[nodiscard]] InvoiceFilterKind kind() const { return m_kind; }
    /// Words that must all occur in vendor, invoice, bill, check number, amount, commitment or project, in any case.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] bool isFiltering() const { return m_kind != InvoiceFilterKind::All || !m_search.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    InvoiceFilterKind m_kind = InvoiceFilterKind::All;
    QString m_search;
};

} // namespace tieout
