// SPDX-License-Identifier: Apache-2.0
// What the people on the other side do by themselves: pure choices, based on the current world. The ordinary verbs do
// the acting, so that one could request every step of the play individually.
#pragma once

#include "app/tieout-sandbox/world/world.h"

#include <QJsonObject>

#include <optional>

namespace tieout::sandbox {

/// A command as for the control address; nothing when the world offers no row for it.
using Choice = std::optional<QJsonObject>;

/// One habit of one person. `choose` depends only on its two arguments: neither on clock nor locale.
struct Habit {
    QString role; ///< bookkeeper or project-team
    QString verb;
    int weight; ///< how often, relative to the others
    Choice (*choose)(const World &world, Random &dice);
};

/// The person in Xero: pays, removes, redoes, batches, voids late, renames, credits, touches.
QList<Habit> bookkeeperHabits();
/// The people in Procore: type, edit, unlock and delete lines, close tabs, change rights, add and link invoices.
QList<Habit> projectTeamHabits();

/// One of `rows`, or nothing when there are none.
template <typename T> std::optional<T> pick(const QList<T> &rows, Random &dice)
{
    if (rows.isEmpty())
        return std::nullopt;
    return rows.at(dice.between(0, rows.size() - 1));
}

/// The bill that each active subcontractor invoice names as its origin, by index; -1 for an invoice without one.
int billOf(const World &world, const Requisition &requisition);

/// An amount as in commands: "12.34".
QString amountText(qint64 cents);

} // namespace tieout::sandbox
