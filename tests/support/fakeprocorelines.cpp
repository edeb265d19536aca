// SPDX-License-Identifier: Apache-2.0
// Payment lines of the in-memory Procore: writing, refusals by the lock, attachments.
#include "tests/support/fakeprocore.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

namespace {

const QString kLocked = u"The Contract Payment cannot be edited or deleted because it is synced with an ERP system"_s;

bool editsContent(const LineChange &change)
{
    return change.amount || change.date || change.invoiceNumber || change.checkNumber || change.notes || change.invoice
        || change.paymentNumber || change.method || change.invoiceDate;
}

void apply(const LineChange &change, PaymentLine &line)
{
    line.amount = change.amount.value_or(line.amount);
    line.date = change.date.value_or(line.date);
    line.invoiceNumber = change.invoiceNumber.value_or(line.invoiceNumber);
    line.checkNumber = change.checkNumber.value_or(line.checkNumber);
    line.notes = change.notes.value_or(line.notes);
    line.invoice = change.invoice.value_or(line.invoice);
    if (change.paymentNumber)
        line.paymentNumber = change.paymentNumber;
    line.originId = change.originId.value_or(line.originId);
    line.originData = change.originData.value_or(line.originData);
}

} // namespace

Task<Result<QList<PaymentLine>>> FakeProcore::fetchLines(
    ProjectId, CommitmentId commitment, Currency currency, std::stop_token)
{
    if (const auto error = call(u"lines"_s))
        co_return failed(*error);
    QList<PaymentLine> found = listsNothing ? QList<PaymentLine>() : linesOf(commitment);
    for (PaymentLine &line : found)
        line.amount = line.amount.withCurrency(currency);
    co_return found;
}

Task<Result<PaymentLine>> FakeProcore::fetchLine(ProjectId, CommitmentId, LineId id, Currency, std::stop_token)
{
    if (const auto error = call(u"line"_s))
        co_return failed(*error);
    for (const PaymentLine &line : std::as_const(lines)) {
        if (line.id == id)
            co_return Result<PaymentLine>(line);
    }
    co_return failed(refusal(ErrorKind::NotFound, 404, u"Not found"_s));
}

Task<Result<PaymentLine>> FakeProcore::createLine(LineDraft draft, std::stop_token)
{
    if (const auto error = call(u"create"_s))
        co_return failed(*error);
    writes.append(ArrivedWrite { u"create"_s, {}, {}, draft.originId, {} });
    if (closedTabs.contains(draft.commitment))
        co_return failed(refusal(ErrorKind::Rejected, 422, u"Payments are not enabled on this commitment."_s));
    for (const PaymentLine &line : std::as_const(lines)) {
        if (keepsOriginUnique && !draft.originId.isEmpty() && line.originId == draft.originId)
            co_return failed(refusal(ErrorKind::Rejected, 422, u"Origin has already been taken"_s));
    }
    PaymentLine line;
    line.id = LineId(m_nextId++);
    line.project = draft.project;
    line.commitment = draft.commitment;
    line.invoice = draft.invoice;
    line.amount = draft.amount;
    line.date = draft.date;
    line.invoiceNumber = draft.invoiceNumber;
    line.checkNumber = draft.checkNumber;
    line.paymentNumber = draft.paymentNumber;
    line.notes = draft.notes;
    line.originId = draft.originId;
    line.originData = draft.originData;
    if (storesDifferently)
        storesDifferently(line);
    drafts.insert(line.id, draft);
    lines.append(line);
    if (const auto lost = failsAfter ? failsAfter(u"create"_s) : std::nullopt)
        co_return failed(*lost);
    co_return Result<PaymentLine>(line);
}

Task<Result<PaymentLine>> FakeProcore::updateLine(
    ProjectId, CommitmentId, LineId id, LineChange change, Currency, std::stop_token)
{
    if (const auto error = call(u"update"_s))
        co_return failed(*error);
    writes.append(ArrivedWrite { u"update"_s, id, change, {}, {} });
    for (PaymentLine &line : lines) {
        if (line.id != id)
            continue;
        // Check the stored record: one request cannot both unlock and edit.
        LineChange judged = change;
        if (lock == Lock::Support)
            judged.paymentNumber.reset();
        if (!line.originId.isEmpty() && editsContent(judged))
            co_return failed(refusal(lockAnswer, 422, kLocked));
        if (refusesUnlock && change.originId && change.originId->isEmpty())
            co_return failed(refusal(ErrorKind::Rejected, 422, kLocked));
        if (refusesZero && change.amount && change.amount->isZero())
            co_return failed(refusal(ErrorKind::Rejected, 422, u"Amount must be greater than 0"_s));
        apply(change, line);
        if (const auto lost = failsAfter ? failsAfter(u"update"_s) : std::nullopt)
            co_return failed(*lost);
        co_return Result<PaymentLine>(line);
    }
    co_return failed(refusal(ErrorKind::NotFound, 404, u"Not found"_s));
}

void FakeProcore::attach(PaymentLine &line, const QString &name, const QByteArray &content)
{
    Attachment attachment;
    attachment.id = m_nextId++;
    attachment.fileName = name;
    attachment.url = u"https://files.example/%1"_s.arg(attachment.id);
    line.attachments.append(attachment);
    contents.insert(attachment.id, content);
}

Task<Result<PaymentLine>> FakeProcore::attachFiles(
    ProjectId, CommitmentId, LineId id, QList<AttachmentFile> files, Currency, std::stop_token)
{
    if (const auto error = call(u"attach"_s))
        co_return failed(*error);
    ArrivedWrite arrived;
    arrived.what = u"attach"_s;
    arrived.line = id;
    for (const AttachmentFile &file : std::as_const(files))
        arrived.files.append(file.fileName);
    writes.append(arrived);
    for (PaymentLine &line : lines) {
        if (line.id != id)
            continue;
        if (!line.originId.isEmpty() && lock == Lock::Strict)
            co_return failed(refusal(lockAnswer, 422, kLocked));
        if (replacesAttachments)
            line.attachments.clear();
        for (const AttachmentFile &file : std::as_const(files))
            attach(line, namesFiles ? namesFiles(file.fileName) : file.fileName, file.content);
        if (const auto lost = failsAfter ? failsAfter(u"attach"_s) : std::nullopt)
            co_return failed(*lost);
        co_return Result<PaymentLine>(line);
    }
    co_return failed(refusal(ErrorKind::NotFound, 404, u"Not found"_s));
}

Task<Result<QByteArray>> FakeProcore::fetchContent(Attachment attachment, std::stop_token)
{
    if (const auto error = call(u"content"_s))
        co_return failed(*error);
    if (!contents.contains(attachment.id))
        co_return failed(refusal(ErrorKind::NotFound, 404, u"Not found"_s));
    co_return contents.value(attachment.id);
}

} // namespace tieout::test
