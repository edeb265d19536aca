// SPDX-License-Identifier: Apache-2.0
// Subcontractor Invoices: the primary button, the invoices, the selected one's payments, the filter.
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/paymentspane.h"

class QLineEdit;
class QPushButton;
class QSplitter;

namespace tieout {

class FilterPane;

class InvoicesPage final : public Page {
    Q_OBJECT
public:
    /// All of these outlive the page.
    InvoicesPage(
        SyncFacade &facade, SyncedInvoices &books, SyncControl &control, Prompts &prompts, QWidget *parent = nullptr);
    ~InvoicesPage() override;

    void setFilter(InvoiceFilterKind kind);
    [[nodiscard]] QString title() const override;
    void clearFilter() override;
    void focusSearch() override;
    [[nodiscard]] FilterPane *filterPane() const { return m_filterPane; }
    [[nodiscard]] PaymentsPane *payments() const { return m_payments; }
    [[nodiscard]] DataTable *activeTable() const override;
    [[nodiscard]] QList<InvoiceId> selectedInvoices() const;
    [[nodiscard]] QString selectionText() const override;
    void resetLayout() override;
    void rememberLayout() const override;

private:
    void build();
    QLayout *buildCommands();
    void buildInvoices();
    void wire();
    void showCommand();
    void showCounts();
    void showFilterState();
    void showSelectedInvoice();

    SyncedInvoices &m_books;
    SyncControl &m_control;
    InvoiceFilter m_filter;
    QPushButton *m_sync;
    QLabel *m_reason;
    QLineEdit *m_search;
    DataTable *m_invoices;
    PaymentsPane *m_payments;
    FilterPane *m_filterPane;
    QSplitter *m_vertical;
    QSplitter *m_horizontal;
    bool m_hasSelectedOnce = false;
};

} // namespace tieout
