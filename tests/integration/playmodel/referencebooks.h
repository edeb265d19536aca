// SPDX-License-Identifier: Apache-2.0
// The reference model: follows the books from run to run and reports where the program came to a different result.
#pragma once

#include "tests/integration/playmodel/forecast.h"

namespace tieout::playmodel {

class ReferenceBooks final {
public:
    /// `isLockStrict`: Procore refuses even to unlock.
    ReferenceBooks(const Books &atSetUp, qint64 setUpAtMs, bool isLockStrict);

    /// A run that was not allowed to begin: nothing changed anywhere.
    [[nodiscard]] QStringList checkRefused(const Sync &sync) const;
    /// A run that received all its answers.
    [[nodiscard]] QStringList checkCalm(const Sync &sync, bool isScheduled, qint64 nowMs);
    /// A run that lost answers: the laws hold, and the next run is checked in full.
    [[nodiscard]] QStringList checkDisturbed(const Sync &sync);
    /// A run right after a calm one: there is no line left to change.
    [[nodiscard]] QStringList checkRepeated(const Sync &sync, bool isScheduled);

    /// The results of all runs so far, for a test's statistics: outcome to number.
    [[nodiscard]] const QMap<QString, int> &seen() const { return m_seen; }

private:
    void learnLinks(const Books &books);
    [[nodiscard]] bool isDailyLookDue(qint64 nowMs) const;
    void remember(const Sync &sync);
    [[nodiscard]] QStringList compare(const Sync &sync, const QHash<QString, QList<Outcome>> &expected);

    Memory m_memory;
    QMap<QString, int> m_seen;
    bool m_isLockStrict;
    qint64 m_lookedAtAllMs;
};

} // namespace tieout::playmodel
