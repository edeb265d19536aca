// SPDX-License-Identifier: Apache-2.0
// Commitments to be looked at: their sums, their lines, and the files attached to these.
#pragma once

#include "app/session/attachmentcopies.h"
#include "app/session/sessioncontext.h"

namespace tieout {

class SessionCommitments final {
public:
    /// `context` outlives it.
    explicit SessionCommitments(SessionContext &context)
        : m_context(context)
    {
    }

    /// See CommitmentRequests, of which these are the engine's side. The first two make no call.
    [[nodiscard]] Result<QList<CommitmentRow>> all() const;
    [[nodiscard]] Result<IssuedLines> known(CommitmentId commitment) const;
    /// An error only where not even the last known lines can be read, or the reading was stopped.
    [[nodiscard]] Task<Result<IssuedLines>> readLines(ProjectId project, CommitmentId commitment, std::stop_token stop);
    [[nodiscard]] Task<Result<QString>> open(ProjectId project, Attachment attachment, std::stop_token stop);
    [[nodiscard]] Task<Result<QString>> save(
        ProjectId project, Attachment attachment, CopyTarget target, std::stop_token stop);

private:
    [[nodiscard]] Task<Result<QByteArray>> download(ProjectId project, Attachment attachment, std::stop_token stop);

    SessionContext &m_context;
    AttachmentCopies m_copies;
};

} // namespace tieout
