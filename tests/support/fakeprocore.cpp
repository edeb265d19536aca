// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprocore.h"

#include "core/sync/line/linemark.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

Error FakeProcore::refusal(ErrorKind kind, int status, const QString &text)
{
    Error error(kind, text);
    error.service = Service::Procore;
    error.httpStatus = status;
    return error;
}

Error FakeProcore::brokenRow()
{
    Error error = malformedAt(u"/0/billing_date"_s, u"expected a date, got text"_s);
    error.service = Service::Procore;
    error.httpStatus = 200;
    return error;
}

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

} // namespace tieout::test
