// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/baseline.h"

#include "core/base/tr.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/sync/discover/clocks.h"
#include "core/sync/discover/unreadrows.h"

#include <QLocale>

namespace tieout {

PaymentAge ageFromHistory(const PaymentHistory &history, Instant setUpAt)
{
    if (!history.createdAt)
        return PaymentAge::Undecided;
    return *history.createdAt > setUpAt ? PaymentAge::New : PaymentAge::Baseline;
}

namespace {

using Ages = QHash<PaymentId, PaymentAge>;

std::function<void(int, int)> tellingPages(const EngineObserver &observer)
{
    return [tell = observer.progress](int done, int total) {
        if (!tell)
            return;
        const QLocale locale;
        tell(SyncProgress { SyncPhase::ReadingPayments, done, total,
            Tr::tr("Reading payments made before the setup, %1 of %2")
                .arg(locale.toString(done), locale.toString(total)) });
    };
}

/// Of the payments that changed after T0, by their histories; all others are Baseline.
Task<Result<Ages>> agesOfLaterOnes(EngineParts parts, QList<Payment> payments, Instant setUpAt, std::stop_token stop)
{
    Ages ages;
    for (const Payment &payment : std::as_const(payments)) {
        if (payment.updatedAt <= setUpAt)
            continue;
        const auto history = co_await parts.source->fetchHistory(payment.id, stop);
        if (!history && history.error().kind != ErrorKind::NotFound)
            co_return failed(history.error());
        ages.insert(payment.id, history ? ageFromHistory(*history, setUpAt) : PaymentAge::Undecided);
    }
    co_return ages;
}

/// Of the books that a baseline was taken of: T0, and up to when the first reading counts as done.
struct Beginning {
    LedgerOwner owner;
    Instant setUpAt {};
    Instant readUpTo {};
};

Done record(const EngineParts &parts, const PaymentChanges &changes, const Ages &ages, const Beginning &beginning)
{
    const Instant setUpAt = beginning.setUpAt;
    const auto ageOf = [&ages](const Payment &payment) { return ages.value(payment.id, PaymentAge::Baseline); };
    const auto ageOfUnreadable = [setUpAt](const std::optional<Instant> &updatedAt) {
        const bool isOld = updatedAt && *updatedAt <= setUpAt;
        return isOld ? PaymentAge::Baseline : PaymentAge::Undecided;
    };
    UnreadRows unread(parts);
    return parts.ledger->inTransaction([&]() -> Done {
        Done done = parts.ledger->payments().recordChanges(changes.payments, ageOf);
        if (done)
            done = unread.keepPayments(changes.payments, ageOfUnreadable);
        if (done)
            done = parts.ledger->facts().recordXeroWatermark(beginning.readUpTo);
        if (done)
            done = parts.ledger->facts().recordPaymentsReadAt(setUpAt);
        if (done)
            done = parts.ledger->facts().recordOwner(beginning.owner, parts.clock->now());
        return done ? parts.ledger->facts().recordBaseline(setUpAt, true) : done;
    });
}

} // namespace

Task<Result<SetupReport>> takeBaseline(EngineParts parts, LedgerOwner owner, std::stop_token stop)
{
    const std::function<void(int, int)> onPage = tellingPages(parts.observer);
    const QList<Instant> clocks = clocksNow(parts);
    const QList<Instant> others = witnesses(parts);
    const auto changes = co_await parts.source->fetchChanges(std::nullopt, onPage, stop);
    if (!changes)
        co_return failed(changes.error());
    SetupReport report;
    report.setUpAt = agreedTime(changes->serverTime, others);
    report.isClockDoubtful = isDoubtful(changes->serverTime, report.setUpAt);
    const auto ages = co_await agesOfLaterOnes(parts, changes->payments, report.setUpAt, stop);
    if (!ages)
        co_return failed(ages.error());
    for (const Payment &payment : changes->payments) {
        const PaymentAge age = ages->value(payment.id, PaymentAge::Baseline);
        report.paymentsBefore += age == PaymentAge::Baseline ? 1 : 0;
        report.undecided += age == PaymentAge::Undecided ? 1 : 0;
    }
    const Instant readUpTo = earliestOf({ earliestOf(clocks), changes->serverTime });
    const Beginning beginning { owner, report.setUpAt, readUpTo };
    if (Done recorded = record(parts, *changes, *ages, beginning); !recorded)
        co_return failed(recorded.error());
    co_return report;
}

} // namespace tieout
