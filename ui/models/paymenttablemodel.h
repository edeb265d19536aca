// SPDX-License-Identifier: Apache-2.0
// Payments Issued for one invoice, one row per payment.
#pragma once

#include "core/base/sheetcell.h"
#include "core/model/rows.h"
#include "ui/models/rowtable.h"

#include <QSet>

namespace tieout {

class PaymentTableModel final : public RowTable<PaymentRow, PaymentId> {
    Q_OBJECT
public:
    enum Column { Status, Number, Date, Amount, Method, Check, Account, Message, NextStep, Proved, ColumnCount };

    explicit PaymentTableModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Payments that turned green during the current run.
    void setFresh(const QSet<PaymentId> &payments);

protected:
    [[nodiscard]] PaymentId idOf(const PaymentRow &row) const override { return row.record.payment.id; }

private:
    [[nodiscard]] static QString text(const PaymentRow &row, int column);
    [[nodiscard]] static QVariant raw(const PaymentRow &row, int column);
    [[nodiscard]] static SheetCell plain(const PaymentRow &row, int column);
    [[nodiscard]] static QVariant fontFor(const PaymentRow &row, int column);

    QSet<PaymentId> m_fresh;
};

/// Removed in Xero, with its line at 0.00: struck out, with a bar under the icon.
[[nodiscard]] bool isVoided(const PaymentRow &row);
/// "Paid $12,500.00 by check 10442 on Nov 18, 2026; in Procore as payment 3.": to tell the subcontractor on the phone.
[[nodiscard]] QString answerFor(const PaymentRow &row);

} // namespace tieout
