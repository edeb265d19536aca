// SPDX-License-Identifier: Apache-2.0
// One story: people act, the program syncs, and the model says what both books must contain then.
//
//   set up ─▶ { people act ─▶ sync (on demand, scheduled, answers lost, after a restart, a day later) ─▶ compare } ─▶ …
#pragma once

#include "tests/integration/playmodel/office.h"
#include "tests/integration/playmodel/referencebooks.h"

#include <random>

namespace tieout::playmodel {

/// One seed: the office, what happened in it, and the model.
class Story final {
public:
    explicit Story(int seed)
        : m_seed(seed)
        , m_dice(static_cast<quint32>(seed))
    {
    }

    /// What went wrong; empty if everything came out as expected. Stops after the first sync that went wrong.
    QStringList play();
    [[nodiscard]] const QStringList &told() const { return m_told; }
    [[nodiscard]] QMap<QString, int> seen() const { return m_model ? m_model->seen() : QMap<QString, int>(); }

private:
    enum class Kind { Calm, Disturbed, Repeated };

    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_dice); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    void tell(const QString &what) { m_told.append(what); }
    QStringList begin();
    QStringList round(bool isLast);
    void letPeopleWork();
    void letAnotherSyncWrite();
    void letWritesBreakDown();
    QStringList sync(Kind kind, RunTrigger trigger);
    QStringList judge(Kind kind, const Sync &sync, const RunReport &report, bool isScheduled);
    QHash<QString, Verdict> verdicts();

    int m_seed;
    std::mt19937 m_dice;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ReferenceBooks> m_model;
    bool m_brokeDown = false; ///< the previous run
    QStringList m_told;
};

} // namespace tieout::playmodel
