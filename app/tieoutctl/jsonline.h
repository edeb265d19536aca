// SPDX-License-Identifier: Apache-2.0
// One payment line as a document and as text.
#pragma once

#include "core/sync/syncrequest.h"

#include <QByteArray>

namespace tieout::cli {

/// `line`: the payment, its line's number and attachments, and whether a change was completed.
[[nodiscard]] QByteArray lineJson(const LineReport &report);
[[nodiscard]] QString lineText(const LineReport &report);

} // namespace tieout::cli
