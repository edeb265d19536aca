// SPDX-License-Identifier: Apache-2.0
// Sent against read back: one row per field of a payment line.
#pragma once

#include "core/base/sheetcell.h"
#include "ui/models/rowtable.h"
#include "ui/why/linefields.h"

namespace tieout {

class FieldTableModel final : public RowTable<FieldRow, LineField> {
    Q_OBJECT
public:
    enum Column { Field, Comparison, Sent, ReadBack, ColumnCount };

    explicit FieldTableModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] LineField idOf(const FieldRow &row) const override { return row.field; }
};

} // namespace tieout
