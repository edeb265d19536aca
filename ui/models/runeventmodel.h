// SPDX-License-Identifier: Apache-2.0
// What happened in one sync, payment by payment.
#pragma once

#include "core/base/sheetcell.h"
#include "core/model/rows.h"
#include "ui/models/rowtable.h"

namespace tieout {

/// One event with what people call its payment.
struct RunEventRow {
    int number = 0; ///< in the order of the run, from 0
    PaymentEvent event;
    QString invoiceNumber;
    QString vendorName;
    std::optional<Money> amount; ///< nothing: the payment is no longer known

    bool operator==(const RunEventRow &) const = default;
};

class RunEventModel final : public RowTable<RunEventRow, int> {
    Q_OBJECT
public:
    enum Column { What, At, Invoice, Vendor, Amount, Sentence, ColumnCount };

    explicit RunEventModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int idOf(const RunEventRow &row) const override { return row.number; }

private:
    [[nodiscard]] static QString text(const RunEventRow &row, int column);
    [[nodiscard]] static QVariant raw(const RunEventRow &row, int column);
    [[nodiscard]] static SheetCell plain(const RunEventRow &row, int column);
};

} // namespace tieout
