// SPDX-License-Identifier: Apache-2.0
// Invoices that are linked to a bill, by Procore or by hand.
#pragma once

#include "core/base/sheetcell.h"
#include "core/model/links.h"
#include "ui/models/rowtable.h"

namespace tieout {

class LinkTableModel final : public RowTable<LinkRow, InvoiceId> {
    Q_OBJECT
public:
    enum Column { Invoice, Vendor, Project, Bill, BillVendor, LinkedBy, LinkedOn, Note, ColumnCount };

    explicit LinkTableModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] InvoiceId idOf(const LinkRow &row) const override { return row.invoice.id; }

private:
    [[nodiscard]] static QString text(const LinkRow &row, int column);
};

} // namespace tieout
