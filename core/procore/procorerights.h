// SPDX-License-Identifier: Apache-2.0
// Finds a person's level on a tool in the list of tools (api facts, Procore 5.1). Pure.
#pragma once

#include "core/model/permissions.h"
#include "core/procore/procoredecode.h"

namespace tieout {

/// The machine name of the Commitments tool is known.
[[nodiscard]] AccessLevel commitmentsLevel(const QList<ProcoreTool> &tools);

/// The machine name of ERP Integrations is not documented, so this looks for `part` in the displayed and machine names,
/// at the start of a word ("Enterprise" contains "erp" too). Unknown when no tool matches, or when several do with
/// different levels: never guess a right.
[[nodiscard]] AccessLevel levelOfToolNamed(const QList<ProcoreTool> &tools, const QString &part);

} // namespace tieout
