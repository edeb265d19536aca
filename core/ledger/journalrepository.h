// SPDX-License-Identifier: Apache-2.0
// Intent → call → read back → outcome: what was about to be written, and how it ended (rules 23 and 25).
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/attachments.h"
#include "core/model/paymentrecord.h"

namespace tieout {

class Database;

using IntentId = StrongId<struct IntentIdTag, qint64>;

enum class IntentKind {
    Create,
    Void, ///< amount 0.00 (rule 14)
    Restore, ///< a line that somebody changed is written again (rule 20)
    HandOver, ///< the line of a removed payment becomes its replacement's (rule 17)
    Adopt, ///< a line that was not ours becomes the payment's (rule 20)
    Number, ///< a user changes the payment number (rule 12)
    Attach ///< a user adds files (rule 12)
};
/// What a user asked for about a line that stands as it should: nothing of it is anybody else's to change.
[[nodiscard]] inline bool isEdit(IntentKind kind)
{
    return kind == IntentKind::Number || kind == IntentKind::Attach;
}

/// A write that is about to happen. The draft is the line as it will stand.
struct Intent {
    IntentId id; ///< invalid until recorded
    RunId run;
    PaymentId payment;
    CommitmentId commitment;
    IntentKind kind = IntentKind::Create;
    LineId line; ///< the line to change; invalid for a create
    LineDraft draft;
    /// Of a Number: what the line said when it was begun. Whoever changed it since has the last word.
    std::optional<qint64> numberBefore;
    QList<KeptFile> files; ///< of an Attach: what hung on the line, and what is added
    /// The last step that was begun: "create", "unlock", "change", "lock", "relock", "number", "attach", "put-back";
    /// empty before the first.
    QString step;
    Instant at {};
};

/// How an intent ended, as the read-back told.
enum class OutcomeKind {
    Fulfilled, ///< the line stands as intended
    NotDone, ///< read back: nothing was written; free to try again
    Refused, ///< the service refused
    Differs ///< a line stands, but differs
};

struct Outcome {
    IntentId intent;
    OutcomeKind kind = OutcomeKind::NotDone;
    QString detail;
};

class JournalRepository final {
public:
    explicit JournalRepository(Database &database, const Clock &clock);

    /// Writes the intents of one commitment in one transaction and gives them back with their ids, in the same order.
    /// Refuses (Storage) a payment that the ledger does not know, and a second intent for one that has an open one.
    [[nodiscard]] Result<QList<Intent>> recordIntents(const QList<Intent> &intents);
    /// A step of an intent is about to begin; committed before it returns.
    [[nodiscard]] Done recordStep(IntentId intent, const QString &step);
    /// Ends intents; all in one transaction. Refuses one that has ended already.
    [[nodiscard]] Done recordOutcomes(const QList<Outcome> &outcomes);
    /// Intents without an outcome, oldest first.
    [[nodiscard]] Result<QList<Intent>> openIntents() const;
    [[nodiscard]] Result<QList<Intent>> openIntentsOn(CommitmentId commitment) const;
    /// Whether there were intents of the kind for the payment, and none is open.
    [[nodiscard]] Result<bool> isOver(PaymentId payment, IntentKind kind) const;

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace tieout
