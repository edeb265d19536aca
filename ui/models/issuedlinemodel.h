// SPDX-License-Identifier: Apache-2.0
// Payments Issued of one commitment, one row per line, ours and others.
#pragma once

#include "core/base/sheetcell.h"
#include "core/model/commitmentrows.h"
#include "ui/models/rowtable.h"

namespace tieout {

class IssuedLineModel final : public RowTable<IssuedLine, LineId> {
    Q_OBJECT
public:
    enum Column {
        Status,
        Source,
        Number,
        Date,
        Method,
        Check,
        Amount,
        InvoiceNumber,
        BillNumber,
        Files,
        Notes,
        Message,
        ColumnCount
    };

    explicit IssuedLineModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Only the payment number of a line that can be changed here.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes nothing by itself: numberChosen() follows, and the row shows the number once it was proved.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// The line that is being changed, which is waiting until it was proved again (rule 12); invalid: none.
    void setChanging(const LineId &line);
    /// Takes over what the ledger says now of the payments whose lines are here.
    void updatePayments(const QList<PaymentRow> &payments);

Q_SIGNALS:
    void numberChosen(const tieout::LineId &line, qint64 number);

protected:
    [[nodiscard]] LineId idOf(const IssuedLine &row) const override { return row.line.id; }

private:
    [[nodiscard]] std::optional<PaymentState> stateOf(const IssuedLine &row) const;
    [[nodiscard]] QString stateText(const IssuedLine &row) const;
    [[nodiscard]] QString message(const IssuedLine &row) const;
    [[nodiscard]] QString text(const IssuedLine &row, int column) const;
    [[nodiscard]] QString toolTip(const IssuedLine &row, int column) const;
    [[nodiscard]] QVariant decoration(const IssuedLine &row, int column) const;
    [[nodiscard]] QVariant raw(const IssuedLine &row, int column) const;
    [[nodiscard]] SheetCell plain(const IssuedLine &row, int column) const;

    LineId m_changing;
};

} // namespace tieout
