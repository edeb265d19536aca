// SPDX-License-Identifier: Apache-2.0
#include "core/sync/edit/lineeditor.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/ledger/journalrepository.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/sync/edit/linenotice.h"
#include "core/sync/edit/localfiles.h"
#include "core/sync/edit/tidyattachments.h"
#include "core/sync/execute/executor.h"
#include "core/sync/line/attachmentstore.h"
#include "core/sync/line/editrules.h"
#include "core/sync/plan/lineindex.h"

namespace tieout {

namespace {

/// Why the line is not as it was meant to be.
Error problemOf(
    const PlannedStep &step, const PaymentRecord &now, const PaymentLine &line, const std::optional<Error> &met)
{
    if (now.standing.reason == Reason::AttachmentsLost)
        return Error(Cause::PaymentNeedsPerson, now.standing.sentence());
    const bool isAttach = step.kind == StepKind::Attach;
    if (now.hasOpenIntent) {
        const bool isLost = isAttach && hasLostFile(step.files, line.attachments);
        Error error(ErrorKind::UnknownOutcome,
            isLost ? Tr::tr("Files that were attached to the line are missing in Procore. Copies are kept, and the "
                            "next sync puts them back.")
                   : Tr::tr("It is not known yet whether Procore made the change. The next sync checks that first and "
                            "goes on from there."));
        error.service = Service::Procore;
        if (met)
            error.detail += QLatin1Char(' ') + met->detail;
        return error;
    }
    if (met)
        return *met;
    if (now.standing.state() != PaymentState::Synced)
        return Error(Cause::PaymentNeedsPerson, now.standing.sentence());
    const QList<Attachment> unknown = isAttach ? unknownFiles(step.files, line.attachments) : QList<Attachment>();
    QString sentence = Tr::tr("Procore accepted the files but does not show them on the line.");
    if (!isAttach)
        sentence = Tr::tr("Procore accepted the change but still shows another payment number.");
    else if (!unknown.isEmpty())
        sentence =
            Tr::tr("Procore accepted the files but shows %1 instead of %2. Check the line in Procore before you attach "
                   "anything again, or the files may be there twice.")
                .arg(namesOf(unknown), namesOf(missingFiles(step.files, line.attachments)));
    Error error(Cause::LineShowsOther, sentence);
    error.service = Service::Procore;
    return error;
}

} // namespace

Result<LineReport> reportLine(Ledger &ledger, PaymentId payment, const PaymentLine &line)
{
    PaymentFilter filter;
    filter.payment = payment;
    const auto rows = ledger.overview().payments(filter);
    if (!rows)
        return failed(rows.error());
    LineReport report;
    if (!rows->isEmpty())
        report.row = rows->first();
    report.line = line;
    return report;
}

namespace {

/// Files that are on the line already, in their order.
QList<AttachmentFile> attachmentFiles(const QList<Attachment> &attachments, const QList<QByteArray> &contents)
{
    QList<AttachmentFile> files;
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        AttachmentFile file;
        file.fileName = attachments[i].fileName;
        file.contentType = contentTypeOf(file.fileName);
        file.content = contents[i];
        files.append(file);
    }
    return files;
}

/// What is kept of each file until the change has ended; `there` are the first of them, on the line already.
QList<KeptFile> keptFiles(const QList<AttachmentFile> &files, const QList<Attachment> &there)
{
    QList<KeptFile> kept;
    for (const AttachmentFile &file : files) {
        KeptFile one;
        one.place = static_cast<int>(kept.size());
        one.attachment = one.place < there.size() ? there[one.place].id : 0;
        one.fileName = file.fileName;
        one.contentType = file.contentType;
        one.hash = fileHash(file.content);
        kept.append(one);
    }
    return kept;
}

QList<QByteArray> contentsOf(const QList<AttachmentFile> &files)
{
    QList<QByteArray> contents;
    for (const AttachmentFile &file : files)
        contents.append(file.content);
    return contents;
}

qint64 totalSize(const QList<AttachmentFile> &files)
{
    qint64 total = 0;
    for (const AttachmentFile &file : files)
        total += file.content.size();
    return total;
}

/// A copy that cannot be removed does not undo the change.
void tidy(const EngineParts &parts)
{
    if (Done tidied = tidyAttachments(parts); !tidied)
        qCWarning(logSync).noquote() << "copies of attachments were left:" << tidied.error().detail;
}

} // namespace

LineEditor::LineEditor(EngineParts parts, ProfileSettings settings)
    : m_parts(std::move(parts))
    , m_settings(std::move(settings))
{
}

