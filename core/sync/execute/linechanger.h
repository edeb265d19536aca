// SPDX-License-Identifier: Apache-2.0
// Changes a line that is locked, or may be (rule 16).
#pragma once

#include "core/ledger/ledger.h"
#include "core/ports/paymentbook.h"
#include "core/sync/prove/outcomes.h"

namespace tieout {

/// What executor and line changer work with; all of it outlives them.
struct ExecutorParts {
    PaymentBook *book = nullptr;
    Ledger *ledger = nullptr;
    const Clock *clock = nullptr;
    QString attachmentsFolder; ///< of AttachmentStore
};

/// Lives as long as the run that uses it.
///
///     origin only differs:   lock
///     content differs:       unlock ─ change ─┬─ lock
///                                             └─ relock, when the change was refused: the line as it was
///     a user's number:       number; where the lock refuses it as above
///
/// Each step is journalled before its call. Unlocking writes into origin_data which payment's change is under way, so a
/// crash between any two steps is found by the next run, which goes on from the line's own mark. The same holds
/// for a line that stays open because a call was refused: proveStep() keeps its intent open.
class LineChanger final {
public:
    explicit LineChanger(ExecutorParts parts);

    /// Makes the step's line equal to its draft. A stop counts before the first call only: from then on the line
    /// would stay open to edits.
    [[nodiscard]] Task<WriteResult> run(PlannedStep step, Currency currency, IntentId intent, std::stop_token stop);
    /// The first and the last call of that sequence, for changes that are no fields.
    [[nodiscard]] Task<WriteResult> unlock(PlannedStep step, Currency currency, IntentId intent, std::stop_token stop);
    [[nodiscard]] Task<WriteResult> lock(PlannedStep step, Currency currency, IntentId intent);

private:
    [[nodiscard]] Task<WriteResult> send(
        PlannedStep step, Currency currency, IntentId intent, QString name, LineChange change, std::stop_token stop);

    ExecutorParts m_parts;
};

} // namespace tieout
