// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/exitcode.h"

#include "core/base/enumwords.h"
#include "core/base/tr.h"

#include <array>
#include <utility>

namespace tieout::cli {

namespace {

using Row = std::pair<Cause, ExitCode>;

/// One row per cause, in the order of the enum.
constexpr std::array kCodes {
    Row { Cause::Stopped, ExitCode::Problems },
    Row { Cause::NoConnection, ExitCode::Unreachable },
    Row { Cause::NoAnswer, ExitCode::Unreachable },
    Row { Cause::SignedOut, ExitCode::SignInNeeded },
    Row { Cause::ScopeMissing, ExitCode::SignInNeeded },
    Row { Cause::RightMissing, ExitCode::NotPermitted },
    Row { Cause::RecordUnknown, ExitCode::Problems },
    Row { Cause::CallsTooFast, ExitCode::Unreachable },
    Row { Cause::CallsUsedUp, ExitCode::Unreachable },
    Row { Cause::AlreadyThere, ExitCode::Problems },
    Row { Cause::ServiceRefused, ExitCode::Problems },
    Row { Cause::ServiceBroken, ExitCode::Unreachable },
    Row { Cause::ServiceDown, ExitCode::Unreachable },
    Row { Cause::AnswerUnreadable, ExitCode::Unreachable },
    Row { Cause::AnswerLost, ExitCode::Problems },
    Row { Cause::LedgerUnusable, ExitCode::LedgerUnusable },
    Row { Cause::KeychainUnusable, ExitCode::NoKeychain },
    Row { Cause::RequestWrong, ExitCode::WrongUsage },
    Row { Cause::OtherSync, ExitCode::Busy },
    Row { Cause::NoSecureConnection, ExitCode::Unreachable },
    Row { Cause::CertificateUntrusted, ExitCode::Unreachable },
    Row { Cause::CertificateOutOfDate, ExitCode::Unreachable },
    Row { Cause::NetworkInBetween, ExitCode::Unreachable },
    Row { Cause::SignInAnswerLost, ExitCode::SignInNeeded },
    Row { Cause::SignInUnanswered, ExitCode::SignInNeeded },
    Row { Cause::SignInDeclined, ExitCode::SignInNeeded },
    Row { Cause::EditionUnsupported, ExitCode::NotPermitted },
    Row { Cause::RightUnreadable, ExitCode::NotPermitted },
    Row { Cause::LinesRightUnreadable, ExitCode::NotPermitted },
    Row { Cause::AppNotInstalled, ExitCode::NotPermitted },
    Row { Cause::OrganisationGone, ExitCode::NotPermitted },
    Row { Cause::CopyGone, ExitCode::Problems },
    Row { Cause::LeftForLater, ExitCode::Unreachable },
    Row { Cause::FilesAddedMeanwhile, ExitCode::Problems },
    Row { Cause::RefusedHere, ExitCode::Problems },
    Row { Cause::PaymentNeedsPerson, ExitCode::Problems },
    Row { Cause::VoidsHeldBack, ExitCode::Problems },
    Row { Cause::LineShowsOther, ExitCode::Problems },
    Row { Cause::BillUnfit, ExitCode::Problems },
    Row { Cause::FileNotServed, ExitCode::Problems },
    Row { Cause::CallNotOffered, ExitCode::Problems },
    Row { Cause::SignInRefused, ExitCode::SignInNeeded },
    Row { Cause::SignInPageStuck, ExitCode::SignInNeeded },
    Row { Cause::BooksMoving, ExitCode::Unreachable },
    Row { Cause::LinesHidden, ExitCode::Unreachable },
    Row { Cause::FilesHidden, ExitCode::Unreachable },
    Row { Cause::DiskFull, ExitCode::LedgerUnusable },
    Row { Cause::DiskFailing, ExitCode::LedgerUnusable },
    Row { Cause::LedgerLocked, ExitCode::LedgerUnusable },
    Row { Cause::LedgerReadOnly, ExitCode::LedgerUnusable },
    Row { Cause::LedgerDamaged, ExitCode::LedgerUnusable },
    Row { Cause::LedgerForeign, ExitCode::LedgerUnusable },
    Row { Cause::LedgerNewer, ExitCode::LedgerUnusable },
    Row { Cause::DatabaseUnfit, ExitCode::LedgerUnusable },
    Row { Cause::FileUnusable, ExitCode::LedgerUnusable },
    Row { Cause::KeychainAbsent, ExitCode::NoKeychain },
    Row { Cause::KeychainEmpty, ExitCode::NoKeychain },
    Row { Cause::KeychainLocked, ExitCode::NoKeychain },
    Row { Cause::KeychainPromptClosed, ExitCode::NoKeychain },
    Row { Cause::KeychainSilent, ExitCode::NoKeychain },
    Row { Cause::SetUpMissing, ExitCode::WrongUsage },
    Row { Cause::OtherOwner, ExitCode::WrongUsage },
    Row { Cause::ClientMissing, ExitCode::SignInNeeded },
    Row { Cause::RegistrationWrong, ExitCode::SignInNeeded },
    Row { Cause::BrowserFailed, ExitCode::SignInNeeded },
    Row { Cause::CodeWrong, ExitCode::WrongUsage },
    Row { Cause::AddressRefused, ExitCode::WrongUsage },
    Row { Cause::SettingsNewer, ExitCode::WrongUsage },
    Row { Cause::RecordNotInLedger, ExitCode::WrongUsage },
    Row { Cause::RecordOutOfSight, ExitCode::WrongUsage },
    Row { Cause::ProjectNotChosen, ExitCode::WrongUsage },
    Row { Cause::LineMissing, ExitCode::WrongUsage },
    Row { Cause::LineNotReady, ExitCode::WrongUsage },
    Row { Cause::NothingToDecide, ExitCode::WrongUsage },
    Row { Cause::LinkMissing, ExitCode::WrongUsage },
    Row { Cause::CopiesInTheWay, ExitCode::WrongUsage },
    Row { Cause::DemoBroken, ExitCode::Problems },
    Row { Cause::ConnectionFileUnfit, ExitCode::WrongUsage },
    Row { Cause::MemoryShort, ExitCode::Problems },
    Row { Cause::LockedElsewhere, ExitCode::Busy },
    Row { Cause::SignInPortsTaken, ExitCode::SignInNeeded },
    Row { Cause::SignInGoingOn, ExitCode::SignInNeeded },
    Row { Cause::SignInRenewing, ExitCode::Busy },
};

consteval bool isInOrder()
{
    for (std::size_t place = 0; place < kCodes.size(); ++place) {
        if (kCodes[place].first != static_cast<Cause>(place))
            return false;
    }
    return true;
}

static_assert(kCodes.size() == enumSize<Cause>(), "every cause has its exit code");
static_assert(isInOrder(), "the rows are in the order of the enum");

} // namespace

ExitCode exitCodeFor(Cause cause)
{
    return kCodes[static_cast<std::size_t>(cause)].second;
}

ExitCode exitCodeFor(const Error &error)
{
    return exitCodeFor(causeOf(error));
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
                  "usage; 3 sign-in needed or not finished; 4 not permitted or unsupported edition; 5 service\n"
                  "unreachable or budget spent; 6 no keychain; 7 another run is going on, or another program or\n"
                  "computer holds what Tieout needs; 8 ledger or another file of Tieout unusable.\n");
}

} // namespace tieout::cli
