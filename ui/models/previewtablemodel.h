// SPDX-License-Identifier: Apache-2.0
// What a sync would do, one row per payment: for the preview, and for the question about many voids.
#pragma once

#include "core/base/sheetcell.h"
#include "core/sync/syncrequest.h"
#include "ui/models/rowtable.h"

namespace tieout {

/// One payment, and what a sync would do with it.
struct PreviewRow {
    PaymentRow payment;
    PaymentAction action = PaymentAction::None;

    bool operator==(const PreviewRow &) const = default;
};

class PreviewTableModel final : public RowTable<PreviewRow, PaymentId> {
    Q_OBJECT
public:
    enum Column { Action, Invoice, Vendor, Project, Date, Amount, Reason, ColumnCount };

    explicit PreviewTableModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] PaymentId idOf(const PreviewRow &row) const override { return row.payment.record.payment.id; }

private:
    [[nodiscard]] static QString text(const PreviewRow &row, int column);
    [[nodiscard]] static QVariant raw(const PreviewRow &row, int column);
    [[nodiscard]] static SheetCell plain(const PreviewRow &row, int column);
};

/// "Create line", "Needs a decision": what a sync would do, or why it would do nothing.
[[nodiscard]] QString actionText(const PreviewRow &row);
/// The rows worth a look: all but those with which nothing would happen and nothing is wrong.
[[nodiscard]] QList<PreviewRow> previewRows(const QList<ReportedPayment> &payments);
/// What a sync would do in all, one sentence each: "Create 5 payment lines for $12,500.00". Never empty.
[[nodiscard]] QStringList previewTotals(const QList<PreviewRow> &rows);
/// Whether a sync would write anything.
[[nodiscard]] bool wouldWrite(const QList<PreviewRow> &rows);

} // namespace tieout
