// SPDX-License-Identifier: Apache-2.0
// Subcontractor invoices, one row each.
#pragma once

#include "core/base/sheetcell.h"
#include "core/model/rows.h"
#include "ui/models/rowtable.h"

#include <QSet>

namespace tieout {

class InvoiceTableModel final : public RowTable<InvoiceRow, InvoiceId> {
    Q_OBJECT
public:
    enum Column {
        Status,
        Project,
        Commitment,
        Vendor,
        InvoiceNumber,
        BillNumber,
        Period,
        BillingDate,
        Amount,
        PaidShare,
        Outstanding,
        Payments,
        LastPayment,
        LastProved,
        Message,
        ColumnCount
    };

    explicit InvoiceTableModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Check numbers and amounts of an invoice's payments, for the search.
    void setPaymentTexts(const InvoiceId &invoice, const QString &text);
    /// A row that turned green during the current run gets a green background.
    void setFresh(const InvoiceId &invoice, bool isFresh);
    void clearFresh();

protected:
    [[nodiscard]] InvoiceId idOf(const InvoiceRow &row) const override { return row.invoice.id; }

private:
    [[nodiscard]] QString text(const InvoiceRow &row, int column) const;
    [[nodiscard]] QVariant raw(const InvoiceRow &row, int column) const;
    [[nodiscard]] SheetCell plain(const InvoiceRow &row, int column) const;
    [[nodiscard]] QString toolTip(const InvoiceRow &row, int column) const;

    QHash<InvoiceId, QString> m_paymentTexts;
    QSet<InvoiceId> m_fresh;
};

/// The amount still to be paid; nothing when it is not known.
[[nodiscard]] std::optional<Money> outstandingOf(const InvoiceRow &row);
/// Percentage paid, rounded down so that 100 means the full amount; -1 when unknown.
[[nodiscard]] int paidShareOf(const InvoiceRow &row);
/// True when bill and invoice have different numbers.
[[nodiscard]] bool numbersDiffer(const InvoiceRow &row);

} // namespace tieout
