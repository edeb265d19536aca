// SPDX-License-Identifier: Apache-2.0
// Subcontractor Invoices: the primary button, the invoices, the selected one's payments, the filter.
#pragma once

#include "ui/mainwindow/synccontrol.h"
#include "ui/models/invoicefilter.h"
#include "ui/pages/page.h"
#include "ui/pages/paymentspane.h"

class QLineEdit;
class QPushButton;
class QSplitter;
class QTimer;

namespace tieout {

class FilterPane;

/// What is selected on the page.
struct InvoiceSelection {
    QList<InvoiceId> invoices;
    QList<ProjectId> projects; ///< of the invoices, each once
    std::optional<InvoiceRow> one; ///< nothing unless exactly one is selected
};

class InvoicesPage final : public Page {
    Q_OBJECT
public:
    /// All of these outlive the page.
    InvoicesPage(SyncedInvoices &books, SyncControl &control, QWidget *parent = nullptr);
    ~InvoicesPage() override;

    /// Shows all invoices of this kind, whatever project, vendor, period or search was chosen before.
    void showOnly(InvoiceFilterKind kind);
    /// Selects it and its invoice, whatever the filter hid; false when it belongs to no invoice that is shown here.
    bool showPayment(const PaymentId &payment);
    bool showInvoice(const InvoiceId &invoice);
    [[nodiscard]] QString title() const override;
    void clearFilter() override;
    void focusSearch() override;
    [[nodiscard]] FilterPane *filterPane() const { return m_filterPane; }
    [[nodiscard]] PaymentsPane *payments() const { return m_payments; }
    [[nodiscard]] DataTable *activeTable() const override;
    [[nodiscard]] InvoiceSelection selection() const;
    [[nodiscard]] std::optional<PaymentRow> selectedPayment() const override;
    /// Commands of the context menu besides those of every table.
    void offer(const QList<QAction *> &commands);
    [[nodiscard]] QString selectionText() const override;
    [[nodiscard]] QString shownText() const override;
    void resetLayout() override;
    void rememberLayout() const override;

Q_SIGNALS:
    void previewWanted();

private:
    void build();
    QLayout *buildCommands();
    void buildInvoices();
    void wire();
    void showCommand();
    void showCounts();
    void showFilterState();
    void setCriteria(const InvoiceCriteria &criteria);
    void offerNames();
    void showSelectedInvoice();

    SyncedInvoices &m_books;
    SyncControl &m_control;
    InvoiceFilter m_filter;
    QPushButton *m_sync;
    QPushButton *m_preview;
    QLabel *m_reason;
    QLineEdit *m_search;
    DataTable *m_invoices;
    PaymentsPane *m_payments;
    FilterPane *m_filterPane;
    QSplitter *m_vertical;
    QSplitter *m_horizontal;
    QTimer *m_namesSoon; ///< many rows may come at once
    bool m_hasSelectedOnce = false;
    bool m_isShowing = false; ///< the payments of what was selected
};

} // namespace tieout
