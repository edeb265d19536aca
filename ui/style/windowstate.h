// SPDX-License-Identifier: Apache-2.0
// How the user left windows, tables and splitters. The only place of the window that keeps anything on disk.
#pragma once

#include <QByteArray>
#include <QString>

namespace tieout::windowstate {

/// The bytes kept under a name; empty when there are none.
[[nodiscard]] QByteArray read(const QString &name);
void write(const QString &name, const QByteArray &state);
/// Forgets everything: View, Reset Layout.
void clear();

} // namespace tieout::windowstate
