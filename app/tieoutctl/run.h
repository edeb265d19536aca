// SPDX-License-Identifier: Apache-2.0
// The commands themselves: thin functions from the arguments to an answer.
#pragma once

#include "app/tieoutctl/commandline.h"
#include "app/tieoutctl/console.h"
#include "core/base/task.h"

namespace tieout::cli {

/// What a command works with; outlives it.
struct Call {
    Invocation invocation;
    Console *console = nullptr;
    std::stop_token stop;
};

/// Runs the command named in the invocation.
[[nodiscard]] Task<ExitCode> runCommand(Call call);

// One function per command, or per group of them.
[[nodiscard]] Task<ExitCode> runProfile(Call call);
[[nodiscard]] Task<ExitCode> runConnect(Call call);
[[nodiscard]] Task<ExitCode> runDisconnect(Call call);
[[nodiscard]] Task<ExitCode> runConnection(Call call);
[[nodiscard]] Task<ExitCode> runSetup(Call call);
[[nodiscard]] Task<ExitCode> runStatus(Call call);
[[nodiscard]] Task<ExitCode> runSync(Call call);
[[nodiscard]] Task<ExitCode> runLine(Call call);
[[nodiscard]] Task<ExitCode> runLink(Call call);
[[nodiscard]] Task<ExitCode> runLinks(Call call);
[[nodiscard]] Task<ExitCode> runDoctor(Call call);
[[nodiscard]] Task<ExitCode> runResolve(Call call);
[[nodiscard]] Task<ExitCode> runPayments(Call call);
[[nodiscard]] Task<ExitCode> runInvoices(Call call);
[[nodiscard]] Task<ExitCode> runHistory(Call call);
[[nodiscard]] Task<ExitCode> runUnlock(Call call);
[[nodiscard]] Task<ExitCode> runExport(Call call);
[[nodiscard]] Task<ExitCode> runSettings(Call call);
[[nodiscard]] Task<ExitCode> runDemo(Call call);

} // namespace tieout::cli
