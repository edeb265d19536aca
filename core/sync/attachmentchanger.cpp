// SPDX-License-Identifier: Apache-2.0
#include "core/sync/attachmentchanger.h"

#include "core/ledger/journalrepository.h"
#include "core/sync/attachmentstore.h"
#include "core/sync/origindata.h"

namespace tieout {

AttachmentChanger::AttachmentChanger(ExecutorParts parts)
    : m_parts(parts)
{
}

Task<WriteResult> AttachmentChanger::run(PlannedStep step, Currency currency, IntentId intent, std::stop_token stop)
{
    LineChanger changer(m_parts);
    if (!isChangeUnderWay(step.line)) {
        WriteResult direct = co_await attachAndLook(step, currency, intent, stop);
        if (!mayBeTheLock(direct))
            co_return direct;
        WriteResult unlocked = co_await changer.unlock(step, currency, intent, stop);
        if (unlocked.end != WriteEnd::Answered)
            co_return unlocked;
    }
    // From here on a stop would leave the line open to edits: the sequence is carried to its end.
    WriteResult attached = co_await attachAndLook(step, currency, intent, std::stop_token());
    WriteResult locked = co_await changer.lock(step, currency, intent);
    if (locked.end == WriteEnd::Answered)
        co_return attached;
    locked.end = WriteEnd::Unknown; // the line stands open: the intent must stay open too
    co_return locked;
}

Task<WriteResult> AttachmentChanger::attachAndLook(
    PlannedStep step, Currency currency, IntentId intent, std::stop_token stop)
{
    QList<KeptFile> files = filesToSend(step.files, step.line.attachments);
    WriteResult sent = co_await attach(step, currency, intent, QStringLiteral("attach"), files, stop);
    if (sent.end == WriteEnd::Refused || sent.end == WriteEnd::NotSent)
        co_return sent;
    auto looked = co_await m_parts.book->fetchLine(
        step.draft.project, step.draft.commitment, step.line.id, currency, std::stop_token());
    if (!looked) {
        WriteResult unseen = failedWrite(looked.error());
        unseen.end = WriteEnd::Unknown;
        co_return unseen;
    }
    if (!hasLostFile(step.files, looked->attachments))
        co_return sent;
    files = filesToSend(step.files, looked->attachments);
    WriteResult putBack = co_await attach(step, currency, intent, QStringLiteral("put-back"), files, std::stop_token());
    if (putBack.end == WriteEnd::Answered)
        co_return sent;
    putBack.end = WriteEnd::Unknown; // something is lost, so the intent must stay open
    co_return putBack;
}

Task<WriteResult> AttachmentChanger::attach(
    PlannedStep step, Currency currency, IntentId intent, QString name, QList<KeptFile> files, std::stop_token stop)
{
    if (files.isEmpty())
        co_return answeredWrite();
    const AttachmentStore store(m_parts.attachmentsFolder);
    QList<AttachmentFile> contents;
    for (const KeptFile &file : std::as_const(files)) {
        const auto content = store.content(step.record.payment.id, file);
        if (!content)
            co_return failedWrite(content.error());
        AttachmentFile sent;
        sent.fileName = file.fileName;
        sent.contentType = file.contentType;
        sent.content = *content;
        contents.append(sent);
    }
    if (Done recorded = m_parts.ledger->journal().recordStep(intent, name); !recorded)
        co_return failedWrite(recorded.error());
    auto updated = co_await m_parts.book->attachFiles(
        step.draft.project, step.draft.commitment, step.line.id, contents, currency, stop);
    if (!updated)
        co_return failedWrite(updated.error());
    co_return answeredWrite();
}

} // namespace tieout
