// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/callcost.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/style/formats.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Of a sync that finds nothing new (docs/economy.md).
constexpr int kXeroCallsOfIdleSync = 2;
constexpr int kRightsAndProjects = 3;
/// What Procore's documents promise; some customers have less (docs/budgets.md).
constexpr int kUsualHour = 3600;

/// What a service allows in an hour or a day; nothing when that is not known.
std::optional<CallBudget> scarceWindow(const QList<CallBudget> &windows)
{
    for (const CallBudget &window : windows) {
        if (window.isScarce() && window.limit > 0)
            return window;
    }
    return std::nullopt;
}

QString xeroPart(int syncs, const AppStatus &status)
{
    const QString calls = formats::count(qint64 { syncs } * kXeroCallsOfIdleSync);
    const std::optional<CallBudget> day = scarceWindow(status.xero.budgets);
    return day ? Tr::tr("at most %1 of Xero's %2 calls a day").arg(calls, formats::count(day->limit))
               : Tr::tr("at most %1 calls to Xero a day").arg(calls);
}

QString procorePart(std::optional<int> projects, const AppStatus &status)
{
    const std::optional<CallBudget> hour = scarceWindow(status.procore.budgets);
    const QString each = projects
        ? counted(*projects + kRightsAndProjects, QT_TRANSLATE_NOOP("tieout", "1 call to Procore for each sync"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln calls to Procore for each sync"))
        : Tr::tr("one call to Procore per project and %1 more for each sync").arg(formats::count(kRightsAndProjects));
    return hour ? Tr::tr("%1, of %2 an hour").arg(each, formats::count(hour->limit)) : each;
}

} // namespace

int syncsADay(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Never:
        return 0;
    case Frequency::Hourly:
        return 24;
    case Frequency::Every2Hours:
        return 12;
    case Frequency::Every4Hours:
        return 6;
    case Frequency::Daily:
        return 1;
    }
    return 0;
}

QString costOfDay(Frequency frequency, std::optional<int> projects, const AppStatus &status)
{
    const int syncs = syncsADay(frequency);
    if (syncs == 0)
        return Tr::tr("No calls to Xero and Procore, except for the syncs that you start.");
    const QString number =
        counted(syncs, QT_TRANSLATE_NOOP("tieout", "1 sync a day."), QT_TRANSLATE_N_NOOP("tieout", "%Ln syncs a day."));
    return Tr::tr("%1 When nothing changed, they take %2, and %3. New payments cost more: about two calls to Procore "
                  "for each commitment and one for each payment. Once a day Tieout looks at everything again, with at "
                  "most a third of the calls.")
        .arg(number, xeroPart(syncs, status), procorePart(projects, status));
}

QString smallBudgetNote(const AppStatus &status)
{
    const std::optional<CallBudget> hour = scarceWindow(status.procore.budgets);
    if (!hour || hour->limit >= kUsualHour)
        return {};
    return Tr::tr("Procore allows you only %1 calls an hour, so a first sync of many payments may take hours: fewer "
                  "than %1 payments each hour. It waits for the next hour by itself, and goes on.")
        .arg(formats::count(hour->limit));
}

} // namespace tieout
