// SPDX-License-Identifier: Apache-2.0
// Both books, a real ledger file and the engine: a test acts on the books, syncs, and looks at states.
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

    /// Configures the schedule for the first time: what stands in Xero now is baseline.
    SetupReport setUp();
    /// One run; the result as the engine gives it.
    Result<RunReport> trySync(SyncRequest request = {});
    /// One run that must come to a report.
    RunReport sync(SyncRequest request = {});
    RunReport syncScheduled();
    /// What a person decides, carried out at once; must come to a report.
    ResolveReport resolve(PaymentId payment, Decision decision);
    Result<ResolveReport> tryResolve(PaymentId payment, Decision decision);
    /// A new process: ledger closed and opened, engine made anew.
    void restart();
    /// A new process that finds the file changed by `work`, which gets its path; false when the ledger does not open.
    bool restartAfter(const std::function<void(const QString &)> &work);
    /// The ledger file is gone, the settings are not.
    void loseLedger();

    [[nodiscard]] QString ledgerPath() const { return folder.filePath(u"ledger.sqlite"_s); }
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
    [[nodiscard]] QString lockPath() const { return folder.filePath(u"run.lock"_s); }
};

} // namespace tieout::test
