// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/enginecommitments.h"

namespace tieout {

void EngineCommitments::loadCommitments(Reply<QList<CommitmentRow>> reply)
{
    m_door.look<QList<CommitmentRow>>([](Session &session) { return session.commitments().all(); }, std::move(reply));
}

void EngineCommitments::loadKnownLines(CommitmentId commitment, Reply<IssuedLines> reply)
{
    m_door.look<IssuedLines>(
        [commitment](Session &session) { return session.commitments().known(commitment); }, std::move(reply));
}

void EngineCommitments::readLines(ProjectId project, CommitmentId commitment, Reply<IssuedLines> reply)
{
    // The observer reports payments that turn out to have changed; the books stay as they are.
    m_door.ask<IssuedLines>(
        [project, commitment](Session &session, std::stop_token stop) {
            return session.commitments().readLines(project, commitment, std::move(stop));
        },
        AfterWork::TellNothing, std::move(reply));
}

void EngineCommitments::openAttachment(ProjectId project, Attachment attachment, Reply<QString> reply)
{
    m_door.ask<QString>(
        [project, attachment](Session &session, std::stop_token stop) {
            return session.commitments().open(project, attachment, std::move(stop));
        },
        AfterWork::TellNothing, std::move(reply));
}

void EngineCommitments::saveAttachment(
    ProjectId project, Attachment attachment, CopyTarget target, Reply<QString> reply)
{
    m_door.ask<QString>(
        [project, attachment, target](Session &session, std::stop_token stop) {
            return session.commitments().save(project, attachment, target, std::move(stop));
        },
        AfterWork::TellNothing, std::move(reply));
}

} // namespace tieout
