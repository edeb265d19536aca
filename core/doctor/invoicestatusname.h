// SPDX-License-Identifier: Apache-2.0
// What people call the status of a subcontractor invoice.
#pragma once

#include <QString>

namespace tieout {

/// Procore's words for "draft", "under_review" and the other statuses of its documents, in the user's language; one
/// that is not in them as it is.
[[nodiscard]] QString invoiceStatusName(const QString &status);

} // namespace tieout
