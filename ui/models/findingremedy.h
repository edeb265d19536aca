// SPDX-License-Identifier: Apache-2.0
// What mends a finding of the doctor, as far as the window can: one button each.
#pragma once

#include "core/doctor/finding.h"
#include "core/model/paymentstate.h"

namespace tieout {

enum class FindingRemedy {
    None, ///< nothing is missing
    CheckAgain, ///< it is fixed outside: by an administrator, by the desktop
    OpenConnections,
    OpenSchedule,
    OpenProjects,
    OpenChanges,
    OpenAdvanced,
    GiveUpLock,
    Sync,
    Link,
    ShowPayments, ///< those that need a person
    ShowHistory,
    OpenInProcore,
    OpenInXero
};

/// By the finding's name, its state and its cause; None for one that is in order or that nobody can fix. Pure.
[[nodiscard]] FindingRemedy remedyFor(const Finding &finding);
/// The names of the checks that remedyFor() knows. A new check has to get its remedy there: a test compares the lists.
[[nodiscard]] QStringList namesWithRemedy();
/// The button's text, a verb; empty for None.
[[nodiscard]] QString remedyText(FindingRemedy remedy);
/// "In order", "Look at this", "Missing", "Cannot be told from here".
[[nodiscard]] QString findingStateName(FindingState state);
/// The state whose icon stands for the finding's.
[[nodiscard]] PaymentState findingTone(FindingState state);

} // namespace tieout
