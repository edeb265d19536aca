// SPDX-License-Identifier: Apache-2.0
// The play: a bookkeeper and a project team at work, deterministic by seed.
#pragma once

#include "app/tieout-sandbox/play/playbook.h"
#include "app/tieout-sandbox/play/verb.h"

namespace tieout::sandbox {

/// The dice of one step. Steps count over the life of a world, so a story told in two parts is the same story.
Random diceOf(quint64 seed, qint64 step);

/// The next command out of `habits`, by weight; habits without a row to act on are passed over. `habit` is the one that
/// chose. Nothing when none has one. Pure.
struct Turn {
    Habit habit;
    QJsonObject command;
};
std::optional<Turn> nextTurn(const World &world, QList<Habit> habits, Random &dice);

/// The verb "play": {"seed", "steps", "roles", "only", "weights", "everySeconds"}; answers with "story", one entry per
/// step (docs/sandbox.md, The play).
void playStory(Verb &v);

} // namespace tieout::sandbox
