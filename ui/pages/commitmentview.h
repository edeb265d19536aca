// SPDX-License-Identifier: Apache-2.0
// One commitment: what it comes to, its invoices, and its Payments Issued.
#pragma once

#include "core/model/commitmentrows.h"
#include "ui/models/commitmentinvoices.h"
#include "ui/models/syncedinvoices.h"
#include "ui/pages/issuedlinespane.h"

class QTabWidget;

namespace tieout {

class CommitmentView final : public QWidget {
    Q_OBJECT
public:
    /// All of these outlive the view.
    CommitmentView(
        SyncFacade &facade, SyncedInvoices &books, SyncControl &control, Prompts &prompts, QWidget *parent = nullptr);
    ~CommitmentView() override;

    /// Opens it at its Payments Issued, which are read anew.
    void open(const CommitmentRow &row);
    /// The same commitment with new sums; nothing is read.
    void showRow(const CommitmentRow &row);
    [[nodiscard]] CommitmentId commitment() const { return m_row.commitment.id; }
    [[nodiscard]] DataTable *activeTable() const;
    void resetLayout();

Q_SIGNALS:
    void backWanted();
    void invoiceWanted(const tieout::InvoiceId &invoice);
    void selectionMoved();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buildHeading();
    QLayout *buildFigures();
    QWidget *buildInvoices();
    void wire();
    /// Goes through all invoices: only while somebody sees it.
    void refreshInvoices();
    void showInvoiceCount();

    SyncFacade &m_facade;
    SyncedInvoices &m_books;
    Prompts &m_prompts;
    CommitmentRow m_row;
    CommitmentInvoices m_ofCommitment;
    bool m_isStale = false; ///< the books changed while nobody saw the invoices
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_facts;
    QPushButton *m_procore;
    QList<QLabel *> m_figures; ///< contract sum, invoiced, paid, issued, difference
    QTabWidget *m_tabs;
    DataTable *m_invoices;
    IssuedLinesPane *m_lines;
};

} // namespace tieout
