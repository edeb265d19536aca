// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/engineanswers.h"

#include "core/base/tr.h"
#include "core/ledger/billrepository.h"
#include "core/ledger/overviewrepository.h"

namespace tieout {

void EngineAnswers::tellStatusAgain()
{
    if (m_status)
        Q_EMIT statusChanged(*m_status);
}

void EngineAnswers::tellStatus(const AppStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(status);
}

void EngineAnswers::tellIsRunning(bool isRunning)
{
    if (m_status && !isRunning)
        m_status->lock.reset();
    if (!m_status || m_status->isRunning == isRunning)
        return;
    m_status->isRunning = isRunning;
    Q_EMIT statusChanged(*m_status);
}

void EngineAnswers::tellSettingsAndLedger(Session &session)
{
    const auto settings = session.settings();
    if (!tellIfFailed(Tr::tr("Reading the settings"), settings))
        Q_EMIT settingsChanged(*settings);
    Q_EMIT pagesChanged(session.pages().links());
    const auto accounts = session.ledger().bills().accounts();
    if (!tellIfFailed(Tr::tr("Reading the ledger"), accounts))
        Q_EMIT accountsChanged(accounts->values());
    const auto invoices = session.ledger().overview().invoices();
    if (!tellIfFailed(Tr::tr("Reading the ledger"), invoices))
        Q_EMIT invoicesChanged(*invoices);
    const auto payments = session.ledger().overview().payments(PaymentFilter());
    if (!tellIfFailed(Tr::tr("Reading the ledger"), payments))
        Q_EMIT paymentsChanged(*payments);
}

void EngineAnswers::tellPayments(Session &session, const QList<PaymentId> &payments)
{
    PaymentFilter filter;
    filter.payments = payments;
    // On failure, leave it to the answers at the end of the run: an error reported now would make the window end the
    // run.
    if (const auto rows = session.ledger().overview().payments(filter))
        Q_EMIT paymentsUpdated(*rows);
}

void EngineAnswers::tellProgress(const SyncProgress &progress)
{
    Q_EMIT progressChanged(progress);
}

void EngineAnswers::tellSent(qint64 sent, qint64 total)
{
    Q_EMIT filesSent(sent, total);
}

void EngineAnswers::tellEnd(const SyncRequest &request, const Result<RunReport> &report)
{
    if (!report) {
        // A run of this computer will end; a lock that another one left waits for a person.
        const bool isElsewhere = tellsOfLock() && !m_status->lock->isOfThisComputer;
        const bool isQuiet =
            request.trigger == RunTrigger::Scheduled && report.error().kind == ErrorKind::Busy && !isElsewhere;
        if (!isQuiet)
            tellFailure(request.dryRun ? Tr::tr("Preview", "title of a failure") : Tr::tr("Sync", "title of a failure"),
                report.error());
    } else if (request.dryRun) {
        Q_EMIT previewReady(*report);
    } else {
        Q_EMIT runFinished(*report);
    }
}

void EngineAnswers::tellSetUp(const Result<SetupReport> &report)
{
    if (!tellIfFailed(Tr::tr("Setting up the sync"), report))
        Q_EMIT setUpFinished(*report);
}

void EngineAnswers::tellPage(const QUrl &page)
{
    Q_EMIT pageWanted(page);
}

void EngineAnswers::tellSignedIn(Service service, const Done &signedIn)
{
    if (!tellIfFailed(Tr::tr("Signing in"), signedIn))
        Q_EMIT signInFinished(service);
}

void EngineAnswers::tellChoices(const Result<QList<Company>> &companies, const Result<QList<Connection>> &organisations)
{
    // A service that nobody is signed in to is no failure.
    if (!companies && companies.error().kind != ErrorKind::SignInNeeded)
        tellIfFailed(Tr::tr("Reading the companies"), companies);
    if (!organisations && organisations.error().kind != ErrorKind::SignInNeeded)
        tellIfFailed(Tr::tr("Reading the organizations"), organisations);
    const QList<Company> known = companies ? *companies : QList<Company>();
    const QList<Connection> connected = organisations ? *organisations : QList<Connection>();
    Q_EMIT choicesLoaded(known, connected);
}

void EngineAnswers::tellFailure(const QString &operation, const Error &error)
{
    Q_EMIT failed(operation, error);
}

void EngineAnswers::tellClosed()
{
    Q_EMIT closed();
}

} // namespace tieout
