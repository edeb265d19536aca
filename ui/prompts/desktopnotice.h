// SPDX-License-Identifier: Apache-2.0
// The notice that a desktop shows in a corner of the screen. CMake chooses how: over D-Bus where there is one.
#pragma once

class QString;

namespace tieout {

/// Without a desktop that shows notices nothing comes of it.
void showDesktopNotice(const QString &title, const QString &text);

} // namespace tieout
