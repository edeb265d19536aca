// SPDX-License-Identifier: Apache-2.0
// What a run must lead to under the rules, derived from the books alone and written without looking at the engine.
// Where the rules leave several outcomes open, all of them are allowed, but as few as possible.
#pragma once

#include "tests/integration/playmodel/laws.h"

namespace tieout::playmodel {

/// What an attentive bookkeeper would remember from run to run.
struct Memory {
    QSet<QString> baseline; ///< payments made before the setup
    QSet<QString> stoodAtSetUp; ///< those of them that were not removed at that time
    QHash<qint64, QString> links; ///< invoice to bill, as last seen in projects open to the person
    QHash<QString, Line> written; ///< by payment: its line as a run left it
    QSet<QString> replaced; ///< payments whose line was handed over
    QHash<QString, Verdict> verdicts; ///< of the previous run
    QSet<qint64> notLookedAt; ///< projects without their daily check of every line since they were closed
    bool sawForeignMark = false; ///< another program's, in any run; only a person can clear it
};

struct Circumstances {
    bool isScheduled = false;
    bool dayPassed = false; ///< a day since everything was checked
    bool isLockStrict = false; ///< Procore refuses even to unlock (knob procore.lock)
};

struct Outcome {
    QString reason;
    LineEffect effect = LineEffect::None;
};

/// What each payment may come to, by id; one outcome unless the rules allow more.
[[nodiscard]] QHash<QString, QList<Outcome>> forecast(
    const Memory &memory, const Books &books, Circumstances circumstances);

} // namespace tieout::playmodel
