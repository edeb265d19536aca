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

/// The moments when the wall clock shows `date` `time`: one, and a second one where the clock is set back over it.
/// Inside a gap: the end of the gap that swallowed it. Computed here rather than by QDateTime, whose answer inside a
/// gap differs between Qt versions.
QList<qint64> momentsAt(const QTimeZone &zone, QDate date, QTime time)
{
    const qint64 wanted = QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch();
    // No offset is larger than a day, so the wall clock passes `wanted` inside this window.
    constexpr qint64 kDay = 24LL * 3600 * 1000;
    const qint64 after = wanted + kDay;
    QList<qint64> moments;
    // Split at the zone's transitions: between two of them the wall clock runs steadily.
    qint64 from = wanted - kDay;
    while (from < after) {
        const QTimeZone::OffsetData next = zone.nextTransition(toDateTime(instantFromMs(from)));
        const qint64 until = next.atUtc.isValid() ? std::min(next.atUtc.toMSecsSinceEpoch(), after) : after;
        const qint64 offset = wallMs(zone, from) - from;
        const qint64 moment = std::max(wanted - offset, from);
        const bool isShown = wanted - offset >= from;
        if (moment < until && (isShown || moments.isEmpty()))
            moments.append(moment);
        from = until;
    }
    return moments.isEmpty() ? QList<qint64> { after } : moments;
}

/// The moments at which `date` `time` is due: an hour that comes twice is two hours.
QList<qint64> dueMomentsAt(const ScheduleRule &rule, const QTimeZone &zone, QDate date, QTime time)
{
    const QList<qint64> moments = momentsAt(zone, date, time);
    return rule.frequency == Frequency::Hourly ? moments : moments.first(1);
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

/// The first due moment of a wall-clock day that comes after `after`.
std::optional<qint64> firstDueOn(const ScheduleRule &rule, const QTimeZone &zone, QDate date, qint64 after)
{
    std::optional<qint64> first;
    const QList<QTime> times = timesOfDay(rule);
    for (const QTime &time : times) {
        const QList<qint64> moments = dueMomentsAt(rule, zone, date, time);
        for (const qint64 moment : moments) {
            // A gap may end on another day: if Friday's last hour is swallowed, no run must start on a Saturday.
            if (moment > after && isAllowed(rule, wallClock(zone, moment).date()))
                first = std::min(first.value_or(moment), moment);
        }
    }
    return first;
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
    if (rule.frequency == Frequency::Never)
        return std::nullopt;
    const QTimeZone zone = zoneOf(rule);
    const QDate today = wallClock(zone, toMs(after)).date();
    // Start with the day before: a clock set back at midnight may show yesterday again.
    for (int day = -1; day <= kDaysAhead; ++day) {
        const QDate date = today.addDays(day);
        if (!isAllowed(rule, date))
            continue;
        if (const auto next = firstDueOn(rule, zone, date, toMs(after)))
            return instantFromMs(*next);
    }
    return std::nullopt;
}

bool isWorkingMoment(const ScheduleRule &rule, Instant moment)
{
    return isAllowed(rule, wallClock(zoneOf(rule), toMs(moment)).date());
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
