// SPDX-License-Identifier: Apache-2.0
// What holds for every schedule, in every zone, at every moment.
#include "core/schedule/schedulerule.h"

#include <rapidcheck.h>

#include <QTimeZone>
#include <QtTest/QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<ScheduleRule> anyRule()
{
    return rc::gen::exec([] {
        ScheduleRule rule;
        rule.frequency =
            *rc::gen::element(Frequency::Hourly, Frequency::Every2Hours, Frequency::Every4Hours, Frequency::Daily);
        rule.timeOfDay = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 24 * 60));
        rule.workingDaysOnly = *rc::gen::arbitrary<bool>();
        rule.timeZone = *rc::gen::element<QByteArray>("America/New_York", "America/Los_Angeles", "Pacific/Auckland",
            "Australia/Lord_Howe", "UTC", "America/Havana", "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns");
        return rule;
    });
}

/// Half of them within two days of a change of the clock, where the errors live.
rc::Gen<Instant> anyMoment(const QByteArray &zoneName)
{
    return rc::gen::exec([zoneName] {
        const qint64 from = QDateTime(QDate(2010, 1, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        const qint64 span = 20LL * 365 * 24 * 3600 * 1000;
        const qint64 random = from + *rc::gen::inRange<qint64>(0, span);
        if (*rc::gen::arbitrary<bool>())
            return instantFromMs(random);
        const QTimeZone zone(zoneName);
        const auto change = zone.nextTransition(toDateTime(instantFromMs(random)));
        const qint64 near = change.atUtc.isValid() ? change.atUtc.toMSecsSinceEpoch() : random;
        return instantFromMs(near + *rc::gen::inRange<qint64>(-48LL * 3600 * 1000, 48LL * 3600 * 1000));
    });
}

QDateTime wall(const ScheduleRule &rule, Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(moment), QTimeZone(rule.timeZone));
}

} // namespace

class ScheduleLawsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alwaysStrictlyLater();
    void monotone();
    void nothingLiesBetween();
    void aWallClockTimeIsDueOnce();
    void hourlyMeansEveryRealHour();
    void stepsAreNeverShorterThanTheFrequencyLessTheShift();
    void workingDaysOnlyMeansIt();
    void dueExactlyWhenTheNextHasCome();
};

void ScheduleLawsTest::alwaysStrictlyLater()
{
    QVERIFY(rc::check([] {
        const ScheduleRule rule = *anyRule();
        const Instant after = *anyMoment(rule.timeZone);
        const auto next = nextDueAfter(rule, after);
        RC_ASSERT(next.has_value());
        RC_ASSERT(*next > after);
    }));
}

void ScheduleLawsTest::monotone()
{
    QVERIFY(rc::check([] {
        const ScheduleRule rule = *anyRule();
        const Instant a = *anyMoment(rule.timeZone);
        const Instant b = a + std::chrono::milliseconds(*rc::gen::inRange<qint64>(0, 3LL * 24 * 3600 * 1000));
        RC_ASSERT(*nextDueAfter(rule, a) <= *nextDueAfter(rule, b));
    }));
}

void ScheduleLawsTest::nothingLiesBetween()
{
    // From any moment before the next one the same next one is seen: none is skipped, none appears late.
    QVERIFY(rc::check([] {
        const ScheduleRule rule = *anyRule();
        const Instant after = *anyMoment(rule.timeZone);
        const Instant next = *nextDueAfter(rule, after);
        const qint64 gap = toMs(next) - toMs(after);
        const Instant between = after + std::chrono::milliseconds(*rc::gen::inRange<qint64>(0, gap));
        RC_ASSERT(*nextDueAfter(rule, between) == next);
    }));
}

void ScheduleLawsTest::aWallClockTimeIsDueOnce()
{
    QVERIFY(rc::check([] {
        const ScheduleRule rule = *anyRule();
        Instant moment = *anyMoment(rule.timeZone);
        QSet<QString> seen;
        for (int i = 0; i < 30; ++i) {
            moment = *nextDueAfter(rule, moment);
            QString shown = wall(rule, moment).toString(u"yyyy-MM-dd HH:mm:ss"_s);
            if (rule.frequency == Frequency::Hourly) // the hour that comes twice is two hours
                shown += QString::number(wall(rule, moment).offsetFromUtc());
            RC_ASSERT(!seen.contains(shown));
            seen << shown;
        }
    }));
}

void ScheduleLawsTest::hourlyMeansEveryRealHour()
{
    QVERIFY(rc::check([] {
        ScheduleRule rule = *anyRule();
        rule.frequency = Frequency::Hourly;
        rule.workingDaysOnly = false;
        const Instant first = *nextDueAfter(rule, *anyMoment(rule.timeZone));
        const auto step = *nextDueAfter(rule, first) - first;
        const bool movesByHalfAnHour = rule.timeZone == "Australia/Lord_Howe";
        RC_ASSERT(step <= std::chrono::minutes(movesByHalfAnHour ? 90 : 60));
    }));
}

void ScheduleLawsTest::stepsAreNeverShorterThanTheFrequencyLessTheShift()
{
    QVERIFY(rc::check([] {
        ScheduleRule rule = *anyRule();
        rule.workingDaysOnly = false;
        const Instant first = *nextDueAfter(rule, *anyMoment(rule.timeZone));
        const Instant second = *nextDueAfter(rule, first);
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(second - first).count();
        const int hours = rule.frequency == Frequency::Hourly ? 1
            : rule.frequency == Frequency::Every2Hours        ? 2
            : rule.frequency == Frequency::Every4Hours        ? 4
                                                              : 24;
        // Samoa's lost day makes one step a day shorter.
        if (rule.timeZone == "Pacific/Apia" && wall(rule, first).date().year() == 2011)
            return;
        RC_ASSERT(minutes <= hours * 60 + 60);
        RC_ASSERT(minutes >= hours * 60 - 60);
        RC_ASSERT(minutes > 0);
    }));
}

void ScheduleLawsTest::workingDaysOnlyMeansIt()
{
    QVERIFY(rc::check([] {
        ScheduleRule rule = *anyRule();
        rule.workingDaysOnly = true;
        const Instant next = *nextDueAfter(rule, *anyMoment(rule.timeZone));
        RC_ASSERT(wall(rule, next).date().dayOfWeek() <= 5);
    }));
}

void ScheduleLawsTest::dueExactlyWhenTheNextHasCome()
{
    QVERIFY(rc::check([] {
        const ScheduleRule rule = *anyRule();
        const Instant last = *anyMoment(rule.timeZone);
        const Instant now = last + std::chrono::milliseconds(*rc::gen::inRange<qint64>(0, 3LL * 24 * 3600 * 1000));
        RC_ASSERT(isDue(rule, last, now) == (*nextDueAfter(rule, last) <= now));
        RC_ASSERT(!isDue(rule, now, now));
    }));
}

QTEST_GUILESS_MAIN(ScheduleLawsTest)
#include "tst_schedulelaws.moc"
