// SPDX-License-Identifier: Apache-2.0
// The engine's answers to the window: every signal, and the one place that emits each.
#pragma once

#include "app/session/session.h"
#include "core/facade/syncfacade.h"

namespace tieout {

/// Lives in the engine thread. Its signals are those of SyncFacade, which forwards them, in the same groups.
class EngineAnswers : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void statusChanged(tieout::AppStatus status);

    void settingsChanged(tieout::ProfileSettings settings);
    /// What the addresses of pages are made of, before the rows that they are for.
    void pagesChanged(tieout::PageLinks links);
    void accountsChanged(QList<tieout::Account> accounts);
    void invoicesChanged(QList<tieout::InvoiceRow> invoices);
    void paymentsChanged(QList<tieout::PaymentRow> payments);
    void paymentsUpdated(QList<tieout::PaymentRow> payments);

    void progressChanged(tieout::SyncProgress progress);
    void filesSent(qint64 sent, qint64 total);
    void runFinished(tieout::RunReport report);
    void previewReady(tieout::RunReport report);
    void setUpFinished(tieout::SetupReport report);

    void signInFinished(tieout::Service service);
    void choicesLoaded(QList<tieout::Company> companies, QList<tieout::Connection> organisations);
    /// A page that the person must see in the browser.
    void pageWanted(QUrl page);

    void failed(QString operation, tieout::Error error);
    void closed();

protected:
    // The status
    void tellStatus(const AppStatus &status);
    /// The status as it was told last; nothing before the first.
    void tellStatusAgain();
    /// A run has begun, or has ended although nothing more could be read.
    void tellIsRunning(bool isRunning);
    /// Whether the status told last says that somebody holds the run lock.
    [[nodiscard]] bool tellsOfLock() const { return m_status && m_status->lock.has_value(); }

    // The content of ledger and settings
    void tellSettingsAndLedger(Session &session);
    void tellPayments(Session &session, const QList<PaymentId> &payments);

    // Runs and the setup
    void tellProgress(const SyncProgress &progress);
    void tellSent(qint64 sent, qint64 total);
    /// The window hears of the end of every run, even of one that was stopped before it began.
    void tellEnd(const SyncRequest &request, const Result<RunReport> &report);
    void tellSetUp(const Result<SetupReport> &report);

    // Connections
    void tellPage(const QUrl &page);
    void tellSignedIn(Service service, const Done &signedIn);
    /// A person may be signed in to only one side: shows what can be chosen there.
    void tellChoices(const Result<QList<Company>> &companies, const Result<QList<Connection>> &organisations);

    // Failures
    void tellFailure(const QString &operation, const Error &error);
    /// True when `result` is a failure; a cancelled operation is not reported as one.
    template <typename T> bool tellIfFailed(const QString &operation, const Result<T> &result)
    {
        if (!result && result.error().kind != ErrorKind::Cancelled)
            tellFailure(operation, result.error());
        return !result;
    }

    // The end
    void tellClosed();

private:
    std::optional<AppStatus> m_status; ///< as last reported
};

} // namespace tieout
