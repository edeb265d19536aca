// SPDX-License-Identifier: Apache-2.0
// Makes other people's text safe to show.
#pragma once

#include <QString>

namespace tieout {

/// The text without characters that a terminal or a table line would obey instead of showing: control characters except
/// the line feed, Unicode's own line separators, and the marks that change the direction of writing. Each becomes
/// U+FFFD.
[[nodiscard]] QString plainText(QString text);

} // namespace tieout
