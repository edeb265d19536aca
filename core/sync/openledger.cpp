// SPDX-License-Identifier: Apache-2.0
#include "core/sync/openledger.h"

#include "core/ledger/ledgerfile.h"
#include "core/sync/runlock.h"

#include <QCoreApplication>

namespace tieout {

Result<std::unique_ptr<Ledger>> openLedger(const QString &path, const QString &lockPath, const Clock &clock)
{
    auto ledger = Ledger::open(path, clock);
    if (ledger && !isLedgerFileDoubted(path))
        return ledger;
    const auto lock = RunLock::acquire(lockPath);
    if (!lock)
        return ledger;
    if (ledger)
        ledger->reset();
    return Ledger::openSound(path, clock);
}

QString ledgerNotice(const QString &path)
{
    const QStringList aside = ledgersSetAside(path);
    if (aside.isEmpty())
        return {};
    return QCoreApplication::translate("tieout::Ledger",
        "The ledger of this profile was damaged. It was kept as %1, and a new one is filled from Xero and Procore by "
        "the next sync, which finds a payment's line by the payment's mark on it. Links made by hand and decisions "
        "have to be made again; a payment that somebody chose to leave may be written. Move that file away to end this "
        "notice.")
        .arg(aside.constLast());
}

} // namespace tieout
