// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/schedulerule.h"

#include "core/base/enumwords.h"

#include <QTimeZone>

namespace tieout {

namespace {

constexpr EnumWords<Frequency> kFrequencyWords {
    { Frequency::Never, "never" },
    { Frequency::Hourly, "hourly" },
    { Frequency::Every2Hours, "2h" },
    { Frequency::Every4Hours, "4h" },
    { Frequency::Daily, "daily" },
};

/// How late a run may begin when missed runs are skipped. Timers are never exact; a sleep lasts longer than this.
constexpr std::chrono::minutes kGrace { 10 };

/// Within two weeks every rule has a due moment, even when a zone skips a whole day (Samoa, 2011-12-30).
constexpr int kDaysAhead = 14;

QTimeZone zoneOf(const ScheduleRule &rule)
{
    const QTimeZone zone = rule.timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(rule.timeZone);
    if (zone.isValid())
        return zone;
    // This computer's tables may lack the name, or the computer may have no tables at all.
    const QTimeZone computers = QTimeZone::systemTimeZone();
    return computers.isValid() ? computers : QTimeZone::utc();
}

QDateTime wallClock(const QTimeZone &zone, qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone);
}

/// The wall clock as if it were UTC: ordered and without gaps.
qint64 wallMs(const QTimeZone &zone, qint64 ms)
{
    return ms + qint64 { zone.offsetFromUtc(toDateTime(instantFromMs(ms))) } * 1000;
}

/// The first moment when the wall clock shows `date` `time` or later: the moment itself, the first of two, or the end
/// of the gap that swallowed it. Computed here rather than by QDateTime, whose answer inside a gap differs between Qt
/// versions.
qint64 firstMomentAt(const QTimeZone &zone, QDate date, QTime time)
{
    const qint64 wanted = QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch();
    // No offset is larger than a day, so the wall clock first passes `wanted` inside this window.
    constexpr qint64 kDay = 24LL * 3600 * 1000;
    qint64 before = wanted - kDay;
    qint64 after = wanted + kDay;
    // Split at the zone's transitions: between two of them the wall clock runs steadily.
    qint64 from = before;
    while (from < after) {
        const QTimeZone::OffsetData next = zone.nextTransition(toDateTime(instantFromMs(from)));
        const qint64 until = next.atUtc.isValid() ? std::min(next.atUtc.toMSecsSinceEpoch(), after) : after;
        const qint64 offset = wallMs(zone, from) - from;
        const qint64 moment = std::max(wanted - offset, from);
        if (moment < until)
            return moment;
        from = until;
    }
    return after;
}

QList<QTime> timesOfDay(const ScheduleRule &rule)
{
    int step = 1;
    switch (rule.frequency) {
    case Frequency::Never:
        return {};
    case Frequency::Daily:
        return { rule.timeOfDay.isValid() ? rule.timeOfDay : ScheduleRule().timeOfDay };
    case Frequency::Hourly:
        break;
    case Frequency::Every2Hours:
        step = 2;
        break;
    case Frequency::Every4Hours:
        step = 4;
        break;
    }
    QList<QTime> times;
    for (int hour = 0; hour < 24; hour += step)
        times << QTime(hour, 0);
    return times;
}

bool isAllowed(const ScheduleRule &rule, QDate date)
{
    return !rule.workingDaysOnly || date.dayOfWeek() <= Qt::Friday;
}

bool isDueWithinGrace(const ScheduleRule &rule, Instant lastStarted, Instant now)
{
    const Instant from = now - kGrace - std::chrono::milliseconds(1);
    const auto recent = nextDueAfter(rule, std::max(lastStarted, from));
    return recent && *recent <= now;
}

} // namespace

QString toString(Frequency frequency)
{
    return kFrequencyWords.of(frequency);
}

std::optional<Frequency> frequencyFromString(const QString &text)
{
    return kFrequencyWords.valueOf(text);
}

std::optional<Instant> nextDueAfter(const ScheduleRule &rule, Instant after)
{
    const QList<QTime> times = timesOfDay(rule);
    if (times.isEmpty())
        return std::nullopt;
    const QTimeZone zone = zoneOf(rule);
    const QDate today = wallClock(zone, toMs(after)).date();
    // Start with the day before: a clock set back at midnight may show yesterday again.
    for (int day = -1; day <= kDaysAhead; ++day) {
        const QDate date = today.addDays(day);
        if (!isAllowed(rule, date))
            continue;
        for (const QTime &time : times) {
            const qint64 moment = firstMomentAt(zone, date, time);
            // A gap may end on another day: if Friday's last hour is swallowed, no run must start on a Saturday.
            if (moment > toMs(after) && isAllowed(rule, wallClock(zone, moment).date()))
                return instantFromMs(moment);
        }
    }
    return std::nullopt;
}

bool isDue(const ScheduleRule &rule, Instant lastStarted, Instant now)
{
    // After the clock was set back, the last run is in the future. If the step was small, wait. If it was large, only a
    // moment that is due right now counts, so that runs neither pile up nor wait until the old future.
    if (lastStarted > now)
        return lastStarted - now > kGrace && isDueWithinGrace(rule, {}, now);
    const auto next = nextDueAfter(rule, lastStarted);
    if (!next || *next > now)
        return false;
    return rule.catchUpAfterWaking || isDueWithinGrace(rule, lastStarted, now);
}

} // namespace tieout
