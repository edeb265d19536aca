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

/// More than one call, always.
QString xeroCost(int syncs, const AppStatus &status)
{
    const int calls = syncs * kXeroCallsOfIdleSync;
    const std::optional<CallBudget> day = scarceWindow(status.xero.budgets);
    return day ? Tr::tr("When nothing has changed, that takes at most %Ln of Xero's %1 calls a day.", nullptr, calls)
                     .arg(formats::count(day->limit))
               : Tr::tr("When nothing has changed, that takes at most %Ln calls to Xero a day.", nullptr, calls);
}

/// More than one call, always.
QString procoreCost(std::optional<int> projects, const AppStatus &status)
{
    const std::optional<CallBudget> hour = scarceWindow(status.procore.budgets);
    const int calls = projects.value_or(0) + kRightsAndProjects;
    const QString limit = hour ? formats::count(hour->limit) : QString();
    if (projects)
        return hour ? Tr::tr("Each sync then takes %Ln of Procore's %1 calls an hour.", nullptr, calls).arg(limit)
                    : Tr::tr("Each sync then takes %Ln calls to Procore.", nullptr, calls);
    return hour ? Tr::tr("Each sync then takes one call for each project and %Ln more, of Procore's %1 calls an hour.",
               nullptr, calls)
                      .arg(limit)
                : Tr::tr("Each sync then takes one call to Procore for each project and %Ln more.", nullptr, calls);
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
    const QString more =
        Tr::tr("New payments cost more: about two calls to Procore for each commitment and one for each payment. Once "
               "a day Tieout looks at everything again, with at most a third of the calls.");
    return QStringList { number, xeroCost(syncs, status), procoreCost(projects, status), more }.join(QLatin1Char(' '));
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
