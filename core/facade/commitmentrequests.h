// SPDX-License-Identifier: Apache-2.0
// Commitments and their Payments Issued, to be looked at. What people change there goes through LineRequests.
#pragma once

#include "core/facade/reply.h"
#include "core/model/commitmentrows.h"

namespace tieout {

/// Where the copy of an attachment goes.
struct CopyTarget {
    QString path;
    bool mayReplace = false; ///< the person was asked about the file that is there
};

class CommitmentRequests {
public:
    virtual ~CommitmentRequests() = default;

    /// Every commitment that the ledger knows. Storage.
    virtual void loadCommitments(Reply<QList<CommitmentRow>> reply) = 0;
    /// The last known of our lines, from the ledger; answered during a run too. Storage.
    virtual void loadKnownLines(CommitmentId commitment, Reply<IssuedLines> reply) = 0;
    /// All lines from Procore, by one list call; during a run after it. Where Procore cannot be asked, the
    /// last known with the problem; none of them, with the problem, where the person may not see lines (rule 8).
    /// Storage.
    virtual void readLines(ProjectId project, CommitmentId commitment, Reply<IssuedLines> reply) = 0;

    /// Downloads the file into a private folder that is removed with the program; answers with its path there.
    /// Rejected when it is a program. Forbidden without the right to see the project's lines.
    virtual void openAttachment(ProjectId project, Attachment attachment, Reply<QString> reply) = 0;
    /// Downloads the file to the target, whole or not at all; answers with its path. Rejected when another file is
    /// there that may not be replaced.
    virtual void saveAttachment(ProjectId project, Attachment attachment, CopyTarget target, Reply<QString> reply) = 0;
};

} // namespace tieout
