// SPDX-License-Identifier: Apache-2.0
// Everything the window may ask of the engine. The only thing that crosses between the window's thread and the
// engine's: calls return at once, answers arrive as signals with values, in the window's thread.
#pragma once

#include "core/model/bill.h"
#include "core/ports/paymentsource.h"
#include "core/settings/profilesettings.h"
#include "core/sync/appstatus.h"
#include "core/sync/syncrequest.h"

#include <QObject>
#include <QUrl>

namespace tieout {

class SyncFacade : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Status, books and history

    /// Asks for everything once: statusChanged, settingsChanged, accountsChanged, invoicesChanged, paymentsChanged
    /// follow.
    virtual void loadAll() = 0;
    /// What happened to a payment; eventsLoaded follows.
    virtual void loadEvents(tieout::PaymentId payment) = 0;

    // Runs

    /// Starts a run; progressChanged, paymentsUpdated and at its end runFinished follow.
    virtual void startSync(tieout::SyncRequest request) = 0;
    /// Plans without writing; previewReady follows.
    virtual void startPreview(tieout::SyncRequest request) = 0;
    /// Asks the run or preview to stop; it ends by runFinished or previewReady.
    virtual void stop() = 0;
    /// A person gives up the run lock that another computer left (AppStatus::lock, rule 24); statusChanged follows. One
    /// whose owner lives, or is of this computer, stays: then failed() says so.
    virtual void giveUpLock() = 0;

    // Set-up

    /// Saves settings; the first time with a frequency it also takes the baseline (setUpFinished follows).
    virtual void saveSettings(tieout::ProfileSettings settings) = 0;
    /// Companies and organisations to choose from; choicesLoaded follows.
    virtual void loadChoices() = 0;

    // Connections

    /// Opens the service's sign-in page in the browser and waits; signInFinished follows. Ids and secrets typed by the
    /// user go to the keychain; empty ones mean: those stored before.
    virtual void connectService(tieout::Service service, QString clientId, QString clientSecret) = 0;
    /// Procore's second way: the code that its page shows.
    virtual void submitPastedCode(QString code) = 0;
    virtual void cancelConnect() = 0;
    virtual void disconnectService(tieout::Service service) = 0;

    // Pages of the two services, for the window to open

    [[nodiscard]] virtual QUrl billUrl(const tieout::PaymentRow &row) const = 0;
    [[nodiscard]] virtual QUrl paymentUrl(const tieout::PaymentRow &row) const = 0;
    [[nodiscard]] virtual QUrl commitmentUrl(const tieout::PaymentRow &row) const = 0;

Q_SIGNALS:
    // Status, books and history
    void statusChanged(tieout::AppStatus status);
    void settingsChanged(tieout::ProfileSettings settings);
    void accountsChanged(QList<tieout::Account> accounts);
    void invoicesChanged(QList<tieout::InvoiceRow> invoices);
    void paymentsChanged(QList<tieout::PaymentRow> payments);
    /// Some payments changed during a run.
    void paymentsUpdated(QList<tieout::PaymentRow> payments);
    void eventsLoaded(tieout::PaymentId payment, QList<tieout::PaymentEvent> events);

    // Runs and set-up
    void progressChanged(tieout::SyncProgress progress);
    void runFinished(tieout::RunReport report);
    void previewReady(tieout::RunReport report);
    void setUpFinished(tieout::SetupReport report);
    void choicesLoaded(QList<tieout::Company> companies, QList<tieout::Connection> organisations);

    // Connections
    void signInFinished(tieout::Service service);

    /// Something asked for did not work; `operation` says what.
    void failed(QString operation, tieout::Error error);
};

} // namespace tieout
