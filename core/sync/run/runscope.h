// SPDX-License-Identifier: Apache-2.0
// Which projects and invoices a run is about: those of its request, within those that the settings choose.
#pragma once

#include "core/base/result.h"
#include "core/ledger/scope.h"
#include "core/settings/profilesettings.h"
#include "core/sync/syncrequest.h"

namespace tieout {

/// An empty choice of projects is an error, not "all projects", and so is a project that was not chosen:
/// ProjectNotChosen.
[[nodiscard]] Done checkScope(const SyncRequest &request, const ProfileSettings &settings);
/// The payments that the run works on.
[[nodiscard]] Scope scopeOf(const SyncRequest &request, const ProfileSettings &settings);
/// Everything that the settings choose, whatever a run is narrowed to.
[[nodiscard]] Scope chosenScope(const ProfileSettings &settings);
/// A run that is neither narrowed nor a preview: it does the daily work, too.
[[nodiscard]] bool isWhole(const SyncRequest &request);

} // namespace tieout
