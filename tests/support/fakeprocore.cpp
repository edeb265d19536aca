// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprocore.h"

#include "core/sync/line/linemark.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

namespace {

Error refusal(ErrorKind kind, int status, const QString &text)
{
    Error error(kind, text);
    error.service = Service::Procore;
    error.httpStatus = status;
    return error;
}

Error brokenRow()
{
    return refusal(ErrorKind::Malformed, 200, u"/0/billing_date: expected a date, got text"_s);
}

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

FakeProcore::FakeProcore()
{
    projects = { Project { ProjectId(7001), u"Harbor Point Clinic"_s, u"2601"_s } };
    rights.erpIntegrations = AccessLevel::Admin;
    rights.accountingApprover = false;
    rights.personName = u"Dana Whitfield"_s;
    levels.insert(ProjectId(7001), AccessLevel::Admin);
    now = instantFromMs(1'790'000'000'000);
}

Commitment FakeProcore::addCommitment(const QString &number, CommitmentKind kind)
{
    Commitment commitment;
    commitment.id = CommitmentId(m_nextId++);
    commitment.project = projects.first().id;
    commitment.kind = kind;
    commitment.number = number;
    commitment.title = u"Drywall and framing"_s;
    commitment.vendorName = u"Cascade Drywall"_s;
    commitment.status = u"Approved"_s;
    commitment.currency = Currency::usd();
    commitments.append(commitment);
    return commitment;
}

Invoice FakeProcore::addInvoice(const Commitment &commitment, const QString &number, const QString &due, BillId bill)
{
    Invoice invoice;
    invoice.id = InvoiceId(m_nextId++);
    invoice.project = commitment.project;
    invoice.commitment = commitment.id;
    invoice.commitmentKind = commitment.kind;
    invoice.invoiceNumber = number;
    invoice.vendorName = commitment.vendorName;
    invoice.commitmentName = commitment.title;
    invoice.status = u"approved"_s;
    invoice.billingDate = QDate(2026, 10, 31);
    if (!due.isEmpty())
        invoice.currentPaymentDue = *Money::fromDecimalText(due, Currency::usd());
    invoice.currency = Currency::usd();
    if (bill.isValid())
        invoice.originId = QLatin1Char('{') + bill.toString().toUpper() + QLatin1Char('}'); // any case, with braces
    now += std::chrono::seconds(1);
    invoice.updatedAt = now;
    invoices.append(invoice);
    return invoice;
}

PaymentLine FakeProcore::typeLine(const Invoice &invoice, const QString &amount)
{
    PaymentLine line;
    line.id = LineId(m_nextId++);
    line.project = invoice.project;
    line.commitment = invoice.commitment;
    line.invoice = invoice.id;
    line.amount = *Money::fromDecimalText(amount, Currency::usd());
    line.date = QDate(2026, 11, 2);
    line.paymentNumber = 4;
    lines.append(line);
    return line;
}

QList<PaymentLine> FakeProcore::linesOf(CommitmentId commitment) const
{
    QList<PaymentLine> found = lines;
    found.removeIf([commitment](const PaymentLine &line) { return line.commitment != commitment; });
    return found;
}

PaymentLine *FakeProcore::lineNaming(PaymentId payment)
{
    for (PaymentLine &line : lines) {
        if (namesPayment(line, payment))
            return &line;
    }
    return nullptr;
}

std::optional<Error> FakeProcore::call(const QString &name)
{
    ++calls;
    log.append(name);
    return failsBefore ? failsBefore(name) : std::nullopt;
}

Task<Result<QList<Company>>> FakeProcore::fetchCompanies(std::stop_token)
{
    if (const auto error = call(u"companies"_s))
        co_return failed(*error);
    co_return QList<Company> { Company { CompanyId(41), u"Cascade Ridge Builders"_s, true } };
}

Task<Result<QList<Project>>> FakeProcore::fetchProjects(std::stop_token)
{
    if (const auto error = call(u"projects"_s))
        co_return failed(*error);
    co_return Result<QList<Project>>(projects);
}

Task<Result<Rights>> FakeProcore::fetchRights(QString, std::stop_token)
{
    if (const auto error = call(u"rights"_s))
        co_return failed(*error);
    co_return Result<Rights>(rights);
}

Task<Result<AccessLevel>> FakeProcore::fetchCommitmentsLevel(ProjectId project, std::stop_token)
{
    if (const auto error = call(u"level"_s))
        co_return failed(*error);
    co_return levels.value(project, AccessLevel::Unknown);
}

Task<Result<Listed<Invoice>>> FakeProcore::fetchInvoices(
    ProjectId project, std::optional<Instant> since, std::stop_token)
{
    if (const auto error = call(u"invoices"_s))
        co_return failed(*error);
    Listed<Invoice> found;
    for (const Invoice &invoice : std::as_const(invoices)) {
        if (invoice.project != project || (since && invoice.updatedAt < *since))
            continue;
        if (unreadableInvoices.contains(invoice.id))
            found.unreadable.append(UnreadableRow { invoice.id.toString(), invoice.updatedAt, brokenRow() });
        else
            found.append(invoice);
    }
    co_return found;
}

Task<Result<Invoice>> FakeProcore::fetchInvoice(ProjectId, InvoiceId id, std::stop_token)
{
    if (const auto error = call(u"invoice"_s))
        co_return failed(*error);
    if (unreadableInvoices.contains(id))
        co_return failed(brokenRow());
    for (const Invoice &invoice : std::as_const(invoices)) {
        if (invoice.id == id)
            co_return Result<Invoice>(invoice);
    }
    co_return failed(refusal(ErrorKind::NotFound, 404, u"Not found"_s));
}

Task<Result<Listed<Commitment>>> FakeProcore::fetchCommitments(ProjectId project, CommitmentKind kind, std::stop_token)
{
    if (const auto error = call(u"commitments"_s))
        co_return failed(*error);
    Listed<Commitment> found;
    for (const Commitment &commitment : std::as_const(commitments)) {
        if (commitment.project != project || commitment.kind != kind)
            continue;
        if (unreadableCommitments.contains(commitment.id))
            found.unreadable.append(UnreadableRow { commitment.id.toString(), {}, brokenRow() });
        else
            found.append(commitment);
    }
    co_return found;
}

Task<Result<Currency>> FakeProcore::fetchDefaultCurrency(ProjectId, std::stop_token)
{
    if (const auto error = call(u"currency"_s))
        co_return failed(*error);
    co_return Result<Currency>(defaultCurrency);
}

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
        // Judged on the stored record: one request cannot unlock and edit.
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
