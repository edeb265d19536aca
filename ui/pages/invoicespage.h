// SPDX-License-Identifier: Apache-2.0
// Subcontractor Invoices: the primary button, the invoices, the selected one's payments, the filter.
#pragma once

#include "ui/pages/paymentspane.h"

class QLineEdit;
class QPushButton;
class QSplitter;

namespace tieout {

class FilterPane;

class InvoicesPage final : public QWidget {
    Q_OBJECT
public:
    /// All of these outlive the page.
    InvoicesPage(
        SyncFacade &facade, SyncedInvoices &books, SyncControl &control, Prompts &prompts, QWidget *parent = nullptr);
    ~InvoicesPage() override;

    void setFilter(InvoiceFilterKind kind);
    void clearFilter();
    void focusSearch();
    [[nodiscard]] FilterPane *filterPane() const { return m_filterPane; }
    [[nodiscard]] PaymentsPane *payments() const { return m_payments; }
    /// The table with the focus, else the invoices.
    [[nodiscard]] DataTable *activeTable() const;
    [[nodiscard]] QList<InvoiceId> selectedInvoices() const;
    /// "2 selected · $15,750.10"; empty without a selection.
    [[nodiscard]] QString selectionText() const;
    void resetLayout();
    void rememberLayout() const;

Q_SIGNALS:
    void selectionMoved();

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
