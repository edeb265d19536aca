// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/openledger.h"

#include "core/base/tr.h"
#include "core/ledger/ledgerfile.h"

namespace tieout {

LedgerAge ledgerAge(const ProfileSettings &settings)
{
    return settings.setUpAt ? LedgerAge::WasThere : LedgerAge::MayBeNew;
}

Result<std::unique_ptr<Ledger>> openLedger(
    const QString &path, const QString &lockPath, const Clock &clock, LedgerAge age)
{
    const bool isGone = age == LedgerAge::WasThere && isLedgerFileGone(path);
    Result<std::unique_ptr<Ledger>> ledger = std::unique_ptr<Ledger>();
    if (!isGone) {
        ledger = Ledger::open(path, clock);
        if (ledger && !isLedgerFileDoubted(path))
            return ledger;
    }
    const auto lock = RunLock::acquire(lockPath);
    if (!lock && isGone)
        return failed(lock.error());
    if (!lock)
        return ledger;
    if (ledger)
        ledger->reset();
    return Ledger::openSound(path, clock, age);
}

Result<std::unique_ptr<RunLock>> lockLedger(const QString &lockPath, Ledger &ledger, LedgerAge age)
{
    auto lock = RunLock::acquire(lockPath);
    if (!lock)
        return lock;
    if (Done sound = ledger.renew(age); !sound)
        return failed(sound.error());
    return lock;
}

QString lostLedgerNotice()
{
    return Tr::tr(
        "The ledger of this profile was missing or empty. The next sync fills a new one from Xero and Procore: "
        "payments made before the setup stay out, and a payment's line is found by the payment's mark on it. "
        "Links made by hand and decisions have to be made again; a payment that somebody chose to leave may be "
        "written.");
}

QString ledgerNotice(const QString &path)
{
    const QStringList aside = ledgersSetAside(path);
    QString damaged;
    QString lost;
    for (const QString &file : aside)
        (standsForLostLedger(file) ? lost : damaged) = file;
    QStringList sentences;
    if (!damaged.isEmpty()) {
        sentences.append(Tr::tr(
            "The ledger of this profile was damaged. It was kept as %1, and a new one is filled from Xero and "
            "Procore by the next sync, which finds a payment's line by the payment's mark on it. Links made by hand "
            "and decisions have to be made again; a payment that somebody chose to leave may be written. Move that "
            "file away to end this notice.")
                             .arg(damaged));
    }
    if (!lost.isEmpty()) {
        sentences.append(damaged.isEmpty()
                ? lostLedgerNotice()
                : Tr::tr("Another time the ledger was missing or empty, with the same effect."));
        sentences.append(
            Tr::tr("If you have a copy, put it back. Delete the empty file %1 to end this notice.").arg(lost));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace tieout
