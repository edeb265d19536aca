// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/run.h"

namespace tieout::cli {

Task<ExitCode> runCommand(Call call)
{
    using Function = Task<ExitCode> (*)(Call);
    struct Entry {
        const char *firstWord;
        Function function;
    };
    static constexpr Entry kEntries[] { { "profile", runProfile }, { "connect", runConnect },
        { "disconnect", runDisconnect }, { "connection", runConnection }, { "setup", runSetup },
        { "status", runStatus }, { "sync", runSync }, { "line", runLine }, { "link", runLink }, { "unlink", runLink },
        { "links", runLinks }, { "doctor", runDoctor }, { "resolve", runResolve }, { "payments", runPayments },
        { "invoices", runInvoices }, { "history", runHistory }, { "unlock", runUnlock }, { "export", runExport },
        { "settings", runSettings }, { "demo", runDemo } };
    const QString firstWord = call.invocation.command.section(QLatin1Char(' '), 0, 0);
    for (const Entry &entry : kEntries) {
        if (firstWord == QLatin1String(entry.firstWord))
            return entry.function(std::move(call));
    }
    Q_UNREACHABLE();
}

} // namespace tieout::cli