Task<Result<LineEditor::EditCase>> LineEditor::readCase(PaymentId payment, std::stop_token stop)
{
    const auto known = m_parts.ledger->payments().find(payment);
    if (!known)
        co_return failed(known.error());
    if (!known->has_value())
        co_return failed(Error(
            Cause::RecordNotInLedger, Tr::tr("The ledger does not know the payment %1.").arg(payment.toString())));
    EditCase edit;
    edit.record = **known;
    if (Done editable = checkEditable(edit.record); !editable)
        co_return failed(editable.error());
    // Runs skip this project, so an interrupted edit would never be finished.
    const auto &projects = m_settings.projects;
    if (!projects.isEmpty() && !projects.contains(edit.record.placement.project))
        co_return failed(
            Error(Cause::ProjectNotChosen, Tr::tr("The line's project is not one of those chosen for the sync.")));
    CaseGatherer gatherer(m_parts, m_settings);
    const QList<PaymentRecord> records { edit.record };
    auto facts = co_await gatherer.gather(edit.record.placement.commitment, records, stop);
    if (!facts)
        co_return failed(facts.error());
    edit.facts = *facts;
    const QList<PaymentLine> lines = LineIndex(edit.facts.lines, edit.facts.records()).linesOf(edit.record);
    if (lines.size() != 1)
        co_return failed(Error(Cause::LineNotReady,
            lines.isEmpty() ? Tr::tr("The payment's line is no longer on its commitment.")
                            : Tr::tr("Several lines name this payment.")));
    edit.line = lines.first();
    if (Done asProved = checkAsProved(edit.record, edit.line); !asProved) {
        const auto noticed = noticeDifference(m_parts, edit.record, edit.line);
        co_return failed(noticed ? asProved.error() : noticed.error());
    }
    co_return edit;
}

Task<Result<LineReport>> LineEditor::changeNumber(PaymentId payment, qint64 number, std::stop_token stop)
{
    auto edit = co_await readCase(payment, stop);
    if (!edit)
        co_return failed(edit.error());
    if (Done possible = checkNumber(number, edit->line, edit->facts.lines); !possible)
        co_return failed(possible.error());
    if (edit->line.paymentNumber == number)
        co_return reportLine(*m_parts.ledger, payment, edit->line);
    PlannedStep step;
    step.kind = StepKind::Number;
    step.record = edit->record;
    step.line = edit->line;
    step.draft = *edit->record.issued;
    step.draft.paymentNumber = number;
    co_return co_await carryOut(*edit, step, stop);
}

Task<Result<LineReport>> LineEditor::attach(PaymentId payment, QList<AttachmentFile> files, std::stop_token stop)
{
    const auto edit = co_await readCase(payment, stop);
    if (!edit)
        co_return failed(edit.error());
    const QList<Attachment> &there = edit->line.attachments;
    if (!edit->line.showsAttachments) {
        Error error(Cause::FilesHidden,
            Tr::tr("Procore does not say which files are attached to this line, so one that got lost could not be put "
                   "back. Nothing was changed."));
        error.service = Service::Procore;
        co_return failed(error);
    }
    if (Done possible = checkFiles(files, there); !possible)
        co_return failed(possible.error());
    const auto contents = co_await download(there, stop);
    if (!contents)
        co_return failed(contents.error());
    const QList<AttachmentFile> all = attachmentFiles(there, *contents) + files;
    if (Done fits = checkTotalSize(totalSize(all)); !fits)
        co_return failed(fits.error());
    tidy(m_parts); // copies of a change that has ended
    if (Done kept = AttachmentStore(m_parts.attachmentsFolder).keep(payment, contentsOf(all)); !kept)
        co_return failed(kept.error());
    PlannedStep step;
    step.kind = StepKind::Attach;
    step.record = edit->record;
    step.line = edit->line;
    step.draft = *edit->record.issued;
    step.draft.paymentNumber = edit->line.paymentNumber;
    step.files = keptFiles(all, there);
    co_return co_await carryOut(*edit, step, stop);
}

/// One after the other, since their total size is limited.
Task<Result<QList<QByteArray>>> LineEditor::download(QList<Attachment> attachments, std::stop_token stop)
{
    QList<QByteArray> contents;
    qint64 total = 0;
    for (const Attachment &attachment : std::as_const(attachments)) {
        auto content = co_await m_parts.book->fetchContent(attachment, stop);
        if (!content) {
            Error error = content.error();
            error.detail =
                Tr::tr("The attachment \"%1\" of the line could not be downloaded, so it could not be put back "
                       "if it got lost. Nothing was changed. %2")
                    .arg(attachment.fileName, error.detail);
            co_return failed(error);
        }
        total += content->size();
        if (Done fits = checkTotalSize(total); !fits)
            co_return failed(fits.error());
        contents.append(*content);
    }
    co_return contents;
}

Task<Result<LineReport>> LineEditor::carryOut(EditCase edit, PlannedStep step, std::stop_token stop)
{
    CommitmentPlan plan;
    plan.steps.append(step);
    const ExecutorParts parts { m_parts.book, m_parts.ledger, m_parts.clock, m_parts.attachmentsFolder };
    Executor executor(parts, RunId());
    auto end = co_await executor.execute(plan, edit.facts, stop);
    if (!end)
        co_return failed(end.error());
    tidy(m_parts);
    if (m_parts.observer.paymentsChanged) {
        const QList<PaymentId> ids { step.record.payment.id };
        m_parts.observer.paymentsChanged(ids);
    }
    co_return report(edit, step, *end);
}

Result<LineReport> LineEditor::report(const EditCase &edit, const PlannedStep &step, const CommitmentEnd &end)
{
    const PaymentId payment = step.record.payment.id;
    PaymentLine line = edit.line;
    for (const PaymentLine &now : end.lines.value_or(QList<PaymentLine>())) {
        if (now.id == line.id)
            line = now;
    }
    auto report = reportLine(*m_parts.ledger, payment, line);
    if (!report)
        return report;
    report->changed = end.actions.value(payment) == PaymentAction::Updated;
    if (report->changed)
        return report;
    const auto met = end.errors.constFind(payment);
    report->problem = problemOf(
        step, report->row.record, line, met == end.errors.constEnd() ? std::nullopt : std::optional<Error>(*met));
    return report;
}

} // namespace tieout
