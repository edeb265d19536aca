// SPDX-License-Identifier: Apache-2.0
// Those of all invoices that are on one commitment.
#pragma once

#include "ui/models/invoicetablemodel.h"
#include "ui/models/sortedtable.h"

namespace tieout {

class CommitmentInvoices final : public SortedTable {
    Q_OBJECT
public:
    using SortedTable::SortedTable;

    void setCommitment(const CommitmentId &commitment)
    {
        m_commitment = commitment;
        refresh();
    }
    /// Invalid when there is no such row.
    [[nodiscard]] InvoiceId invoiceAt(const QModelIndex &index) const
    {
        const auto *invoices = qobject_cast<const InvoiceTableModel *>(sourceModel());
        return invoices && index.isValid() ? invoices->rowAt(mapToSource(index).row()).invoice.id : InvoiceId();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex & /*parent*/) const override
    {
        const auto *invoices = qobject_cast<const InvoiceTableModel *>(sourceModel());
        return invoices && invoices->rowAt(row).invoice.commitment == m_commitment;
    }

private:
    CommitmentId m_commitment;
};

} // namespace tieout
