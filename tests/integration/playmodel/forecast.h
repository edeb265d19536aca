// SPDX-License-Identifier: Apache-2.0
// What the rules say a run must lead to, worked out from the books alone. Written without a look at the engine: where
// the rules leave more than one answer open, all of them are allowed, as few as possible.
#pragma once

#include "tests/integration/playmodel/laws.h"

namespace tieout::playmodel {

/// What an attentive bookkeeper would remember from run to run.
struct Memory {
    QSet<QString> baseline; ///< payments made before the set-up
    QSet<QString> stoodAtSetUp; ///< those of them that were not removed then
    QHash<qint64, QString> links; ///< invoice to bill, as last seen in projects that were open
    QHash<QString, Line> written; ///< by payment: its line as a run left it
    QSet<QString> replaced; ///< payments whose line was handed over
    QHash<QString, Verdict> verdicts; ///< of the run before
    QSet<qint64> notLookedAt; ///< projects that owe their daily look at every line, since they were closed
    bool sawForeignMark = false; ///< another program's, in whichever run; only a person takes that back
};

struct Circumstances {
    bool isScheduled = false;
    bool dayPassed = false; ///< a day since everything was looked at
    bool isLockStrict = false; ///< Procore refuses even to unlock (knob procore.lock)
};

struct Outcome {
    QString reason;
    LineEffect effect = LineEffect::None;
};

/// What each payment may come to, by id; one outcome unless the rules leave more open.
[[nodiscard]] QHash<QString, QList<Outcome>> forecast(
    const Memory &memory, const Books &books, Circumstances circumstances);

} // namespace tieout::playmodel
