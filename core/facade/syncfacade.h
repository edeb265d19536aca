// SPDX-License-Identifier: Apache-2.0
// Everything the window may ask of the engine. The only thing that crosses between the window's thread and the
// engine's: requests return at once; what changed goes to everybody by signals with values, and what came of a
// single request to the part of the window that made it (Reply).
#pragma once

#include "core/facade/appstatus.h"
#include "core/facade/commitmentrequests.h"
#include "core/facade/connectionrequests.h"
#include "core/facade/decisionrequests.h"
#include "core/facade/doctorrequests.h"
#include "core/facade/linerequests.h"
#include "core/facade/linkrequests.h"
#include "core/facade/pageaddresses.h"
#include "core/facade/runrequests.h"
#include "core/facade/setuprequests.h"
#include "core/facade/statusrequests.h"
#include "core/model/bill.h"
#include "core/ports/paymentsource.h"

namespace tieout {

/// Its parts live as long as it does, and belong to the window's thread like itself.
class SyncFacade : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual StatusRequests &status() = 0;
    [[nodiscard]] virtual RunRequests &runs() = 0;
    [[nodiscard]] virtual DecisionRequests &decisions() = 0;
    [[nodiscard]] virtual LineRequests &lines() = 0;
    [[nodiscard]] virtual CommitmentRequests &commitments() = 0;
    [[nodiscard]] virtual LinkRequests &links() = 0;
    [[nodiscard]] virtual DoctorRequests &doctor() = 0;
    [[nodiscard]] virtual SetupRequests &setup() = 0;
    [[nodiscard]] virtual ConnectionRequests &connections() = 0;
    [[nodiscard]] virtual const PageAddresses &pages() const = 0;

Q_SIGNALS:
    // Status and books
    void statusChanged(tieout::AppStatus status);
    void settingsChanged(tieout::ProfileSettings settings);
    void accountsChanged(QList<tieout::Account> accounts);
    void invoicesChanged(QList<tieout::InvoiceRow> invoices);
    void paymentsChanged(QList<tieout::PaymentRow> payments);
    /// Some payments changed during a run.
    void paymentsUpdated(QList<tieout::PaymentRow> payments);

    // Runs and setup
    void progressChanged(tieout::SyncProgress progress);
    /// Bytes, while files of some size are on their way to a line; smaller ones are there at once.
    void filesSent(qint64 sent, qint64 total);
    void runFinished(tieout::RunReport report);
    void previewReady(tieout::RunReport report);
    void setUpFinished(tieout::SetupReport report);
    void choicesLoaded(QList<tieout::Company> companies, QList<tieout::Connection> organisations);

    // Connections
    void signInFinished(tieout::Service service);

    /// Something asked for without a Reply did not work; `operation` says what.
    void failed(QString operation, tieout::Error error);
};

} // namespace tieout
