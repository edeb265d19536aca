// SPDX-License-Identifier: Apache-2.0
#include "core/base/commandsteps.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tieout {

namespace {

/// Where the next step is a command there and a click in the window. %1 is the service as it is typed. The table of
/// causes (cause.cpp) names no command.
constexpr std::array kSteps {
    std::pair { Cause::SignedOut, QT_TRANSLATE_NOOP("tieout", "Sign in: tieoutctl connect %1.") },
    std::pair { Cause::ScopeMissing,
        QT_TRANSLATE_NOOP("tieout", "Sign in again and accept every permission: tieoutctl connect %1.") },
    std::pair { Cause::SignInUnanswered,
        QT_TRANSLATE_NOOP("tieout", "Sign in again, and finish the page in the browser: tieoutctl connect %1.") },
    std::pair { Cause::SignInDeclined,
        QT_TRANSLATE_NOOP("tieout", "Sign in again and allow the access: tieoutctl connect %1.") },
    std::pair { Cause::SignInPageStuck,
        QT_TRANSLATE_NOOP("tieout", "Sign in with the browser, without --no-browser: tieoutctl connect %1.") },
    std::pair { Cause::ClientMissing, QT_TRANSLATE_NOOP("tieout", "Sign in and enter it: tieoutctl connect %1.") },
    std::pair { Cause::SetUpMissing, QT_TRANSLATE_NOOP("tieout", "Set it up: tieoutctl setup.") },
    std::pair { Cause::ProjectNotChosen,
        QT_TRANSLATE_NOOP(
            "tieout", "Choose it, with commas between several: tieoutctl settings set projects NUMBER.") },
    std::pair { Cause::LinkMissing,
        QT_TRANSLATE_NOOP("tieout", "Link the bill, then try again: tieoutctl links --suggest, tieoutctl link.") },
    std::pair { Cause::OtherOwner,
        QT_TRANSLATE_NOOP("tieout", "Add another profile for this pair: tieoutctl profile add NAME.") },
    std::pair { Cause::EditionUnsupported,
        QT_TRANSLATE_NOOP("tieout",
            "Choose an organization of the United States, or allow others (unsupported): "
            "tieoutctl settings set edition.allow-others true.") },
    std::pair { Cause::RightUnreadable,
        QT_TRANSLATE_NOOP("tieout",
            "Check the tool's name: tieoutctl settings get rights.erp-tool-name. If it is "
            "right, ask your Procore administrator which level you have.") },
    std::pair { Cause::LockedElsewhere,
        QT_TRANSLATE_NOOP(
            "tieout", "If Tieout no longer runs on this profile there, give the lock up: tieoutctl unlock.") },
    std::pair { Cause::VoidsHeldBack,
        QT_TRANSLATE_NOOP("tieout",
            "Check the bills in Xero, then allow that many: tieoutctl sync --allow-voids NUMBER; or restore the "
            "payments.") },
};

} // namespace

QString commandStepFor(const Error &error)
{
    const Cause cause = causeOf(error);
    const auto *const found =
        std::find_if(kSteps.begin(), kSteps.end(), [cause](const auto &step) { return step.first == cause; });
    if (found == kSteps.end())
        return nextStepFor(error);
    return Tr::tr(found->second).replace(QLatin1String("%1"), toString(error.service));
}

} // namespace tieout
