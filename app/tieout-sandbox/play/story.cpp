// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/play/story.h"

#include <QJsonArray>

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostSteps = 100'000;

QStringList namesIn(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &name : value.toArray())
        names.append(name.toString());
    return names;
}

/// Keeps the habits whose `field` is in the command's list; all of them when there is no list. A name that matches
/// nothing is an error, so that a typo does not silently play nothing.
void narrow(Verb &v, const char *key, QString Habit::*field, QList<Habit> &habits)
{
    if (!v.command.contains(QLatin1String(key)))
        return;
    const QStringList wanted = namesIn(v.command.value(QLatin1String(key)));
    for (const QString &name : wanted) {
        const bool known =
            std::any_of(habits.cbegin(), habits.cend(), [&](const Habit &habit) { return habit.*field == name; });
        if (!known)
            v.fail(u"%1: the play has no '%2'"_s.arg(QLatin1String(key), name));
    }
    habits.removeIf([&](const Habit &habit) { return !wanted.contains(habit.*field); });
}

void reweigh(Verb &v, QList<Habit> &habits)
{
    const QJsonObject weights = v.command.value(u"weights"_s).toObject();
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        const int weight = it.value().toInt(-1);
        bool known = false;
        for (Habit &habit : habits) {
            if (habit.verb != it.key())
                continue;
            known = true;
            habit.weight = weight;
        }
        if (!known || weight < 0)
            v.fail(u"weights: '%1' must be a verb of the play with a whole number from 0"_s.arg(it.key()));
    }
}

QList<Habit> readHabits(Verb &v)
{
    QList<Habit> habits = bookkeeperHabits() + projectTeamHabits();
    narrow(v, "roles", &Habit::role, habits);
    narrow(v, "only", &Habit::verb, habits);
    reweigh(v, habits);
    return habits;
}

/// New ids in a step come from the step's own dice: the world's generator also makes request ids, so it depends on the
/// calls in between.
QJsonObject perform(const QJsonObject &command, World &world, Random dice)
{
    std::swap(world.random, dice);
    QJsonObject result = act(command, world);
    std::swap(world.random, dice);
    result.remove(u"verb"_s);
    return result;
}

} // namespace

Random diceOf(quint64 seed, qint64 step)
{
    Random bySeed { seed };
    Random dice { bySeed.next() ^ static_cast<quint64>(step) };
    dice.state = dice.next();
    return dice;
}

std::optional<Turn> nextTurn(const World &world, QList<Habit> habits, Random &dice)
{
    habits.removeIf([](const Habit &habit) { return habit.weight <= 0; });
    while (!habits.isEmpty()) {
        qint64 sum = 0;
        for (const Habit &habit : std::as_const(habits))
            sum += habit.weight;
        qint64 left = dice.between(0, sum - 1);
        qsizetype at = 0;
        while (left >= habits.at(at).weight)
            left -= habits.at(at++).weight;
        const Habit habit = habits.takeAt(at);
        if (const Choice command = habit.choose(world, dice))
            return Turn { habit, *command };
    }
    return std::nullopt;
}

void playStory(Verb &v)
{
    const QList<Habit> habits = readHabits(v);
    const qint64 seed = v.command.contains("seed"_L1) ? v.id("seed") : 1;
    const qint64 steps = v.command.contains("steps"_L1) ? v.id("steps") : 1;
    const qint64 everySeconds = v.command.contains("everySeconds"_L1) ? v.id("everySeconds") : 0;
    if (seed < 0 || steps < 0 || steps > kMostSteps || everySeconds < 0)
        v.fail(u"seed, steps (to %1) and everySeconds are whole numbers from 0"_s.arg(kMostSteps));
    if (!v.error.isEmpty())
        return;
    QJsonArray story;
    while (story.size() < steps) {
        const qint64 step = v.world.playedSteps + 1;
        Random dice = diceOf(static_cast<quint64>(seed), step);
        const std::optional<Turn> turn = nextTurn(v.world, habits, dice);
        if (!turn)
            break;
        v.world.playedSteps = step;
        v.world.advance(everySeconds * 1000);
        const QJsonObject result = perform(turn->command, v.world, dice);
        story.append(QJsonObject { { u"step"_s, step }, { u"role"_s, turn->habit.role },
            { u"verb"_s, turn->habit.verb }, { u"command"_s, turn->command }, { u"result"_s, result } });
    }
    v.result.insert(u"seed"_s, seed);
    v.result.insert(u"story"_s, story);
}

} // namespace tieout::sandbox
