// SPDX-License-Identifier: Apache-2.0
// Adds files to a line without losing those that are there (rule 12).
#pragma once

#include "core/sync/execute/linechanger.h"

namespace tieout {

/// Lives as long as the run that uses it.
///
///     read ─ attach ─ read ─┬─ (nothing lost)
///                           └─ put back
///     where the lock refuses it:  unlock ─ read ─ attach ─ read ─ (put back) ─ lock
///
/// Whether Procore appends or replaces is not documented, so the line is read after each change, and what got lost is
/// sent again from the copies. Each call is journalled before it is made; a file whose sending was not answered is not
/// sent again by this run: the next one lists first.
class AttachmentChanger final {
public:
    explicit AttachmentChanger(ExecutorParts parts);

    /// Sends what of the step's files is missing. A stop is heeded before the first call only.
    [[nodiscard]] Task<WriteResult> run(PlannedStep step, Currency currency, IntentId intent, std::stop_token stop);

private:
    [[nodiscard]] Task<WriteResult> attachAndVerify(
        PlannedStep step, Currency currency, IntentId intent, std::stop_token stop);
    [[nodiscard]] Task<WriteResult> attach(PlannedStep step, Currency currency, IntentId intent, QString name,
        QList<KeptFile> files, std::stop_token stop);

    ExecutorParts m_parts;
};

} // namespace tieout
