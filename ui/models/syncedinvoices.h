// SPDX-License-Identifier: Apache-2.0
// Everything the facade told about invoices and payments, ready for tables. Owned by the main window.
#pragma once

#include "core/sync/syncfacade.h"
#include "ui/models/invoicefilter.h"
#include "ui/models/invoicetablemodel.h"

namespace tieout {

/// The invoice with what its payments say now: worst state and message, issued sum, last proof. Pure.
[[nodiscard]] InvoiceRow withPayments(InvoiceRow row, const QList<PaymentRow> &payments);

class SyncedInvoices final : public QObject {
    Q_OBJECT
public:
    explicit SyncedInvoices(SyncFacade &facade, QObject *parent = nullptr);

    [[nodiscard]] InvoiceTableModel &invoices() { return m_invoices; }
    /// Payments that hang on an invoice, oldest first; of an ambiguous link on each of its invoices.
    [[nodiscard]] QList<PaymentRow> paymentsOf(const InvoiceId &invoice) const;
    [[nodiscard]] int countOf(InvoiceFilterKind kind) const;
    /// Payments that turned green since the run began.
    [[nodiscard]] const QSet<PaymentId> &fresh() const { return m_fresh; }
    /// A run begins: nothing is freshly green any more.
    void clearFresh();

Q_SIGNALS:
    /// Some invoices or payments are other than before. Not sent per row but once per answer of the facade.
    void changed();

private:
    void takeInvoices(const QList<InvoiceRow> &invoices);
    void takePayments(const QList<PaymentRow> &payments);
    void updatePayments(const QList<PaymentRow> &payments);
    void place(const PaymentRow &row);
    void tellSearch(const InvoiceId &invoice);
    [[nodiscard]] QList<InvoiceId> homesOf(const PaymentRow &row) const;

    InvoiceTableModel m_invoices;
    QHash<PaymentId, PaymentRow> m_payments;
    QHash<InvoiceId, QList<PaymentId>> m_byInvoice;
    QSet<PaymentId> m_fresh;
};

} // namespace tieout
