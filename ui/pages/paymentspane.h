// SPDX-License-Identifier: Apache-2.0
// Payments Issued of the selected invoice, and details about the selected payment.
#pragma once

#include "ui/mainwindow/synccontrol.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/models/syncedinvoices.h"
#include "ui/prompts/prompts.h"

#include <QWidget>

class QLabel;

namespace tieout {

class DataTable;
class PaymentDetails;

class PaymentsPane final : public QWidget {
    Q_OBJECT
public:
    /// All of these outlive the pane.
    PaymentsPane(
        SyncFacade &facade, SyncedInvoices &books, SyncControl &control, Prompts &prompts, QWidget *parent = nullptr);
    ~PaymentsPane() override;

    /// An invalid id means that no invoice is selected.
    void showInvoice(const InvoiceId &invoice);
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] std::optional<PaymentRow> selectedPayment() const;
    void openInProcore(const PaymentRow &row);
    void openInXero(const PaymentRow &row);
    void setDetailsShown(bool isShown);

Q_SIGNALS:
    void selectionMoved();
    /// The user wants to open the settings that this payment needs.
    void configureWanted(const tieout::PaymentRow &row);

private:
    void buildTable();
    void wireDetails();
    void reload();
    void showSelected();
    void selectWorst();

    SyncFacade &m_facade;
    SyncedInvoices &m_books;
    SyncControl &m_control;
    Prompts &m_prompts;
    PaymentTableModel m_model;
    SortedTable m_sorted;
    InvoiceId m_invoice;
    bool m_awaitsSelection = false; ///< when the payments arrive, selects the one with the worst state
    QLabel *m_title;
    DataTable *m_table;
    PaymentDetails *m_details;
};

} // namespace tieout
