// SPDX-License-Identifier: Apache-2.0
// The reference model: follows the books from run to run and says where the program came to something else.
#pragma once

#include "tests/integration/playmodel/forecast.h"

namespace tieout::playmodel {

class ReferenceBooks final {
public:
    /// `isLockStrict`: Procore refuses even to unlock.
    ReferenceBooks(const Books &atSetUp, qint64 setUpAtMs, bool isLockStrict);

    enum class Start { Starts, Refused, Either };
    /// Whether the person's rights let a run begin (rule 8): asked anew by the scheduler, when they are older than an
    /// hour, and when those known do not suffice.
    [[nodiscard]] Start startOf(const Books &books, bool isScheduled, qint64 nowMs);

    /// Another person may be signed in: the rights known are nobody's.
    void afterSignIn() { m_knownToBeAllowed = false; }

    /// A run that was not allowed to begin: nothing changed anywhere.
    [[nodiscard]] QStringList checkRefused(const Sync &sync) const;
    /// A run whose answers all arrived.
    [[nodiscard]] QStringList checkCalm(const Sync &sync, bool isScheduled, qint64 nowMs);
    /// A run that lost answers: the laws hold, and the next run is judged in full.
    [[nodiscard]] QStringList checkDisturbed(const Sync &sync);
    /// A run right after a calm one: no line is left to change.
    [[nodiscard]] QStringList checkRepeated(const Sync &sync, bool isScheduled);

    /// What the runs so far led to, for the statistics of a test: outcome to how often.
    [[nodiscard]] const QMap<QString, int> &seen() const { return m_seen; }

private:
    void learnLinks(const Books &books);
    [[nodiscard]] bool isDailyLookDue(qint64 nowMs) const;
    void remember(const Sync &sync);
    [[nodiscard]] QStringList compare(const Sync &sync, const QHash<QString, QList<Outcome>> &expected);

    Memory m_memory;
    QMap<QString, int> m_seen;
    bool m_isLockStrict;
    bool m_knownToBeAllowed = true; ///< the rights as last read
    qint64 m_rightsReadMs;
    qint64 m_lookedAtAllMs;
};

} // namespace tieout::playmodel
