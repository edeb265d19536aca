// SPDX-License-Identifier: Apache-2.0
// Whatever the times of the calls, however long the answers take and wherever the server's windows begin: the server
// never counts more than its limit.
#include "core/net/pacer.h"
#include "core/net/retrypolicy.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace tieout;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Time = Pacer::Time;

struct Step {
    int gap; ///< ms since the call before was ready to leave
    int outward; ///< ms until it arrives
    int homeward; ///< ms until the answer is here
    bool isLost;
};

Step anyStep()
{
    // Mostly bursts: gaps of nothing are where limits break.
    const int gap = *rc::gen::weightedOneOf<int>(
        { { 5, rc::gen::just(0) }, { 2, rc::gen::inRange(0, 300) }, { 1, rc::gen::inRange(0, 8000) } });
    return { gap, *rc::gen::inRange(0, 900), *rc::gen::inRange(0, 900), *rc::gen::inRange(0, 10) == 0 };
}

/// Plays a client that obeys the pacer; gives back when each call arrived at the server.
std::vector<Time> arrivalsOf(Pacer &pacer, const std::vector<Step> &steps)
{
    struct OnItsWay {
        Time ends;
        bool isLost;
    };
    std::vector<OnItsWay> onTheirWay;
    std::vector<Time> arrivals;
    Time now = 1s;
    const auto land = [&](Time until) {
        std::sort(onTheirWay.begin(), onTheirWay.end(), [](auto a, auto b) { return a.ends < b.ends; });
        while (!onTheirWay.empty() && onTheirWay.front().ends <= until) {
            HttpResponse response;
            response.status = 200;
            if (onTheirWay.front().isLost)
                pacer.recordNoAnswer(onTheirWay.front().ends);
            else
                pacer.recordAnswer(response, onTheirWay.front().ends, Instant());
            onTheirWay.erase(onTheirWay.begin());
        }
    };
    for (const Step &step : steps) {
        now += Time(step.gap);
        land(now);
        for (;;) {
            Time wait = pacer.waitBefore(now).duration;
            if (pacer.maxInFlight() && static_cast<int>(onTheirWay.size()) >= *pacer.maxInFlight())
                wait = std::max(wait, 1ms);
            if (wait == 0ms)
                break;
            now += wait;
            land(now);
        }
        pacer.recordCall();
        arrivals.push_back(now + Time(step.outward));
        onTheirWay.push_back({ now + Time(step.outward + step.homeward), step.isLost });
    }
    std::sort(arrivals.begin(), arrivals.end());
    return arrivals;
}

int mostInFixedWindows(const std::vector<Time> &arrivals, Time length, Time phase)
{
    int most = 0;
    int count = 0;
    qint64 current = -1;
    for (const Time at : arrivals) {
        const qint64 window = (at + length - phase) / length;
        count = window == current ? count + 1 : 1;
        current = window;
        most = std::max(most, count);
    }
    return most;
}

bool holdsSliding(const std::vector<Time> &arrivals, Time length, int limit)
{
    for (std::size_t i = static_cast<std::size_t>(limit); i < arrivals.size(); ++i) {
        if (arrivals[i] - arrivals[i - static_cast<std::size_t>(limit)] < length)
            return false;
    }
    return true;
}

RateWindow windowOf(int limit, std::chrono::seconds length)
{
    RateWindow window;
    window.name = u"w%1"_s.arg(length.count());
    window.limit = limit;
    window.length = length;
    return window;
}

} // namespace

class PacerLawsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void serverNeverCountsMoreThanItsLimit();
    void anIdleWindowNeverWaits();
    void aWaitIsLongEnough();
    void retryDelaysGrowAndAreBounded();
};

