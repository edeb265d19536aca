// SPDX-License-Identifier: Apache-2.0
// The invoices that fit what was chosen in the filter pane and typed into the search.
#pragma once

#include "ui/models/invoicecriteria.h"
#include "ui/models/sortedtable.h"

#include <QMap>

namespace tieout {

class InvoiceTableModel;

class InvoiceFilter final : public SortedTable {
    Q_OBJECT
public:
    using SortedTable::SortedTable;

    /// An InvoiceTableModel.
    void setSourceModel(QAbstractItemModel *model) override;
    /// Periods are taken from today's date.
    void setCriteria(const InvoiceCriteria &criteria);
    [[nodiscard]] const InvoiceCriteria &criteria() const { return m_criteria; }
    void setKind(InvoiceFilterKind kind);
    [[nodiscard]] InvoiceFilterKind kind() const { return m_criteria.kind; }
    /// Words that must all occur in vendor, invoice, bill, check number, amount, commitment or project, in any case.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] bool isFiltering() const { return m_criteria != InvoiceCriteria() || !m_search.isEmpty(); }
    /// How many invoices would be shown if only the kind were another one; without the search.
    [[nodiscard]] QMap<InvoiceFilterKind, int> counts() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const InvoiceTableModel *m_invoices = nullptr;
    InvoiceCriteria m_criteria;
    DateRange m_range;
    QString m_search;
};

} // namespace tieout
