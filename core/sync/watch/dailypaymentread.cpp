// SPDX-License-Identifier: Apache-2.0
#include "core/sync/watch/dailypaymentread.h"

#include "core/base/tr.h"
#include "core/ledger/factrepository.h"
#include "core/sync/discover/clocks.h"
#include "core/sync/discover/discovery.h"
#include "core/sync/watch/hiddeninxero.h"
#include "core/sync/watch/watchallowance.h"

#include <algorithm>
#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

const QString kRound = u"full-look"_s;
const QString kTried = u"full-look-tried"_s;
/// Less than an hour, so that an hourly run, which never starts exactly an hour after the last one, tries again.
constexpr auto kTryAgainAfter = 50min;
constexpr int kPageSize = 1000;
constexpr int kMostPages = 20;
constexpr std::array kDaysBack { 366, 92, 31 };
/// All recent ones, then the removed ones (`removedOnly`).
constexpr std::array kReadings { false, true };

/// Whether this run has to read: no reading succeeded within the interval, and none was tried in the last hour. The
/// reading at the setup was complete: it begins the first interval.
Result<bool> isDue(const EngineParts &parts)
{
    const auto began = parts.ledger->watch().roundBegan(kRound);
    if (!began)
        return failed(began.error());
    const Instant now = parts.clock->now();
    if (began->has_value() && !isStale(**began, now, kWatchInterval))
        return false;
    const auto tried = parts.ledger->watch().roundBegan(kTried);
    if (!tried)
        return failed(tried.error());
    const bool isFirst = !began->has_value();
    if (!isFirst && tried->has_value() && !isStale(**tried, now, kTryAgainAfter))
        return false;
    if (Done recorded = parts.ledger->watch().recordRound(isFirst ? kRound : kTried, now); !recorded)
        return failed(recorded.error());
    return !isFirst;
}

Error notDone()
{
    // Our own limit, not one of Xero's: the sentence needs no service in front of it.
    return Error(Cause::LeftForLater,
        Tr::tr("The daily reading of all recent payments from Xero is left to a later sync: it needs more than its "
               "share, a third of today's remaining calls. Payments that changed are synced all the same."));
}

Done record(const EngineParts &parts, const QList<Payment> &payments, Instant setUpAt)
{
    return parts.ledger->payments().recordChanges(payments, [setUpAt](const Payment &payment) {
        return payment.updatedAt <= setUpAt ? PaymentAge::Undecided : PaymentAge::New;
    });
}

} // namespace

std::optional<ReadBounds> readBounds(QDate today, QDate setUpOn, const PaymentsFrom &paymentsFrom, int allowed)
{
    for (const int days : kDaysBack) {
        ReadBounds bounds;
        bounds.recentFrom = today.addDays(-days);
        bounds.removedFrom = setUpOn.addDays(-kDaysBack.front());
        const int pages = paymentsFrom(bounds.recentFrom) / kPageSize + 1;
        // One more for the removed ones.
        if (pages + 1 <= allowed && pages <= kMostPages)
            return bounds;
    }
    return std::nullopt;
}

namespace {

/// The bounds that so many calls allow; nothing when not even a month can be read.
Result<std::optional<ReadBounds>> boundsFor(const EngineParts &parts, Instant setUpAt, int allowed)
{
    std::optional<Error> storage;
    const PaymentsFrom paymentsFrom = [&parts, &storage](QDate from) {
        const auto count = parts.ledger->watch().paymentsFrom(from);
        if (!count)
            storage = count.error();
        return count.value_or(0);
    };
    // By the earliest clock: a calendar set ahead would leave out all payments of now.
    const QDate today = toDateTime(earliestOf(clocksNow(parts))).date();
    const auto bounds = readBounds(today, toDateTime(setUpAt).date(), paymentsFrom, allowed);
    if (storage)
        return failed(*storage);
    return bounds;
}

/// What came of a reading.
struct Reading {
    std::optional<Error> problem; ///< kept it from being done
    bool isAnyShown = true; ///< of the payments that have lines (rule 19)
};

bool isAnyOf(const QSet<PaymentId> &standing, const QList<Payment> &shown)
{
    return std::any_of(
        shown.begin(), shown.end(), [&standing](const Payment &payment) { return standing.contains(payment.id); });
}

/// Fails only when the run cannot go on.
Task<Result<Reading>> readWithin(EngineParts parts, ReadBounds bounds, Instant setUpAt, std::stop_token stop)
{
    Reading result;
    const auto standing = parts.ledger->watch().standingFrom(bounds.recentFrom);
    if (!standing)
        co_return failed(standing.error());
    result.isAnyShown = standing->isEmpty();
    PaymentBounds reading;
    for (const bool removedOnly : kReadings) {
        reading.from = removedOnly ? bounds.removedFrom : bounds.recentFrom;
        reading.removedOnly = removedOnly;
        const auto payments = co_await parts.source->fetchWithin(reading, stop);
        if (!payments && payments.error().kind == ErrorKind::Cancelled)
            co_return failed(payments.error());
        if (!payments) {
            result.problem = payments.error();
            co_return result;
        }
        result.isAnyShown = result.isAnyShown || isAnyOf(*standing, *payments);
        if (Done recorded = record(parts, *payments, setUpAt); !recorded)
            co_return failed(recorded.error());
    }
    co_return result;
}

/// A reading that showed nothing of what has lines is none: the next runs try again.
Done recordReading(const EngineParts &parts, const Reading &reading)
{
    if (reading.problem)
        return {};
    const Instant now = parts.clock->now();
    if (Done looked = recordLook(*parts.ledger, HiddenInXero::Payments, reading.isAnyShown, now); !looked)
        return looked;
    return reading.isAnyShown ? parts.ledger->watch().recordRound(kRound, now) : Done();
}

} // namespace

Task<Result<std::optional<Error>>> readRecentPayments(EngineParts parts, std::stop_token stop)
{
    std::optional<Error> problem;
    const auto due = isDue(parts);
    if (!due)
        co_return failed(due.error());
    const auto setUpAt = parts.ledger->facts().completeBaseline();
    if (!setUpAt)
        co_return failed(setUpAt.error());
    if (!*due || !setUpAt->has_value())
        co_return problem;
    auto allowance = WatchAllowance::of(parts, Service::Xero);
    if (!allowance)
        co_return failed(allowance.error());
    const auto bounds = boundsFor(parts, **setUpAt, allowance->left());
    if (!bounds)
        co_return failed(bounds.error());
    if (!bounds->has_value()) {
        problem = notDone();
        co_return problem;
    }
    if (parts.observer.progress) {
        const QString sentence = Tr::tr("Reading all recent payments from Xero");
        parts.observer.progress(SyncProgress { SyncPhase::ReadingPayments, 0, 0, sentence });
    }
    const auto read = co_await readWithin(parts, **bounds, **setUpAt, stop);
    if (!read)
        co_return failed(read.error());
    if (Done noted = allowance->note(); !noted)
        co_return failed(noted.error());
    if (Done recorded = recordReading(parts, *read); !recorded)
        co_return failed(recorded.error());
    problem = read->problem;
    co_return problem;
}

} // namespace tieout
