// SPDX-License-Identifier: Apache-2.0
// A planned write to a line, and how it ended.
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
/// A user's own request about a line that is otherwise correct; it changes nothing else on the line.
[[nodiscard]] inline bool isEdit(IntentKind kind)
{
    return kind == IntentKind::Number || kind == IntentKind::Attach;
}

/// A write that is about to happen. The draft is the line as it will be.
struct Intent {
    IntentId id; ///< invalid until recorded
    RunId run;
    PaymentId payment;
    CommitmentId commitment;
    IntentKind kind = IntentKind::Create;
    LineId line; ///< the line to change; invalid for a create
    LineDraft draft;
    /// For a Number: the line's number when the change began. If somebody changed it since, their change wins.
    std::optional<qint64> numberBefore;
    QList<KeptFile> files; ///< for an Attach: the existing attachments and the new ones
    /// The last step that was begun: "create", "unlock", "change", "lock", "relock", "number", "attach", "put-back";
    /// empty before the first.
    QString step;
    Instant at {};
};

/// How an intent ended, according to the read-back.
enum class OutcomeKind {
    Fulfilled, ///< the line is as intended
    NotDone, ///< read back: nothing was written; free to try again
    Refused, ///< the service refused
    Differs ///< there is a line, but it differs
};

struct Outcome {
    IntentId intent;
    OutcomeKind kind = OutcomeKind::NotDone;
    QString detail;
};

} // namespace tieout
