// SPDX-License-Identifier: Apache-2.0
// Copies of the files of a line while its attachments are being changed (rule 12).
#pragma once

#include "core/base/result.h"
#include "core/model/attachments.h"

namespace tieout {

/// <folder>/<payment>/<place>, for the owner only; <folder>/lost/<payment>/<name> what is left to people. Procore may
/// lose what hung on a line when something is added, and no crash may lose it for good: the copies are on the disk
/// before anything is sent, and stay until the line was seen with every file. As long as nothing was sent they lie in
/// <folder>/unsent/<payment>: a kill may leave them there before the journal knows of the change, and then every file
/// is where it was. Only the holder of the run lock may use it.
class AttachmentStore final {
public:
    /// `folder` need not exist yet.
    explicit AttachmentStore(QString folder);

    /// Writes the contents, the n-th for place n, to the disk, in place of unsent ones. Storage when they cannot be
    /// written: nothing is kept then. Configuration when copies of what was sent lie there already: they may be all
    /// that is left of the files.
    [[nodiscard]] Done keep(PaymentId payment, const QList<QByteArray> &contents) const;
    /// To be called before the first is sent: the copies are of what was sent from now on. Storage.
    [[nodiscard]] Done beginSending(PaymentId payment) const;
    /// The content of a kept file. An error that isCopyGone() knows when it is not there or not what was kept; Storage
    /// when it could not be read.
    [[nodiscard]] Result<QByteArray> content(PaymentId payment, const KeptFile &file) const;
    /// Payments of which something is kept that was sent, at least in part.
    [[nodiscard]] QList<PaymentId> payments() const;
    /// Payments of which something is kept and nothing was sent.
    [[nodiscard]] QList<PaymentId> unsentPayments() const;
    void forget(PaymentId payment) const;
    void forgetUnsent(PaymentId payment) const;
    /// Moves the copies of files that are not sent any more to a folder for people, under the files' own names, and
    /// gives that folder; empty when no copy is there. Storage when they cannot be moved.
    [[nodiscard]] Result<QString> giveToPeople(PaymentId payment, const QList<KeptFile> &files) const;

private:
    [[nodiscard]] QString folderOf(PaymentId payment) const;
    [[nodiscard]] QString copyOf(PaymentId payment, const KeptFile &file) const;
    [[nodiscard]] QString unsentFolder() const;
    [[nodiscard]] QString unsentFolderOf(PaymentId payment) const;

    QString m_folder;
};

/// Whether a file cannot be sent any more because its copy cannot be read: trying again would not help.
[[nodiscard]] bool isCopyGone(const Error &error);
/// As KeptFile::hash.
[[nodiscard]] QByteArray fileHash(const QByteArray &content);

} // namespace tieout
