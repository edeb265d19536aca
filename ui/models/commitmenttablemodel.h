// SPDX-License-Identifier: Apache-2.0
// The commitments, one row each: what Procore says of them, beside what was paid and issued.
#pragma once

#include "core/base/sheetcell.h"
#include "core/model/commitmentrows.h"
#include "ui/models/rowtable.h"

namespace tieout {

class CommitmentTableModel final : public RowTable<CommitmentRow, CommitmentId> {
    Q_OBJECT
public:
    enum Column {
        Number,
        Title,
        Vendor,
        Project,
        Type,
        ContractSum,
        Invoiced,
        Paid,
        Issued,
        Difference,
        Invoices,
        ColumnCount
    };

    explicit CommitmentTableModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] CommitmentId idOf(const CommitmentRow &row) const override { return row.commitment.id; }

private:
    [[nodiscard]] QString text(const CommitmentRow &row, int column) const;
    [[nodiscard]] QString toolTip(const CommitmentRow &row, int column) const;
    [[nodiscard]] QVariant raw(const CommitmentRow &row, int column) const;
    [[nodiscard]] SheetCell plain(const CommitmentRow &row, int column) const;
};

/// "Subcontract", "Purchase Order"
[[nodiscard]] QString kindName(CommitmentKind kind);
/// "SC-001 · Concrete"; what there is of both.
[[nodiscard]] QString commitmentName(const Commitment &commitment);
/// "12,500.00"; one amount after the other where there are several currencies, "0.00" where there is none.
[[nodiscard]] QString sumsText(const Sums &sums);
/// An amount that Procore shows, or that it is not known: never a zero in its place.
[[nodiscard]] QString knownAmount(const std::optional<Money> &amount);

} // namespace tieout
