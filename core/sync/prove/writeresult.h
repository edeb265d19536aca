// SPDX-License-Identifier: Apache-2.0
// How the calls of one step ended, as the service answered them, before the line was read back. Pure.
#pragma once

#include "core/base/error.h"
#include "core/model/ids.h"

namespace tieout {

/// How the calls of one step ended, before the read-back.
enum class WriteEnd {
    NotSent, ///< the run ended before this step
    Answered, ///< every call was answered with success
    Refused, ///< a call was refused: see error
    Unknown ///< a call's answer was lost, or it failed in a way that leaves open whether it was done: see error
};

struct WriteResult {
    WriteEnd end = WriteEnd::NotSent;
    std::optional<Error> error;
    bool lacksVoid = false; ///< not sent, since a void that it needs was refused for good
    LineId line; ///< from the answer of a create; invalid otherwise
};

/// A failed write, sorted by whether the service may have done it.
[[nodiscard]] WriteResult failedWrite(const Error &error);
/// Whether a refusal may come from the lock of a synced line: which status Procore answers then is not documented
/// (Procore 1.5). One that has another reason is met again when the line is open, and the line is locked as it was.
[[nodiscard]] bool mayBeTheLock(const WriteResult &result);
/// A write that was answered with success.
[[nodiscard]] WriteResult answeredWrite();

} // namespace tieout
