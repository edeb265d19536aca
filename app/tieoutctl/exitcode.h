// SPDX-License-Identifier: Apache-2.0
// How a command ended, for scripts.
#pragma once

#include "core/base/error.h"
#include "core/sync/syncrequest.h"

namespace tieout::cli {

/// A closed set that never changes: schedulers and scripts depend on the numbers.
enum class ExitCode {
    Done = 0,
    Problems = 1, ///< done, but some payments failed or need attention, or the run was stopped
    WrongUsage = 2,
    SignInNeeded = 3,
    NotPermitted = 4, ///< or the edition of Xero is not supported
    Unreachable = 5, ///< a service cannot be reached, or its budget is used up
    NoKeychain = 6,
    Busy = 7, ///< another run is going on
    LedgerUnusable = 8
};

/// The only table from causes to codes.
[[nodiscard]] ExitCode exitCodeFor(Cause cause);
[[nodiscard]] ExitCode exitCodeFor(const Error &error);
/// The error's code if the run failed; Problems if it was stopped or a payment needs a person.
[[nodiscard]] ExitCode exitCodeFor(const RunReport &report);
/// For help texts.
[[nodiscard]] QString exitCodeHelp();

} // namespace tieout::cli
