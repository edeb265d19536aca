// SPDX-License-Identifier: Apache-2.0
// Files that hang on a payment line (rule 12).
#pragma once

#include "core/model/paymentline.h"

#include <QByteArray>

namespace tieout {

/// A file to attach to a line.
struct AttachmentFile {
    QString fileName; ///< without a folder
    QByteArray contentType = "application/octet-stream";
    QByteArray content;

    bool operator==(const AttachmentFile &) const = default;
};

/// A file that must hang on a line when a change of its attachments is over. Its content is kept meanwhile.
struct KeptFile {
    int place = 0; ///< among the files of the change, from 0; where its content is kept
    qint64 attachment = 0; ///< Procore's id when the change began; 0: added by the change
    QString fileName;
    QByteArray contentType;
    QByteArray hash; ///< SHA-256 of the content, hexadecimal

    [[nodiscard]] bool isNew() const { return attachment == 0; }
    bool operator==(const KeptFile &) const = default;
};

/// Files that do not hang on the line, in the order of `wanted`. What hung there before is known by its id; what was
/// sent, for the first time or to be put back, by its name under an id of its own. Pure.
[[nodiscard]] QList<KeptFile> missingFiles(const QList<KeptFile> &wanted, const QList<Attachment> &found);
/// Those of them that hung on the line before the change.
[[nodiscard]] QList<KeptFile> lostFiles(const QList<KeptFile> &wanted, const QList<Attachment> &found);
/// Whether one is missing that hung on the line before the change.
[[nodiscard]] bool hasLostFile(const QList<KeptFile> &wanted, const QList<Attachment> &found);

/// What hangs on the line and is none of `wanted`. Pure.
[[nodiscard]] QList<Attachment> unknownFiles(const QList<KeptFile> &wanted, const QList<Attachment> &found);
/// Names for people: "a.pdf, b.pdf".
[[nodiscard]] QString namesOf(const QList<KeptFile> &files);
[[nodiscard]] QString namesOf(const QList<Attachment> &files);

/// What to send so that nothing is missing any more. Whether Procore appends or replaces is not documented (Procore
/// 1.7): where what was sent hangs there and everything else is gone it replaces, and all go together. Nothing
/// is sent while a file stands there that nobody knows: it may be one of them under another name, or somebody else's,
/// who would lose it. Pure.
[[nodiscard]] QList<KeptFile> filesToSend(const QList<KeptFile> &wanted, const QList<Attachment> &found);

} // namespace tieout
