// SPDX-License-Identifier: Apache-2.0
// The state of the whole window, and why a sync cannot start: pure functions of the status.
#pragma once

#include "core/facade/appstatus.h"

#include <optional>

namespace tieout {

enum class ConditionKind {
    Loading,
    NoKeychain,
    NotSetUp,
    SignedOut,
    UnsupportedEdition,
    NoRights,
    LockedElsewhere, ///< another computer left its lock (rule 24)
    NothingToShow,
    Ready
};

/// What the only button of a state does.
enum class Remedy { None, SetUp, OpenConnections, OpenSchedule, OpenAdvanced, LookAgain, GiveUpLock, Sync };

struct Condition {
    ConditionKind kind = ConditionKind::Ready;
    QString title;
    QString text; ///< what it means and what to do; may be empty
    QString button; ///< a verb; empty: no button
    Remedy remedy = Remedy::None;

    bool operator==(const Condition &) const = default;
};

/// The first obstacle, in the order in which a person clears them. `hasRows`: there are invoices to show. No status:
/// none has arrived yet.
[[nodiscard]] Condition conditionOf(const std::optional<AppStatus> &status, bool hasRows);
/// True when a condition fills the whole window even if rows are known; without rows it always does.
[[nodiscard]] bool takesWholeWindow(ConditionKind kind, bool hasRows);
/// Why a run cannot start now, in one sentence; empty when it can. A run that is going on is not such a reason.
[[nodiscard]] QString reasonNotToSync(const std::optional<AppStatus> &status);

} // namespace tieout
