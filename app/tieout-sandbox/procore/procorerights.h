// SPDX-License-Identifier: Apache-2.0
// The rights to see and to write (docs/sandbox.md, Procore 11).
#pragma once

#include "app/tieout-sandbox/procore/procorecall.h"

#include <optional>

namespace tieout::sandbox {

enum class Level { None, ReadOnly, Standard, Admin };

Level levelOf(const QString &text);
/// Number and name as in settings/permissions.
int levelId(Level level);
QString levelName(const World &world, Level level);

/// Whether the signed-in person can see the project at all; company administrators see all projects.
bool seesProject(const Company &company, const Project &project);

/// The project named in a call's `project_id`; a refusal when it is missing, unknown or invisible.
struct ProjectAccess {
    int project = -1;
    std::optional<Response> refusal;
    bool emptyList = false; // no right to read, and the knob asks for an empty list instead of a refusal
};
ProjectAccess projectAccess(const ProcoreCall &call, qint64 projectId);

/// The same, and Read Only or more (reads) or Admin (writes) on an active Commitments tool.
ProjectAccess commitmentsAccess(const ProcoreCall &call, qint64 projectId, Level needed);

} // namespace tieout::sandbox
