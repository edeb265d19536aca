// SPDX-License-Identifier: Apache-2.0
// A person's level on a tool, out of the list of tools (api facts, Procore 5.1). Pure.
#pragma once

#include "core/model/permissions.h"
#include "core/procore/procoredecode.h"

namespace tieout {

/// The machine name of the Commitments tool is known.
[[nodiscard]] AccessLevel commitmentsLevel(const QList<ProcoreTool> &tools);

/// The machine name of ERP Integrations is printed nowhere, so the tool is found by `part` of its shown or machine
/// name, where a word begins ("Enterprise" holds "erp" as well). Unknown when no tool has it, or when several do and
/// their levels differ: a right is never guessed.
[[nodiscard]] AccessLevel levelOfToolNamed(const QList<ProcoreTool> &tools, const QString &part);

} // namespace tieout
