// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/exitcode.h"

#include "core/base/tr.h"

namespace tieout::cli {

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SignInNeeded:
    case ErrorKind::MissingScope:
        return ExitCode::SignInNeeded;
    case ErrorKind::Forbidden:
        return ExitCode::NotPermitted;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::DayLimitReached:
    case ErrorKind::ServerFault:
    case ErrorKind::Unavailable:
    case ErrorKind::Malformed:
        return ExitCode::Unreachable;
    case ErrorKind::Keychain:
        return ExitCode::NoKeychain;
    case ErrorKind::Busy:
        return ExitCode::Busy;
    case ErrorKind::Storage:
        return ExitCode::LedgerUnusable;
    case ErrorKind::Configuration:
        return ExitCode::WrongUsage;
    case ErrorKind::Cancelled:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::UnknownOutcome:
        return ExitCode::Problems;
    }
    return ExitCode::Problems;
}

ExitCode exitCodeFor(const RunReport &report)
{
    if (report.error)
        return exitCodeFor(*report.error);
    switch (report.run.outcome) {
    case RunOutcome::Completed:
        return ExitCode::Done;
    case RunOutcome::Running:
    case RunOutcome::CompletedWithProblems:
    case RunOutcome::Stopped:
    case RunOutcome::Failed:
        return ExitCode::Problems;
    }
    return ExitCode::Problems;
}

QString exitCodeHelp()
{
    return Tr::tr("Exit codes: 0 done; 1 done, some payments failed, need attention or wait; 2 wrong\n"
                  "usage; 3 sign-in needed; 4 not permitted or unsupported edition; 5 service unreachable or\n"
                  "budget spent; 6 no keychain; 7 another run is going on; 8 ledger unusable.\n");
}

} // namespace tieout::cli
