// SPDX-License-Identifier: Apache-2.0
// The layout of windows, tables and splitters. The only part of the window that writes to disk.
#pragma once

#include <QByteArray>
#include <QString>

namespace tieout::windowstate {

/// The bytes saved under a name; empty when there are none.
[[nodiscard]] QByteArray read(const QString &name);
void write(const QString &name, const QByteArray &state);
/// Forgets everything: View, Reset Layout.
void clear();

} // namespace tieout::windowstate
