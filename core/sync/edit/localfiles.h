// SPDX-License-Identifier: Apache-2.0
// Files of this computer that a user wants to attach to a line.
#pragma once

#include "core/base/result.h"
#include "core/model/attachments.h"

#include <QStringList>

namespace tieout {

/// Reads the files whole, in the order given. Configuration names the first that is not there, is a folder or no plain
/// file, cannot be read, or is too big (one, or all together): nothing is read past that limit.
[[nodiscard]] Result<QList<AttachmentFile>> readFiles(const QStringList &paths);

/// By the ending of the name; "application/octet-stream" where it has none that is known.
[[nodiscard]] QByteArray contentTypeOf(const QString &fileName);

} // namespace tieout
