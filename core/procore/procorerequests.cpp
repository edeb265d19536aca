// SPDX-License-Identifier: Apache-2.0
#include "core/procore/procorerequests.h"

#include "core/net/multipart.h"
#include "core/procore/paymentbody.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The range of filters[updated_at] needs an end; this one is later than everything (Procore 7.3).
const char *const kFarFuture = "2100-01-01T00:00:00Z";

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString parameter(const char *name, const QString &value)
{
    return encoded(QString::fromLatin1(name)) + QLatin1Char('=') + encoded(value);
}

QString listPath(CommitmentKind kind)
{
    return kind == CommitmentKind::Subcontract ? u"/rest/v1.0/work_order_contracts"_s
                                               : u"/rest/v1.0/purchase_order_contracts"_s;
}

QString seconds(Instant instant)
{
    const Instant floored = std::chrono::floor<std::chrono::seconds>(instant);
    return toDateTime(floored).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + QLatin1Char('Z');
}

ProcoreList list(const QString &path, const QString &query, int perPage, const char *operation)
{
    ProcoreList result;
    result.path = path;
    result.query = query;
    result.perPage = perPage;
    result.operation = QString::fromLatin1(operation);
    return result;
}

QString paymentPath(LineId line)
{
    return u"/rest/v1.0/contract_payments/"_s + line.toString();
}

QString contractQuery(ProjectId project, CommitmentId commitment)
{
    return parameter("project_id", project.toString()) + QLatin1Char('&')
        + parameter("contract_id", commitment.toString());
}

HttpRequest withJson(HttpRequest request, QByteArray body)
{
    request.body = std::move(body);
    request.contentType = QByteArrayLiteral("application/json");
    return request;
}

HttpRequest withFiles(HttpRequest request, QList<MultipartPart> parts, const QList<AttachmentFile> &files)
{
    for (const AttachmentFile &file : files) {
        MultipartPart part;
        part.name = u"attachments[]"_s;
        part.fileName = file.fileName;
        part.contentType = file.contentType;
        part.bytes = file.content;
        parts.append(part);
    }
    MultipartBody body = multipartBody(parts);
    request.body = std::move(body.bytes);
    request.contentType = std::move(body.contentType);
    return request;
}

} // namespace

ProcoreRequests::ProcoreRequests(ProcoreEndpoints endpoints, CompanyId company)
    : m_endpoints(std::move(endpoints))
    , m_company(company)
{
}

