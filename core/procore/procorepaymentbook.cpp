// SPDX-License-Identifier: Apache-2.0
#include "core/procore/procorepaymentbook.h"

#include "core/procore/procorerights.h"

namespace tieout {

namespace {

/// The person may not see it, so the answer stays unknown; that does not make the call a failure.
bool isHidden(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
}

} // namespace

ProcorePaymentBook::ProcorePaymentBook(ApiChannel *channel, ProcoreEndpoints endpoints, CompanyId company)
    : m_client(channel, std::move(endpoints), company)
{
}

Task<Result<QList<Company>>> ProcorePaymentBook::fetchCompanies(std::stop_token stop)
{
    return m_client.fetchCompanies(std::move(stop));
}

Task<Result<QList<Project>>> ProcorePaymentBook::fetchProjects(std::stop_token stop)
{
    return m_client.fetchProjects(std::move(stop));
}

Task<Result<Rights>> ProcorePaymentBook::fetchRights(QString erpToolName, std::stop_token stop)
{
    Rights rights;
    const Result<QList<ProcoreTool>> tools = co_await m_client.fetchCompanyTools(stop);
    if (tools)
        rights.erpIntegrations = levelOfToolNamed(*tools, erpToolName);
    else if (!isHidden(tools.error()))
        co_return failed(tools.error());
    const Result<ProcorePerson> person = co_await m_client.fetchCompanyMe(stop);
    if (person) {
        rights.accountingApprover = person->accountingApprover;
        rights.personName = person->name;
    } else if (!isHidden(person.error())) {
        co_return failed(person.error());
    }
    co_return rights;
}

Task<Result<AccessLevel>> ProcorePaymentBook::fetchCommitmentsLevel(ProjectId project, std::stop_token stop)
{
    const Result<QList<ProcoreTool>> tools = co_await m_client.fetchProjectTools(project, std::move(stop));
    if (tools)
        co_return commitmentsLevel(*tools);
    if (isHidden(tools.error()))
        co_return AccessLevel::Unknown;
    co_return failed(tools.error());
}

Task<Result<Listed<Invoice>>> ProcorePaymentBook::fetchInvoices(
    ProjectId project, std::optional<Instant> since, std::stop_token stop)
{
    return m_client.fetchRequisitions(project, since, std::move(stop));
}

Task<Result<Invoice>> ProcorePaymentBook::fetchInvoice(ProjectId project, InvoiceId invoice, std::stop_token stop)
{
    return m_client.fetchRequisition(project, invoice, std::move(stop));
}

Task<Result<Listed<Commitment>>> ProcorePaymentBook::fetchCommitments(
    ProjectId project, CommitmentKind kind, std::stop_token stop)
{
    return m_client.fetchCommitments(project, kind, std::move(stop));
}

Task<Result<Currency>> ProcorePaymentBook::fetchDefaultCurrency(ProjectId project, std::stop_token stop)
{
    const Result<Currency> ofProject = co_await m_client.fetchProjectCurrency(project, stop);
    if (!ofProject && !isHidden(ofProject.error()))
        co_return failed(ofProject.error());
    if (ofProject && ofProject->isKnown())
        co_return *ofProject;
    const Result<Currency> ofCompany = co_await m_client.fetchCompanyCurrency(stop);
    if (!ofCompany && !isHidden(ofCompany.error()))
        co_return failed(ofCompany.error());
    co_return ofCompany.value_or(Currency());
}

Task<Result<QList<PaymentLine>>> ProcorePaymentBook::fetchLines(
    ProjectId project, CommitmentId commitment, Currency currency, std::stop_token stop)
{
    return m_client.fetchPayments(project, commitment, std::move(currency), std::move(stop));
}

Task<Result<PaymentLine>> ProcorePaymentBook::fetchLine(
    ProjectId project, CommitmentId commitment, LineId line, Currency currency, std::stop_token stop)
{
    return m_client.fetchPayment(project, commitment, line, std::move(currency), std::move(stop));
}

Task<Result<PaymentLine>> ProcorePaymentBook::createLine(LineDraft draft, std::stop_token stop)
{
    return m_client.createPayment(std::move(draft), std::move(stop));
}

Task<Result<PaymentLine>> ProcorePaymentBook::updateLine(
    ProjectId project, CommitmentId commitment, LineId line, LineChange change, Currency currency, std::stop_token stop)
{
    return m_client.updatePayment(project, commitment, line, std::move(change), std::move(currency), std::move(stop));
}

Task<Result<PaymentLine>> ProcorePaymentBook::attachFiles(ProjectId project, CommitmentId commitment, LineId line,
    QList<AttachmentFile> files, Currency currency, std::stop_token stop)
{
    return m_client.attachFiles(project, commitment, line, std::move(files), std::move(currency), std::move(stop));
}

Task<Result<QByteArray>> ProcorePaymentBook::fetchContent(Attachment attachment, std::stop_token stop)
{
    return m_client.downloadAttachment(std::move(attachment), std::move(stop));
}

} // namespace tieout
