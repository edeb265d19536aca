// SPDX-License-Identifier: Apache-2.0
// Payments Issued of the selected invoice.
#pragma once

#include "ui/models/paymenttablemodel.h"
#include "ui/models/sortedtable.h"
#include "ui/models/syncedinvoices.h"

#include <QWidget>

class QLabel;

namespace tieout {

class DataTable;

class PaymentsPane final : public QWidget {
    Q_OBJECT
public:
    /// The books outlive the pane.
    explicit PaymentsPane(SyncedInvoices &books, QWidget *parent = nullptr);
    ~PaymentsPane() override;

    /// An invalid id means that no invoice is selected.
    void showInvoice(const InvoiceId &invoice);
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] std::optional<PaymentRow> selectedPayment() const;
    /// One of the invoice that is shown; otherwise nothing changes.
    void selectPayment(const PaymentId &payment);

Q_SIGNALS:
    /// Another payment is selected, or the selected one changed.
    void selectionMoved();

private:
    void buildTable();
    void reload();
    void selectWorst();

    SyncedInvoices &m_books;
    PaymentTableModel m_model;
    SortedTable m_sorted;
    InvoiceId m_invoice;
    bool m_awaitsSelection = false; ///< when the payments arrive, selects the one with the worst state
    bool m_isReloading = false;
    QLabel *m_title;
    DataTable *m_table;
};

} // namespace tieout
