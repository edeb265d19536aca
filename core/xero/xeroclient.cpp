// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xeroclient.h"

#include "core/xero/xerodecode.h"
#include "core/xero/xeroerrors.h"
#include "core/xero/xerorequests.h"

#include <QSet>

namespace tieout {

namespace {

constexpr int kNotModified = 304;

PaymentPage notModified(const PaymentPageRequest &request)
{
    PaymentPage page;
    page.page = request.page;
    page.isNotModified = true;
    return page;
}

/// A decoder's fault, told as a fault of this exchange.
template <typename T> Result<T> fromAnswer(Result<T> decoded, const HttpResponse &response, const QString &operation)
{
    if (decoded)
        return decoded;
    Error error = std::move(decoded).error();
    error.service = Service::Xero;
    error.operation = operation;
    error.httpStatus = response.status;
    error.requestId = xeroRequestId(response);
    return failed(std::move(error));
}

} // namespace

XeroClient::XeroClient(ApiChannel *channel, XeroEndpoints endpoints, OrganisationId organisation)
    : m_channel(channel)
    , m_endpoints(std::move(endpoints))
    , m_organisation(organisation)
{
}

Task<Result<QList<Connection>>> XeroClient::fetchConnections(std::stop_token stop)
{
    HttpRequest request = connectionsRequest(m_endpoints);
    const QString operation = request.operation;
    const Result<HttpResponse> answer = co_await m_channel->send(std::move(request), stop);
    if (!answer)
        co_return failed(answer.error());
    co_return fromAnswer(decodeConnections(answer->body), *answer, operation);
}

Task<Result<Organisation>> XeroClient::fetchOrganisation(std::stop_token stop)
{
    HttpRequest request = organisationRequest(m_endpoints, m_organisation);
    const QString operation = request.operation;
    const Result<HttpResponse> answer = co_await m_channel->send(std::move(request), stop);
    if (!answer)
        co_return failed(answer.error());
    co_return fromAnswer(decodeOrganisation(answer->body), *answer, operation);
}

Task<Result<QList<Account>>> XeroClient::fetchAccounts(std::stop_token stop)
{
    HttpRequest request = accountsRequest(m_endpoints, m_organisation);
    const QString operation = request.operation;
    const Result<HttpResponse> answer = co_await m_channel->send(std::move(request), stop);
    if (!answer)
        co_return failed(answer.error());
    co_return fromAnswer(decodeAccounts(answer->body), *answer, operation);
}

Task<Result<PaymentPage>> XeroClient::fetchPayments(PaymentPageRequest page, std::stop_token stop)
{
    HttpRequest request = paymentsRequest(m_endpoints, m_organisation, page);
    const QString operation = request.operation;
    const Result<HttpResponse> answer = co_await m_channel->send(std::move(request), stop);
    if (!answer)
        co_return failed(answer.error());
    Result<PaymentPage> decoded = answer->status == kNotModified
        ? Result<PaymentPage>(notModified(page))
        : fromAnswer(decodePaymentPage(answer->body), *answer, operation);
    if (decoded && answer->serverTime())
        decoded->serverTime = answer->serverTime();
    co_return decoded;
}

Task<Result<PaymentHistory>> XeroClient::fetchPaymentHistory(PaymentId payment, std::stop_token stop)
{
    HttpRequest request = paymentHistoryRequest(m_endpoints, m_organisation, payment);
    const QString operation = request.operation;
    const Result<HttpResponse> answer = co_await m_channel->send(std::move(request), stop);
    if (!answer)
        co_return failed(answer.error());
    co_return fromAnswer(decodePaymentHistory(answer->body), *answer, operation);
}

Task<Result<QList<Bill>>> XeroClient::fetchBills(QList<BillId> ids, std::stop_token stop)
{
    HttpRequest request = billsRequest(m_endpoints, m_organisation, ids);
    const QString operation = request.operation;
    const Result<HttpResponse> answer = co_await m_channel->send(std::move(request), stop);
    if (!answer)
        co_return failed(answer.error());
    Result<QList<Bill>> bills = fromAnswer(decodeBills(answer->body), *answer, operation);
    if (bills) {
        const QSet<BillId> wanted(ids.cbegin(), ids.cend());
        bills->removeIf([&wanted](const Bill &bill) { return !wanted.contains(bill.id); });
    }
    co_return bills;
}

} // namespace tieout
