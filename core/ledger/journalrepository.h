// SPDX-License-Identifier: Apache-2.0
// Intent → call → read back → outcome: what was about to be written, and how it ended (rules 23 and 25).
#pragma once

#include "core/base/result.h"
#include "core/ledger/intent.h"

namespace tieout {

class Database;

class JournalRepository final {
public:
    explicit JournalRepository(Database &database, const Clock &clock);

    /// Writes the intents of one commitment in one transaction and returns them with their ids, in the same order.
    /// Refuses (Storage) a payment that the ledger does not know, and a second intent for a payment with an open one.
    [[nodiscard]] Result<QList<Intent>> recordIntents(const QList<Intent> &intents);
    /// A step of an intent is about to begin; committed before it returns.
    [[nodiscard]] Done recordStep(IntentId intent, const QString &step);
    /// Ends intents, all in one transaction. Refuses one that has already ended.
    [[nodiscard]] Done recordOutcomes(const QList<Outcome> &outcomes);
    /// Intents without an outcome, oldest first.
    [[nodiscard]] Result<QList<Intent>> openIntents() const;
    [[nodiscard]] Result<QList<Intent>> openIntentsOn(CommitmentId commitment) const;
    /// When the row of tries began whose last one is open, each before it having done nothing; nothing when no intent
    /// of the payment is open.
    [[nodiscard]] Result<std::optional<Instant>> triedSince(PaymentId payment) const;
    /// Whether the payment had intents of this kind and none of them is open.
    [[nodiscard]] Result<bool> isOver(PaymentId payment, IntentKind kind) const;
    /// Whether an intent of the kind for the payment is open.
    [[nodiscard]] Result<bool> isOpen(PaymentId payment, IntentKind kind) const;

private:
    struct Numbers {
        qint64 all = 0;
        qint64 open = 0;
    };
    [[nodiscard]] Result<Numbers> numbersOf(PaymentId payment, IntentKind kind) const;

    Database &m_database;
    const Clock &m_clock;
};

} // namespace tieout
