// SPDX-License-Identifier: Apache-2.0
// Commitments and their lines, asked of the engine.
#pragma once

#include "app/tieout/enginedoor.h"
#include "core/facade/commitmentrequests.h"

namespace tieout {

class EngineCommitments final : public CommitmentRequests {
public:
    explicit EngineCommitments(EngineDoor &door)
        : m_door(door)
    {
    }

    void loadCommitments(Reply<QList<CommitmentRow>> reply) override;
    void loadKnownLines(CommitmentId commitment, Reply<IssuedLines> reply) override;
    void readLines(ProjectId project, CommitmentId commitment, Reply<IssuedLines> reply) override;
    void openAttachment(ProjectId project, Attachment attachment, Reply<QString> reply) override;
    void saveAttachment(ProjectId project, Attachment attachment, CopyTarget target, Reply<QString> reply) override;

private:
    EngineDoor &m_door;
};

} // namespace tieout
