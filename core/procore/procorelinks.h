// SPDX-License-Identifier: Apache-2.0
// Addresses of Procore's web pages, for people (api facts, Procore 5.1).
#pragma once

#include "core/model/commitment.h"
#include "core/procore/procoreendpoints.h"

#include <QUrl>

namespace tieout {

/// The Payments Issued tab of a commitment. Empty when any id is invalid.
[[nodiscard]] QUrl paymentsIssuedLink(
    const ProcoreEndpoints &endpoints, ProjectId project, CommitmentId commitment, CommitmentKind kind);
/// The commitment itself. Empty when any id is invalid.
[[nodiscard]] QUrl commitmentLink(
    const ProcoreEndpoints &endpoints, ProjectId project, CommitmentId commitment, CommitmentKind kind);

} // namespace tieout
