// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessioncommitments.h"

#include "core/ledger/overviewrepository.h"
#include "core/sync/edit/issuedlines.h"

namespace tieout {

Result<QList<CommitmentRow>> SessionCommitments::all() const
{
    return m_context.ledger().overview().commitments();
}

Result<IssuedLines> SessionCommitments::known(CommitmentId commitment) const
{
    return lastKnownLines(m_context.ledger(), commitment);
}

Task<Result<IssuedLines>> SessionCommitments::readLines(
    ProjectId project, CommitmentId commitment, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto chosen = m_context.settings();
    if (!chosen)
        co_return failed(chosen.error());
    auto lines = co_await m_context.engine().showLines(project, commitment, *chosen, stop);
    m_context.keepBudgets();
    if (lines || lines.error().kind == ErrorKind::Cancelled || lines.error().kind == ErrorKind::Storage)
        co_return lines;
    IssuedLines none; // rule 8: lines are for people who may see them, however old
    none.commitment = commitment;
    auto last = lines.error().kind == ErrorKind::Forbidden ? Result<IssuedLines>(none) : known(commitment);
    if (last)
        last->problem = lines.error();
    co_return last;
}

Task<Result<QByteArray>> SessionCommitments::download(ProjectId project, Attachment attachment, std::stop_token stop)
{
    const auto chosen = m_context.settings();
    if (!chosen)
        co_return failed(chosen.error());
    auto content = co_await m_context.engine().showAttachment(project, attachment, *chosen, stop);
    m_context.keepBudgets();
    co_return content;
}

Task<Result<QString>> SessionCommitments::open(ProjectId project, Attachment attachment, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    if (Done possible = AttachmentCopies::checkMayOpen(attachment); !possible)
        co_return failed(possible.error());
    const auto content = co_await download(project, attachment, stop);
    if (!content)
        co_return failed(content.error());
    auto path = m_copies.keepToOpen(attachment, *content);
    co_return path;
}

Task<Result<QString>> SessionCommitments::save(
    ProjectId project, Attachment attachment, CopyTarget target, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    // Before the download: what cannot be saved costs no call.
    if (Done possible = checkTarget(target); !possible)
        co_return failed(possible.error());
    const auto content = co_await download(project, attachment, stop);
    if (!content)
        co_return failed(content.error());
    auto path = saveCopy(target, *content);
    co_return path;
}

} // namespace tieout
