// SPDX-License-Identifier: Apache-2.0
// The play: a bookkeeper and a project team at work, determined by the seed.
#pragma once

#include "app/tieout-sandbox/play/playbook.h"
#include "app/tieout-sandbox/play/verb.h"

namespace tieout::sandbox {

/// The dice for one step. Steps are counted over the life of a world, so a story told in two parts is the same story.
Random diceOf(quint64 seed, qint64 step);

/// The next command from `habits`, chosen by weight; skips habits without a row to act on. `habit` is the one that
/// chose. Nothing when none has a row. Pure.
struct Turn {
    Habit habit;
    QJsonObject command;
};
std::optional<Turn> nextTurn(const World &world, QList<Habit> habits, Random &dice);

/// The verb "play": {"seed", "steps", "roles", "only", "weights", "everySeconds"}; answers with "story", one entry per
/// step (docs/sandbox.md, The play).
void playStory(Verb &v);

} // namespace tieout::sandbox
