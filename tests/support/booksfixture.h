// SPDX-License-Identifier: Apache-2.0
// Both books, a real ledger file and the engine: a test changes the books, syncs, and checks states.
#pragma once

#include "core/ledger/ledger.h"
#include "core/sync/syncengine.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprocore.h"
#include "tests/support/fakexero.h"

#include <QTemporaryDir>

namespace tieout::test {

using namespace Qt::StringLiterals;

class BooksFixture {
public:
    BooksFixture();

    /// Configures the schedule for the first time: what is in Xero now becomes the baseline.
    SetupReport setUp();
    /// One run; returns the engine's result.
    Result<RunReport> trySync(SyncRequest request = {});
    /// One run that must produce a report.
    RunReport sync(SyncRequest request = {});
    RunReport syncScheduled();
    /// A person's decision, carried out at once; must produce a report.
    ResolveReport resolve(PaymentId payment, Decision decision);
    Result<ResolveReport> tryResolve(PaymentId payment, Decision decision);
    /// A new process: closes and reopens the ledger and creates a new engine.
    void restart();
    /// A new process that finds the file changed by `work`, which receives its path; false when the ledger does not
    /// open.
    bool restartAfter(const std::function<void(const QString &)> &work);
    /// The ledger file is lost, the settings are not.
    void loseLedger();

    [[nodiscard]] QString ledgerPath() const { return folder.filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] QString lockPath() const { return folder.filePath(u"run.lock"_s); }
    [[nodiscard]] PaymentRecord record(PaymentId payment);
    [[nodiscard]] Reason reasonOf(PaymentId payment) { return record(payment).standing.reason; }
    [[nodiscard]] PaymentState stateOf(PaymentId payment) { return record(payment).standing.state(); }

    QTemporaryDir folder;
    FakeClock clock;
    FakeXero xero;
    FakeProcore procore;
    ProfileSettings settings;
    std::optional<Budget> xeroBudget; ///< nothing: no limits
    std::optional<Budget> procoreBudget;
    std::function<std::optional<Instant>(Service)> serviceTime; ///< by the services' last answers; empty = unknown
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<SyncEngine> engine;
    std::stop_source stop;

    // One commitment with one synced invoice of 10,000.00, ready to be paid.
    Commitment commitment;
    Invoice invoice;
    Bill bill;

private:
    void open();
    [[nodiscard]] Done tryOpen();
};

} // namespace tieout::test
