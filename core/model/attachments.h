// SPDX-License-Identifier: Apache-2.0
// Files attached to a payment line (rule 12).
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

/// A file that must be attached to a line when a change of its attachments is over. Its content is kept until then.
struct KeptFile {
    int place = 0; ///< among the files of the change, from 0; where its content is kept
    qint64 attachment = 0; ///< Procore's id when the change began; 0: added by the change
    QString fileName;
    QByteArray contentType;
    QByteArray hash; ///< SHA-256 of the content, hexadecimal

    [[nodiscard]] bool isNew() const { return attachment == 0; }
    bool operator==(const KeptFile &) const = default;
};

/// Files that are not attached to the line, in the order of `wanted`. A file that was attached before is recognized by
/// its id; one that was sent, for the first time or to be put back, by its name under a new id. Pure.
[[nodiscard]] QList<KeptFile> missingFiles(const QList<KeptFile> &wanted, const QList<Attachment> &found);
/// Those of them that were attached to the line before the change.
[[nodiscard]] QList<KeptFile> lostFiles(const QList<KeptFile> &wanted, const QList<Attachment> &found);
/// Whether a file is missing that was attached to the line before the change.
[[nodiscard]] bool hasLostFile(const QList<KeptFile> &wanted, const QList<Attachment> &found);

/// Attachments of the line that are not in `wanted`. Pure.
[[nodiscard]] QList<Attachment> unknownFiles(const QList<KeptFile> &wanted, const QList<Attachment> &found);
/// Names for people: "a.pdf, b.pdf".
[[nodiscard]] QString namesOf(const QList<KeptFile> &files);
[[nodiscard]] QString namesOf(const QList<Attachment> &files);

/// What to send so that nothing is missing any more. It is not documented whether Procore appends or replaces (Procore
/// 1.7): if the files sent are there and all others are gone, it replaces, and all must be sent together. Sends nothing
/// while an unknown file is there: it may be one of ours under another name, or somebody else's, which they would lose.
/// Pure.
[[nodiscard]] QList<KeptFile> filesToSend(const QList<KeptFile> &wanted, const QList<Attachment> &found);

} // namespace tieout
