// SPDX-License-Identifier: Apache-2.0
// Commitments: the list, and behind View one of them with its Payments Issued.
#pragma once

#include "ui/mainwindow/synccontrol.h"
#include "ui/models/commitmenttablemodel.h"
#include "ui/models/syncedinvoices.h"
#include "ui/models/wordfilter.h"
#include "ui/pages/page.h"
#include "ui/prompts/prompts.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tieout {

class Banner;
class CommitmentView;

class CommitmentsPage final : public Page {
    Q_OBJECT
public:
    /// All of these outlive the page.
    CommitmentsPage(
        SyncFacade &facade, SyncedInvoices &books, SyncControl &control, Prompts &prompts, QWidget *parent = nullptr);
    ~CommitmentsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasPayments() const override { return false; } // its lines say it all themselves
    [[nodiscard]] DataTable *activeTable() const override;
    [[nodiscard]] QString selectionText() const override;
    void opened() override;
    void focusSearch() override;
    /// In an open commitment the way back to the list, there all commitments again.
    void clearFilter() override;
    void resetLayout() override;

Q_SIGNALS:
    void invoiceWanted(const tieout::InvoiceId &invoice);

private:
    QLayout *buildCommands();
    void buildTable();
    void build();
    void wire();
    void load();
    void take(const Result<QList<CommitmentRow>> &rows);
    void showEmptyText();
    void view();
    void goBack();
    [[nodiscard]] bool isViewing() const;

    SyncFacade &m_facade;
    CommitmentTableModel m_model;
    WordFilter m_filter;
    bool m_isStale = true; ///< the books changed since the list was loaded
    bool m_isRead = false; ///< once at least: what is shown is what is known
    std::optional<Error> m_problem; ///< of the last reading
    QPushButton *m_viewButton;
    QLineEdit *m_search;
    Banner *m_banner;
    DataTable *m_table;
    QWidget *m_list;
    CommitmentView *m_view;
    QStackedWidget *m_stack;
};

} // namespace tieout
