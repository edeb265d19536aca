// SPDX-License-Identifier: Apache-2.0
#include "core/procore/procoreclient.h"

#include "core/base/tr.h"
#include "core/procore/listedrows.h"
#include "core/procore/procoreerrors.h"
#include "core/procore/procorepaging.h"

namespace tieout {

namespace {

Error inExchange(Error error, const HttpResponse &response, const QString &operation)
{
    error.service = Service::Procore;
    error.operation = operation;
    error.httpStatus = response.status;
    error.requestId = procoreRequestId(response);
    return error;
}

/// Whether the answer says where it ends. One that merely ends with its connection looks the same when it was cut off:
/// Qt does not tell an end with TLS's notice (close_notify) from one without.
bool saysItsEnd(const HttpResponse &answer)
{
    const auto has = [&answer](const char *name) { return !answer.header(name).isEmpty(); };
    return has("content-length") || has("transfer-encoding") || has("content-encoding");
}

/// Why the answer is not the file; empty when it may be. We keep a copy in order to put it back, so half a file or a
/// sign-in page must not take the file's place.
QString whyNoFile(const HttpResponse &answer, const QString &name)
{
    if (answer.status != 200)
        return Tr::tr("Not the whole file was sent (HTTP %1).").arg(answer.status);
    if (answer.body.isEmpty())
        return Tr::tr("The file that was sent is empty.");
    if (!saysItsEnd(answer))
        return Tr::tr("The file was sent without its length, so nobody can tell whether all of it arrived.");
    const bool isPage = answer.header("content-type").trimmed().toLower().startsWith("text/html");
    const QString suffix = name.section(QLatin1Char('.'), -1).toLower();
    if (isPage && suffix != QLatin1String("htm") && suffix != QLatin1String("html"))
        return Tr::tr("A page was sent instead of the file.");
    return {};
}

} // namespace

ProcoreClient::ProcoreClient(ApiChannel *channel, ProcoreEndpoints endpoints, CompanyId company)
    : m_channel(channel)
    , m_requests(std::move(endpoints), company)
{
}

template <typename Decoder>
auto ProcoreClient::read(HttpRequest request, Decoder decode, std::stop_token stop)
    -> Task<std::invoke_result_t<Decoder, QByteArray>>
{
    const QString operation = request.operation;
    const Result<HttpResponse> answer = co_await m_channel->send(std::move(request), std::move(stop));
    if (!answer)
        co_return failed(answer.error());
    auto decoded = decode(answer->body);
    if (!decoded)
        co_return failed(inExchange(decoded.error(), *answer, operation));
    co_return decoded;
}

template <typename Decoder>
auto ProcoreClient::readAll(ProcoreList list, Decoder decode, std::stop_token stop)
    -> Task<std::invoke_result_t<Decoder, QByteArray>>
{
    using Rows = typename std::invoke_result_t<Decoder, QByteArray>::value_type;
    Collected<Rows> rows;
    ProcorePages pages;
    while (pages.next()) {
        HttpRequest request = m_requests.page(list, *pages.next());
        const Result<HttpResponse> answer = co_await m_channel->send(std::move(request), stop);
        if (!answer)
            co_return failed(answer.error());
        auto decoded = decode(answer->body);
        if (!decoded)
            co_return failed(inExchange(decoded.error(), *answer, list.operation));
        if constexpr (requires { decoded->unreadable; }) {
            for (UnreadableRow &row : decoded->unreadable)
                row.error = inExchange(row.error, *answer, list.operation);
        }
        const Result<ProcorePages::Verdict> verdict = pages.take(pageHeadersOf(*answer), idsOf(*decoded));
        if (!verdict)
            co_return failed(inExchange(verdict.error(), *answer, list.operation));
        if (*verdict == ProcorePages::Verdict::StartAgain)
            rows.clear();
        else
            rows.add(*decoded);
    }
    co_return rows.take();
}

Task<Result<PaymentLine>> ProcoreClient::write(HttpRequest request, Currency currency, std::stop_token stop)
{
    const QString operation = request.operation;
    const Result<HttpResponse> answer = co_await m_channel->send(std::move(request), std::move(stop));
    if (!answer)
        co_return failed(asWriteError(answer.error()));
    Result<PaymentLine> line = decodeLine(answer->body, currency);
    if (!line)
        co_return failed(asWriteError(inExchange(line.error(), *answer, operation)));
    co_return line;
}

Task<Result<QList<Company>>> ProcoreClient::fetchCompanies(std::stop_token stop)
{
    return readAll(m_requests.companies(), &decodeCompanies, std::move(stop));
}

Task<Result<QList<Project>>> ProcoreClient::fetchProjects(std::stop_token stop)
{
    return readAll(m_requests.projects(), &decodeProjects, std::move(stop));
}

Task<Result<ProcorePerson>> ProcoreClient::fetchCompanyMe(std::stop_token stop)
{
    return read(m_requests.companyMe(), &decodePerson, std::move(stop));
}

Task<Result<QList<ProcoreTool>>> ProcoreClient::fetchCompanyTools(std::stop_token stop)
{
    return read(m_requests.companyPermissions(), &decodeTools, std::move(stop));
}

Task<Result<QList<ProcoreTool>>> ProcoreClient::fetchProjectTools(ProjectId project, std::stop_token stop)
{
    return read(m_requests.projectPermissions(project), &decodeTools, std::move(stop));
}

Task<Result<Currency>> ProcoreClient::fetchCompanyCurrency(std::stop_token stop)
{
    return read(m_requests.companyCurrency(), &decodeCurrencyConfiguration, std::move(stop));
}

Task<Result<Currency>> ProcoreClient::fetchProjectCurrency(ProjectId project, std::stop_token stop)
{
    return read(m_requests.projectCurrency(project), &decodeCurrencyConfiguration, std::move(stop));
}

Task<Result<Listed<Invoice>>> ProcoreClient::fetchRequisitions(
    ProjectId project, std::optional<Instant> since, std::stop_token stop)
{
    const auto decode = [project](const QByteArray &body) {
        Result<Listed<Invoice>> invoices = decodeInvoices(body);
        for (qsizetype i = 0; invoices && i < invoices->size(); ++i) {
            if (!(*invoices)[i].project.isValid())
                (*invoices)[i].project = project;
        }
        return invoices;
    };
    Result<Listed<Invoice>> invoices =
        co_await readAll(m_requests.requisitions(project, since), decode, std::move(stop));
    if (invoices)
        invoices->removeIf([project](const Invoice &invoice) { return invoice.project != project; });
    co_return invoices;
}

Task<Result<Invoice>> ProcoreClient::fetchRequisition(ProjectId project, InvoiceId invoice, std::stop_token stop)
{
    const auto decode = [project](const QByteArray &body) {
        Result<Invoice> decoded = decodeInvoice(body);
        if (decoded && !decoded->project.isValid())
            decoded->project = project;
        return decoded;
    };
    return read(m_requests.requisition(project, invoice), decode, std::move(stop));
}

Task<Result<Listed<Commitment>>> ProcoreClient::fetchCommitments(
    ProjectId project, CommitmentKind kind, std::stop_token stop)
{
    const auto decode = [project, kind](const QByteArray &body) {
        Result<Listed<Commitment>> commitments = decodeCommitments(body, kind);
        for (qsizetype i = 0; commitments && i < commitments->size(); ++i) {
            if (!(*commitments)[i].project.isValid())
                (*commitments)[i].project = project;
        }
        return commitments;
    };
    return readAll(m_requests.commitments(project, kind), decode, std::move(stop));
}

Task<Result<QList<PaymentLine>>> ProcoreClient::fetchPayments(
    ProjectId project, CommitmentId commitment, Currency currency, std::stop_token stop)
{
    const auto decode = [currency](const QByteArray &body) { return decodeLines(body, currency); };
    Result<QList<PaymentLine>> lines =
        co_await readAll(m_requests.payments(project, commitment), decode, std::move(stop));
    // Procore ignores a parameter that it does not know (Procore 7.3), and then returns the rows of all commitments.
    if (lines)
        lines->removeIf([commitment](const PaymentLine &line) {
            return line.commitment.isValid() && line.commitment != commitment;
        });
    co_return lines;
}

Task<Result<PaymentLine>> ProcoreClient::fetchPayment(
    ProjectId project, CommitmentId commitment, LineId line, Currency currency, std::stop_token stop)
{
    const auto decode = [currency](const QByteArray &body) { return decodeLine(body, currency); };
    return read(m_requests.payment(project, commitment, line), decode, std::move(stop));
}

Task<Result<PaymentLine>> ProcoreClient::createPayment(LineDraft draft, std::stop_token stop)
{
    return write(m_requests.createPayment(draft), draft.amount.currency(), std::move(stop));
}

Task<Result<PaymentLine>> ProcoreClient::updatePayment(
    ProjectId project, CommitmentId commitment, LineId line, LineChange change, Currency currency, std::stop_token stop)
{
    return write(m_requests.updatePayment(project, commitment, line, change), std::move(currency), std::move(stop));
}

Task<Result<PaymentLine>> ProcoreClient::attachFiles(ProjectId project, CommitmentId commitment, LineId line,
    QList<AttachmentFile> files, Currency currency, std::stop_token stop)
{
    return write(m_requests.attachFiles(project, commitment, line, files), std::move(currency), std::move(stop));
}

Task<Result<QByteArray>> ProcoreClient::downloadAttachment(Attachment attachment, std::stop_token stop)
{
    HttpRequest request = m_requests.attachmentContent(QUrl(attachment.url));
    const QString operation = request.operation;
    const Result<HttpResponse> answer = co_await m_channel->download(std::move(request), std::move(stop));
    if (!answer)
        co_return failed(answer.error());
    if (const QString wrong = whyNoFile(*answer, attachment.fileName); !wrong.isEmpty()) {
        const Error error = inExchange(Error(ErrorKind::Malformed, wrong), *answer, operation);
        co_return failed(error);
    }
    co_return Result<QByteArray>(answer->body);
}

} // namespace tieout
