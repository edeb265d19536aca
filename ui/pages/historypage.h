// SPDX-License-Identifier: Apache-2.0
// Sync History: every sync and preview, and below it what the selected one did, payment by payment.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/models/runeventmodel.h"
#include "ui/models/runtablemodel.h"
#include "ui/models/sortedtable.h"
#include "ui/pages/page.h"

class QLabel;
class QPlainTextEdit;
class QSplitter;

namespace tieout {

class SyncedInvoices;

class HistoryPage final : public Page {
    Q_OBJECT
public:
    /// All of these outlive the page.
    HistoryPage(SyncFacade &facade, const SyncedInvoices &books, QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasPayments() const override { return false; }
    [[nodiscard]] DataTable *activeTable() const override;
    [[nodiscard]] QString selectionText() const override;
    void resetLayout() override;
    void rememberLayout() const override;

Q_SIGNALS:
    /// A double click on what happened to a payment.
    void paymentWanted(const tieout::PaymentId &payment);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTables();
    void wire();
    void reload();
    void takeProblem(DataTable &table, const Error &error);
    void takeRuns(const QList<RunRow> &runs);
    void showRun();
    void takeEvents(RunId run, const QList<PaymentEvent> &events);
    void showProblems(const QList<RunProblem> &problems);
    [[nodiscard]] const RunRow *selectedRun() const;

    SyncFacade &m_facade;
    const SyncedInvoices &m_books;
    RunTableModel m_runs;
    SortedTable m_sortedRuns;
    RunEventModel m_events;
    SortedTable m_sortedEvents;
    RunId m_shown;
    DataTable *m_runTable;
    QLabel *m_title;
    QLabel *m_summary;
    QPlainTextEdit *m_problems; ///< what the run did not do, and why; hidden where it did everything
    DataTable *m_eventTable;
    QSplitter *m_splitter;
};

} // namespace tieout
