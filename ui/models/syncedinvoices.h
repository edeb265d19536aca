// SPDX-License-Identifier: Apache-2.0
// Everything the facade has reported about invoices and payments, ready for tables. Owned by the main window.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/models/invoicetablemodel.h"

namespace tieout {

/// The invoice with what follows from its payments: worst state and message, issued sum, last proof. Pure.
[[nodiscard]] InvoiceRow withPayments(InvoiceRow row, const QList<PaymentRow> &payments);

class SyncedInvoices final : public QObject {
    Q_OBJECT
public:
    explicit SyncedInvoices(SyncFacade &facade, QObject *parent = nullptr);

    [[nodiscard]] InvoiceTableModel &invoices() { return m_invoices; }
    [[nodiscard]] const InvoiceTableModel &invoices() const { return m_invoices; }
    [[nodiscard]] const QHash<PaymentId, PaymentRow> &payments() const { return m_payments; }
    /// The payments of an invoice, oldest first; with an ambiguous link, a payment belongs to each of its invoices.
    [[nodiscard]] QList<PaymentRow> paymentsOf(const InvoiceId &invoice) const;
    /// Nothing when the ledger does not know it.
    [[nodiscard]] std::optional<PaymentRow> payment(const PaymentId &id) const;
    /// Numbers of the bills of payments that no invoice is linked to, each once, sorted.
    [[nodiscard]] QStringList unlinkedBillNumbers() const;
    /// Payments of the invoice that turned green since the run began.
    [[nodiscard]] QSet<PaymentId> freshOf(const InvoiceId &invoice) const;
    /// The invoices were reported once; until then nobody knows that there are none.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// A run begins: clears the set of newly green payments.
    void clearFresh();

Q_SIGNALS:
    /// Some invoices or payments changed. Sent once per answer of the facade, not once per row.
    void changed();

private:
    void takeInvoices(const QList<InvoiceRow> &invoices);
    void takePayments(const QList<PaymentRow> &payments);
    void updatePayments(const QList<PaymentRow> &payments);
    void place(const PaymentRow &row);
    /// A payment of it turned green, and so did the whole invoice.
    [[nodiscard]] bool isFresh(const InvoiceId &invoice) const;
    void tellSearch(const InvoiceId &invoice);
    [[nodiscard]] QList<InvoiceId> homesOf(const PaymentRow &row) const;

    InvoiceTableModel m_invoices;
    QHash<PaymentId, PaymentRow> m_payments;
    QHash<InvoiceId, QList<PaymentId>> m_byInvoice;
    QSet<PaymentId> m_fresh;
    bool m_isRead = false;
};

} // namespace tieout
