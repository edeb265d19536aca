// SPDX-License-Identifier: Apache-2.0
// Finds the commitment and the payment line of a call, or the refusal (docs/sandbox.md, Procore 16).
#pragma once

#include "app/tieout-sandbox/procore/procorerights.h"

namespace tieout::sandbox {

struct LineAccess {
    int commitment = -1;
    int line = -1;
    bool emptyList = false;
    std::optional<Response> refusal;
};

/// 400 when an id is missing, 404 when the contract does not belong to the project.
LineAccess contractAccess(const ProcoreCall &call, qint64 projectId, qint64 contractId, Level level);

/// The same, and 404 when the line does not belong to that contract. `id` is text: "sync" is just an unknown id.
LineAccess lineAccess(const ProcoreCall &call, const QString &id, qint64 projectId, qint64 contractId, Level level);

} // namespace tieout::sandbox
