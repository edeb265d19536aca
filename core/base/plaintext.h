// SPDX-License-Identifier: Apache-2.0
// Text of strangers made safe to show.
#pragma once

#include <QString>

namespace tieout {

/// The text without what a terminal or a line of a table would obey instead of showing: control characters other than
/// the line feed, Unicode's own line separators, and the marks that turn the direction of writing. Each becomes U+FFFD.
[[nodiscard]] QString plainText(QString text);

} // namespace tieout
