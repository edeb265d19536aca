// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/baseline.h"

#include "core/base/tr.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/sync/discover/unreadrows.h"

#include <QLocale>

namespace tieout {

PaymentAge ageFromHistory(const PaymentHistory &history, Instant setUpAt)
{
    if (!history.createdAt)
        return PaymentAge::Undecided;
    return *history.createdAt > setUpAt ? PaymentAge::New : PaymentAge::Baseline;
}

Task<Result<SetupReport>> takeBaseline(EngineParts parts, LedgerOwner books, std::stop_token stop)
{
    const auto tell = parts.observer.progress;
    const std::function<void(int, int)> onPage = [tell](int done, int total) {
        if (!tell)
            return;
        const QLocale locale;
        tell(SyncProgress { SyncPhase::ReadingPayments, done, total,
            Tr::tr("Reading payments made before the set-up, %1 of %2")
                .arg(locale.toString(done), locale.toString(total)) });
    };
    auto changes = co_await parts.source->fetchChanges(std::nullopt, onPage, stop);
    if (!changes)
        co_return failed(changes.error());

    SetupReport report;
    report.setUpAt = changes->serverTime;
    QHash<PaymentId, PaymentAge> origins;
    for (const Payment &payment : std::as_const(changes->payments)) {
        if (payment.updatedAt <= report.setUpAt)
            continue;
        auto history = co_await parts.source->fetchHistory(payment.id, stop);
        if (!history && history.error().kind != ErrorKind::NotFound)
            co_return failed(history.error());
        origins.insert(payment.id, history ? ageFromHistory(*history, report.setUpAt) : PaymentAge::Undecided);
    }
    const auto originOf = [&origins](
                              const Payment &payment) { return origins.value(payment.id, PaymentAge::Baseline); };
    for (const Payment &payment : std::as_const(changes->payments)) {
        const PaymentAge origin = originOf(payment);
        report.paymentsBefore += origin == PaymentAge::Baseline ? 1 : 0;
        report.undecided += origin == PaymentAge::Undecided ? 1 : 0;
    }
    UnreadRows setAside(parts);
    const auto ageOfUnreadable = [&report](const std::optional<Instant> &updatedAt) {
        const bool isOld = updatedAt && *updatedAt <= report.setUpAt;
        return isOld ? PaymentAge::Baseline : PaymentAge::Undecided;
    };
    const Done recorded = parts.ledger->inTransaction([&]() -> Done {
        Done done = parts.ledger->payments().recordChanges(changes->payments, originOf);
        if (done)
            done = setAside.keepPayments(*changes, ageOfUnreadable);
        if (done)
            done = parts.ledger->facts().recordXeroWatermark(report.setUpAt);
        if (done)
            done = parts.ledger->facts().recordOwner(books, parts.clock->now());
        return done ? parts.ledger->facts().recordBaseline(report.setUpAt, true) : done;
    });
    if (!recorded)
        co_return failed(recorded.error());
    co_return report;
}

} // namespace tieout
