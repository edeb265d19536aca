// SPDX-License-Identifier: Apache-2.0
#include "core/sync/execute/attachmentchanger.h"

#include "core/base/tr.h"
#include "core/ledger/journalrepository.h"
#include "core/sync/line/attachmentstore.h"
#include "core/sync/line/linemark.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

WriteResult notSent(const Error &error)
{
    WriteResult result;
    result.error = error;
    return result;
}

Error withoutAttachments()
{
    Error error(Cause::FilesHidden, Tr::tr("Procore's answer does not list the line's attachments."));
    error.service = Service::Procore;
    return error;
}

/// What keeps new files from being sent, as the line was read right before. Where Procore replaces what is there, a
/// file that somebody added since the change began would be lost, and no copy of it was kept.
std::optional<Error> obstacleTo(const PlannedStep &step, const Result<PaymentLine> &before)
{
    if (!before)
        return before.error();
    if (!before->showsAttachments)
        return withoutAttachments();
    const QList<Attachment> unknown = unknownFiles(step.files, before->attachments);
    if (unknown.isEmpty() || hasLostFile(step.files, before->attachments)
        || missingFiles(step.files, before->attachments).isEmpty())
        return std::nullopt;
    return Error(Cause::FilesAddedMeanwhile,
        Tr::tr("Somebody else attached files to this line in the meantime (%1). Nothing was sent.")
            .arg(namesOf(unknown)));
}

} // namespace

AttachmentChanger::AttachmentChanger(ExecutorParts parts)
    : m_parts(parts)
{
}

Task<WriteResult> AttachmentChanger::run(PlannedStep step, Currency currency, IntentId intent, std::stop_token stop)
{
    LineChanger changer(m_parts);
    if (!isChangeUnderWay(step.line)) {
        WriteResult direct = co_await attachAndVerify(step, currency, intent, stop);
        if (!mayBeTheLock(direct))
            co_return direct;
        WriteResult unlocked = co_await changer.unlock(step, currency, intent, stop);
        if (unlocked.end != WriteEnd::Answered)
            co_return unlocked;
    }
    // From here on a stop would leave the line open to edits: the sequence is carried to its end.
    WriteResult attached = co_await attachAndVerify(step, currency, intent, std::stop_token());
    WriteResult locked = co_await changer.lock(step, currency, intent);
    if (locked.end == WriteEnd::Answered)
        co_return attached;
    locked.end = WriteEnd::Unknown; // the line is open: the intent must stay open too
    co_return locked;
}

Task<WriteResult> AttachmentChanger::attachAndVerify(
    PlannedStep step, Currency currency, IntentId intent, std::stop_token stop)
{
    const auto before =
        co_await m_parts.book->fetchLine(step.draft.project, step.draft.commitment, step.line.id, currency, stop);
    if (const auto obstacle = obstacleTo(step, before))
        co_return notSent(*obstacle);
    QList<KeptFile> files = filesToSend(step.files, before->attachments);
    WriteResult sent = co_await attach(step, currency, intent, u"attach"_s, files, stop);
    if (sent.end == WriteEnd::Refused || sent.end == WriteEnd::NotSent)
        co_return sent;
    auto looked = co_await m_parts.book->fetchLine(
        step.draft.project, step.draft.commitment, step.line.id, currency, std::stop_token());
    if (!looked || !looked->showsAttachments) {
        WriteResult unseen = failedWrite(looked ? withoutAttachments() : looked.error());
        unseen.end = WriteEnd::Unknown;
        co_return unseen;
    }
    if (!hasLostFile(step.files, looked->attachments))
        co_return sent;
    files = filesToSend(step.files, looked->attachments);
    WriteResult putBack = co_await attach(step, currency, intent, u"put-back"_s, files, std::stop_token());
    if (putBack.end == WriteEnd::Answered || putBack.end == WriteEnd::NotSent) {
        sent.error = putBack.error;
        co_return sent;
    }
    putBack.end = WriteEnd::Unknown; // something is lost, so the intent must stay open
    co_return putBack;
}

Task<WriteResult> AttachmentChanger::attach(
    PlannedStep step, Currency currency, IntentId intent, QString name, QList<KeptFile> files, std::stop_token stop)
{
    if (files.isEmpty())
        co_return answeredWrite();
    const AttachmentStore store(m_parts.attachmentsFolder);
    if (const Done begun = store.beginSending(step.record.payment.id); !begun)
        co_return notSent(begun.error());
    QList<AttachmentFile> contents;
    std::optional<Error> unreadable; // of one copy; the others are sent
    for (const KeptFile &file : std::as_const(files)) {
        const auto content = store.content(step.record.payment.id, file);
        if (!content) {
            unreadable = unreadable.value_or(content.error());
            continue;
        }
        AttachmentFile sent;
        sent.fileName = file.fileName;
        sent.contentType = file.contentType;
        sent.content = *content;
        contents.append(sent);
    }
    if (contents.isEmpty())
        co_return notSent(*unreadable);
    if (Done recorded = m_parts.ledger->journal().recordStep(intent, name); !recorded)
        co_return failedWrite(recorded.error());
    auto updated = co_await m_parts.book->attachFiles(
        step.draft.project, step.draft.commitment, step.line.id, contents, currency, stop);
    if (!updated)
        co_return failedWrite(updated.error());
    WriteResult result = answeredWrite();
    result.error = unreadable;
    co_return result;
}

} // namespace tieout
