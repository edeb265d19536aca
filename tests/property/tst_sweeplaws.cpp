// SPDX-License-Identifier: Apache-2.0
// Laws of the sweep: every commitment has its turn in time, whatever happens in between, and no run takes more than its
// share.
#include "core/sync/watch/budgetshares.h"
#include "core/sync/watch/sweep.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace tieout;
using namespace std::chrono_literals;

namespace {

constexpr int kLast = 100'000; ///< later than everything here

Instant after(int hours)
{
    return instantFromMs(1'790'000'000'000) + std::chrono::hours(hours);
}

QList<WatchedCommitment> someCommitments(int count)
{
    QList<WatchedCommitment> commitments;
    for (int i = 0; i < count; ++i) {
        WatchedCommitment commitment;
        commitment.id = CommitmentId(i + 1);
        commitment.oldestProof = after(-*rc::gen::inRange(1, 1000));
        commitment.lookedAt = *rc::gen::arbitrary<bool>() ? after(-*rc::gen::inRange(1, 1000)) : Instant();
        commitments.append(commitment);
    }
    return commitments;
}

/// What may happen to a commitment between two runs: a write proves all its lines; or one that had its turn gets a line
/// that nobody has proved.
void happen(QList<WatchedCommitment> &commitments, int now)
{
    for (int i = *rc::gen::inRange(0, 4); i > 0 && !commitments.isEmpty(); --i) {
        WatchedCommitment &commitment = commitments[*rc::gen::inRange<int>(0, static_cast<int>(commitments.size()))];
        commitment.oldestProof =
            commitment.lookedAt >= after(1) && *rc::gen::arbitrary<bool>() ? Instant() : after(now);
    }
}

} // namespace

class SweepLawsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommitmentHasItsTurn();
    void thoseThatDifferComeFirst();
    void checksOfTheFutureCountForNothing();
    void aWeekIsEnough();
    void theShareIsKept();
};

void SweepLawsTest::everyCommitmentHasItsTurn()
{
    QVERIFY(rc::check("each is certain again within ceil(n / k) turns", [] {
        const int n = *rc::gen::inRange(1, 60);
        const int k = *rc::gen::inRange(1, 12);
        QList<WatchedCommitment> commitments = someCommitments(n);
        QSet<CommitmentId> had;
        const int turns = (n + k - 1) / k;
        for (int turn = 1; turn <= turns; ++turn) {
            for (const WatchedCommitment &commitment : std::as_const(commitments)) {
                if (lastCheck(commitment) >= after(0))
                    had.insert(commitment.id); // proved on the way of a write
            }
            const QList<WatchedCommitment> chosen = nextToCheck(commitments, k, after(kLast));
            RC_ASSERT(chosen.size() == std::min<qsizetype>(k, n));
            for (const WatchedCommitment &one : chosen) {
                had.insert(one.id);
                commitments[static_cast<qsizetype>(one.id.value()) - 1].lookedAt = after(turn);
            }
            happen(commitments, turn);
        }
        RC_ASSERT(had.size() == n);
    }));
}

void SweepLawsTest::thoseThatDifferComeFirst()
{
    QVERIFY(rc::check("wanted ones come first, then the oldest look", [] {
        QList<WatchedCommitment> commitments = someCommitments(*rc::gen::inRange(1, 40));
        for (WatchedCommitment &commitment : commitments)
            commitment.isWanted = *rc::gen::inRange(0, 4) == 0;
        const QList<WatchedCommitment> row =
            nextToCheck(commitments, static_cast<int>(commitments.size()), after(kLast));
        RC_ASSERT(row.size() == commitments.size());
        for (qsizetype i = 1; i < row.size(); ++i) {
            RC_ASSERT(row[i - 1].isWanted || !row[i].isWanted);
            if (row[i - 1].isWanted == row[i].isWanted)
                RC_ASSERT(lastCheck(row[i - 1]) <= lastCheck(row[i]));
        }
    }));
}

void SweepLawsTest::checksOfTheFutureCountForNothing()
{
    QVERIFY(rc::check("a commitment that was checked under a wrong calendar has its turn first", [] {
        QList<WatchedCommitment> commitments = someCommitments(*rc::gen::inRange(1, 40));
        WatchedCommitment &ahead = commitments[*rc::gen::inRange<int>(0, static_cast<int>(commitments.size()))];
        ahead.lookedAt = after(*rc::gen::inRange(1, 1000));
        const CommitmentId first = ahead.id;
        RC_ASSERT(nextToCheck(commitments, 1, after(0)).first().id == first);
    }));
}

void SweepLawsTest::aWeekIsEnough()
{
    QVERIFY(rc::check("seven portions hold every commitment", [] {
        const int n = *rc::gen::inRange(0, 100000);
        RC_ASSERT(dailyPortion(n) * 7 >= n);
        RC_ASSERT(dailyPortion(n) >= 20);
    }));
}

void SweepLawsTest::theShareIsKept()
{
    QVERIFY(rc::check("looks begun within the share never sum up to more than a third of the limit", [] {
        CallBudget hour;
        hour.length = 1h;
        hour.limit = *rc::gen::inRange(1, 4000);
        Budget budget;
        int watched = 0;
        for (int run = 0; run < 6; ++run) { // all in one hour
            hour.left = *rc::gen::inRange(0, hour.limit + 1);
            budget.windows = { hour };
            int left = sweepAllowance(budget, watched, after(0));
            for (const WatchedCommitment &commitment : nextToCheck(someCommitments(20), 20, after(kLast))) {
                const int cost = expectedCalls(commitment, false);
                if (left < cost)
                    break;
                left -= cost;
                watched += cost;
            }
        }
        RC_ASSERT(watched <= hour.limit / 3);
    }));
}

QTEST_GUILESS_MAIN(SweepLawsTest)
#include "tst_sweeplaws.moc"