void PacerLawsTest::serverNeverCountsMoreThanItsLimit()
{
    QVERIFY(rc::check("fixed windows of any phase and sliding windows hold", [] {
        const int shortLimit = *rc::gen::inRange(1, 12);
        const int longLimit = *rc::gen::inRange(shortLimit, 40);
        const std::chrono::seconds shortLength(*rc::gen::inRange(1, 10));
        const std::chrono::seconds longLength(*rc::gen::inRange(10, 60));
        const QList<RateWindow> windows { windowOf(shortLimit, shortLength), windowOf(longLimit, longLength) };
        Pacer pacer(windows, *rc::gen::inRange(1, 8));
        const auto steps = *rc::gen::container<std::vector<Step>>(120, rc::gen::exec(anyStep));
        const std::vector<Time> arrivals = arrivalsOf(pacer, steps);
        RC_ASSERT(arrivals.size() == steps.size());
        for (const RateWindow &window : windows) {
            const Time phase(*rc::gen::inRange(0, static_cast<int>(window.length.count()) * 1000));
            RC_ASSERT(mostInFixedWindows(arrivals, window.length, phase) <= window.limit);
            RC_ASSERT(holdsSliding(arrivals, window.length, window.limit));
        }
    }));
}

void PacerLawsTest::anIdleWindowNeverWaits()
{
    QVERIFY(rc::check("a burst up to the limit leaves without a pause", [] {
        Pacer pacer = *rc::gen::element(0, 1) == 0 ? Pacer::forXero() : Pacer::forProcore();
        const int room = pacer.budget(0ms, Instant()).windows.first().limit;
        for (int i = 0; i < room; ++i) {
            const Time now(*rc::gen::inRange(1000, 1500));
            RC_ASSERT(pacer.waitBefore(now).duration == 0ms);
            pacer.recordCall();
            pacer.recordNoAnswer(1500ms);
        }
        RC_ASSERT(pacer.waitBefore(1500ms).duration > 0ms);
        RC_ASSERT(pacer.waitBefore(1500ms + 2h).duration == 0ms);
    }));
}

void PacerLawsTest::aWaitIsLongEnough()
{
    QVERIFY(rc::check("after the wait the call may go, or learns of a new wait; never of a negative one", [] {
        Pacer pacer({ windowOf(*rc::gen::inRange(1, 5), 10s) }, 5);
        Time now = 1s;
        for (const int gap : *rc::gen::container<std::vector<int>>(30, rc::gen::inRange(0, 4000))) {
            now += Time(gap);
            const Time wait = pacer.waitBefore(now).duration;
            RC_ASSERT(wait >= 0ms);
            now += wait;
            RC_ASSERT(pacer.waitBefore(now).duration == 0ms);
            pacer.recordCall();
            pacer.recordNoAnswer(now);
        }
    }));
}

void PacerLawsTest::retryDelaysGrowAndAreBounded()
{
    QVERIFY(rc::check("delays never shrink, keep the bound, honour the service, and end", [] {
        RetryPolicy policy;
        policy.attempts = *rc::gen::inRange(1, 40);
        policy.firstDelay = std::chrono::milliseconds(*rc::gen::inRange(1, 5000));
        policy.longestDelay = std::chrono::milliseconds(*rc::gen::inRange(1, 60000));
        const double jitter = *rc::gen::inRange(0, 1000) / 1000.0;
        Error error(ErrorKind::RateLimited, {});
        if (*rc::gen::arbitrary<bool>())
            error.retryAfter = std::chrono::seconds(*rc::gen::inRange(0, 100));
        std::chrono::milliseconds before = 0ms;
        for (int failedAttempts = 1; failedAttempts < policy.attempts; ++failedAttempts) {
            const auto delay = policy.delayAfter(error, failedAttempts, jitter);
            RC_ASSERT(delay.has_value());
            RC_ASSERT(*delay >= before);
            RC_ASSERT(*delay >= error.retryAfter.value_or(0s));
            RC_ASSERT(
                *delay <= std::max<std::chrono::milliseconds>(policy.longestDelay, error.retryAfter.value_or(0s)));
            before = *delay;
        }
        RC_ASSERT(!policy.delayAfter(error, policy.attempts, jitter));
    }));
}

QTEST_GUILESS_MAIN(PacerLawsTest)
#include "tst_pacerlaws.moc"