HttpRequest ProcoreRequests::request(
    HttpMethod method, const QString &path, const QString &query, const char *operation) const
{
    QUrl url = m_endpoints.apiUrl;
    url.setPath(url.path() + path);
    if (!query.isEmpty())
        url.setQuery(query, QUrl::StrictMode);
    HttpRequest result(method, std::move(url), QString::fromLatin1(operation));
    result.headers.append(qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")));
    if (m_company.isValid())
        result.headers.append(qMakePair(QByteArrayLiteral("Procore-Company-Id"), m_company.toString().toLatin1()));
    return result;
}

HttpRequest ProcoreRequests::page(const ProcoreList &list, int page) const
{
    const QString pageQuery = u"page=%1&per_page=%2"_s.arg(page).arg(list.perPage);
    const QString query = list.query.isEmpty() ? pageQuery : list.query + QLatin1Char('&') + pageQuery;
    HttpRequest result = request(HttpMethod::Get, list.path, query, "");
    result.operation = list.operation;
    return result;
}

ProcoreList ProcoreRequests::companies() const
{
    return list(u"/rest/v1.0/companies"_s, QString(), 1000, "list companies");
}

ProcoreList ProcoreRequests::projects() const
{
    // The documented maximum of this endpoint is 300 (Procore 5).
    return list(u"/rest/v1.1/projects"_s, parameter("company_id", m_company.toString()), 300, "list projects");
}

ProcoreList ProcoreRequests::requisitions(ProjectId project, std::optional<Instant> since) const
{
    QString query = parameter("project_id", project.toString());
    if (since)
        query +=
            QLatin1Char('&') + parameter("filters[updated_at]", seconds(*since) + u"..."_s + QLatin1String(kFarFuture));
    return list(u"/rest/v1.1/requisitions"_s, query, 1000, "list subcontractor invoices");
}

ProcoreList ProcoreRequests::commitments(ProjectId project, CommitmentKind kind) const
{
    // The compact view is not described field by field; the extended one has totals and a currency (Procore 2.1).
    const QString query = parameter("project_id", project.toString()) + u"&view=extended"_s;
    return list(listPath(kind), query, 1000,
        kind == CommitmentKind::Subcontract ? "list subcontracts" : "list purchase orders");
}

ProcoreList ProcoreRequests::payments(ProjectId project, CommitmentId commitment) const
{
    return list(u"/rest/v1.0/contract_payments"_s, contractQuery(project, commitment), 1000, "list payment lines");
}

HttpRequest ProcoreRequests::companyMe() const
{
    const QString path = u"/rest/v1.3/companies/%1/me"_s.arg(m_company.toString());
    return request(HttpMethod::Get, path, QString(), "read who is signed in");
}

HttpRequest ProcoreRequests::companyPermissions() const
{
    return request(HttpMethod::Get, u"/rest/v1.0/settings/permissions"_s, parameter("company_id", m_company.toString()),
        "read the rights in the company");
}

HttpRequest ProcoreRequests::projectPermissions(ProjectId project) const
{
    // If we also sent company_id, the call would be refused (Procore 5.1).
    return request(HttpMethod::Get, u"/rest/v1.0/settings/permissions"_s, parameter("project_id", project.toString()),
        "read the rights in a project");
}

HttpRequest ProcoreRequests::companyCurrency() const
{
    const QString path = u"/rest/v1.0/companies/%1/currency_configuration"_s.arg(m_company.toString());
    return request(HttpMethod::Get, path, QString(), "read the company's currency");
}

HttpRequest ProcoreRequests::projectCurrency(ProjectId project) const
{
    const QString path =
        u"/rest/v1.0/companies/%1/projects/%2/currency_configuration"_s.arg(m_company.toString(), project.toString());
    return request(HttpMethod::Get, path, QString(), "read the project's currency");
}

HttpRequest ProcoreRequests::requisition(ProjectId project, InvoiceId invoice) const
{
    return request(HttpMethod::Get, u"/rest/v1.1/requisitions/"_s + invoice.toString(),
        parameter("project_id", project.toString()), "read a subcontractor invoice");
}

HttpRequest ProcoreRequests::payment(ProjectId project, CommitmentId commitment, LineId line) const
{
    return request(HttpMethod::Get, paymentPath(line), contractQuery(project, commitment), "read a payment line");
}

HttpRequest ProcoreRequests::createPayment(const LineDraft &draft) const
{
    HttpRequest post = request(HttpMethod::Post, u"/rest/v1.0/contract_payments"_s, QString(), "create a payment line");
    return withJson(std::move(post), createBody(draft));
}

HttpRequest ProcoreRequests::updatePayment(
    ProjectId project, CommitmentId commitment, LineId line, const LineChange &change) const
{
    HttpRequest patch = request(HttpMethod::Patch, paymentPath(line), QString(), "change a payment line");
    return withJson(std::move(patch), updateBody(project, commitment, change));
}

HttpRequest ProcoreRequests::attachFiles(
    ProjectId project, CommitmentId commitment, LineId line, const QList<AttachmentFile> &files) const
{
    HttpRequest patch = request(HttpMethod::Patch, paymentPath(line), QString(), "attach files to a payment line");
    return withFiles(std::move(patch), contractFields(project, commitment), files);
}

HttpRequest ProcoreRequests::attachmentContent(const QUrl &address) const
{
    HttpRequest get(HttpMethod::Get, address, u"download an attachment"_s);
    if (m_company.isValid())
        get.headers.append(qMakePair(QByteArrayLiteral("Procore-Company-Id"), m_company.toString().toLatin1()));
    return get;
}

} // namespace tieout
