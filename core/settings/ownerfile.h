// SPDX-License-Identifier: Apache-2.0
// Small files that only their owner can read.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace tieout {

/// The whole file; nothing when it does not exist. Storage when it cannot be read or is larger than 4 MiB, which none
/// of our files is.
[[nodiscard]] Result<std::optional<QByteArray>> readOwnerFile(const QString &path);
/// Replaces the file completely or not at all. Storage.
[[nodiscard]] Done writeOwnerFile(const QString &path, const QByteArray &bytes);

} // namespace tieout
