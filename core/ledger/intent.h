// SPDX-License-Identifier: Apache-2.0
// What is about to be written to a line, and how it ended.
#pragma once

#include "core/base/clock.h"
#include "core/model/attachments.h"
#include "core/model/paymentrecord.h"

namespace tieout {

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

} // namespace tieout
