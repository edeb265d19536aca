// SPDX-License-Identifier: Apache-2.0
// In which state the whole window is, and why a sync cannot start: pure functions of the status.
#pragma once

#include "core/sync/appstatus.h"

#include <optional>

namespace tieout {

enum class ConditionKind {
    Loading,
    NoKeychain,
    NotSetUp,
    SignedOut,
    UnsupportedEdition,
    NoRights,
    NothingToShow,
    Ready
};

/// What the one button of a state does.
enum class Remedy { None, OpenConnections, OpenSchedule, OpenAdvanced, LookAgain, Sync };

struct Condition {
    ConditionKind kind = ConditionKind::Ready;
    QString title;
    QString text; ///< what it means and what to do; may be empty
    QString button; ///< a verb; empty: no button
    Remedy remedy = Remedy::None;

    bool operator==(const Condition &) const = default;
};

/// The first thing that stands in the way, in the order in which a person mends them. `hasRows`: there are invoices to
/// show. Nothing as status: nothing has been told yet.
[[nodiscard]] Condition conditionOf(const std::optional<AppStatus> &status, bool hasRows);
/// True when a condition takes the whole window even where rows are known: without them it always does.
[[nodiscard]] bool takesWholeWindow(ConditionKind kind, bool hasRows);
/// Why a run cannot start now, one sentence; empty when it can. A run that is going on is no reason.
[[nodiscard]] QString reasonNotToSync(const std::optional<AppStatus> &status);

} // namespace tieout
