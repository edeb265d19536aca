// SPDX-License-Identifier: Apache-2.0
// Copies of attachments on this computer: for another program to show, or where the person wants them.
#pragma once

#include "core/base/result.h"
#include "core/facade/commitmentrequests.h"

#include <QTemporaryDir>

#include <memory>

namespace tieout {

/// Owns a folder that only this user can read; it and its files are removed at the end.
class AttachmentCopies final {
public:
    /// Rejected when the file is a program, judged by its name, before anything is downloaded.
    [[nodiscard]] static Done checkMayOpen(const Attachment &attachment);
    /// Writes the content where no other program looks for it; the path of the new file. Storage.
    [[nodiscard]] Result<QString> keepToOpen(const Attachment &attachment, const QByteArray &content);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_copies = 0;
};

/// Rejected when a file is there that may not be replaced, or the folder is missing.
[[nodiscard]] Done checkTarget(const CopyTarget &target);
/// The whole content, or the file that was there before. Storage; errors of checkTarget().
[[nodiscard]] Result<QString> saveCopy(const CopyTarget &target, const QByteArray &content);

} // namespace tieout
