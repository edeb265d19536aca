// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xeroclient.h"

#include "core/base/tr.h"
#include "core/xero/xerodecode.h"
#include "core/xero/xeroerrors.h"
#include "core/xero/xerorequests.h"

#include <QSet>

#include <algorithm>

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

Error inExchange(Error error, const HttpResponse &response, const QString &operation)
{
    error.service = Service::Xero;
    error.operation = operation;
    error.httpStatus = response.status;
    error.requestId = xeroRequestId(response);
    return error;
}

/// Reports a decoder's faults as faults of this exchange.
template <typename T> Result<T> fromAnswer(Result<T> decoded, const HttpResponse &response, const QString &operation)
{
    if (!decoded)
        return failed(inExchange(std::move(decoded).error(), response, operation));
    const auto locate = [&](QList<UnreadableRow> &rows) {
        for (UnreadableRow &row : rows)
            row.error = inExchange(row.error, response, operation);
    };
    if constexpr (requires { decoded->unreadable; })
        locate(decoded->unreadable);
    if constexpr (requires { decoded->payments.unreadable; })
        locate(decoded->payments.unreadable);
    return decoded;
}

} // namespace

XeroClient::XeroClient(ApiChannel *channel, XeroEndpoints endpoints, OrganisationId organisation)
    : m_channel(channel)
    , m_endpoints(std::move(endpoints))
    , m_organisation(organisation)
{
}

template <typename T> Task<Result<T>> XeroClient::fetch(HttpRequest request, Decoder<T> decode, std::stop_token stop)
{
    const QString operation = request.operation;
    const Result<HttpResponse> answer = co_await m_channel->send(std::move(request), stop);
    if (!answer)
        co_return failed(answer.error());
    co_return fromAnswer(decode(answer->body), *answer, operation);
}

Task<Result<QList<Connection>>> XeroClient::fetchConnections(std::stop_token stop)
{
    return fetch(connectionsRequest(m_endpoints), decodeConnections, std::move(stop));
}

Task<Result<Organisation>> XeroClient::fetchOrganisation(std::stop_token stop)
{
    return fetch(organisationRequest(m_endpoints, m_organisation), decodeOrganisation, std::move(stop));
}

Task<Result<QList<Account>>> XeroClient::fetchAccounts(std::stop_token stop)
{
    return fetch(accountsRequest(m_endpoints, m_organisation), decodeAccounts, std::move(stop));
}

Task<Result<PaymentPage>> XeroClient::fetchPayments(
    PaymentPageRequest page, std::optional<PaymentBounds> look, std::stop_token stop)
{
    HttpRequest request = paymentsRequest(m_endpoints, m_organisation, page, look);
    const QString operation = request.operation;
    const Result<HttpResponse> answer = co_await m_channel->send(std::move(request), stop);
    if (!answer)
        co_return failed(answer.error());
    Result<PaymentPage> decoded = answer->status == kNotModified
        ? Result<PaymentPage>(notModified(page))
        : fromAnswer(decodePaymentPage(answer->body), *answer, operation);
    // Two clocks of Xero's: the earlier one hides nothing (rule 25).
    if (const auto header = decoded ? answer->serverTime() : std::nullopt)
        decoded->serverTime = std::min(decoded->serverTime.value_or(*header), *header);
    co_return decoded;
}

Task<Result<Payment>> XeroClient::fetchPayment(PaymentId payment, std::stop_token stop)
{
    HttpRequest request = paymentRequest(m_endpoints, m_organisation, payment);
    const QString operation = request.operation;
    Result<QList<Payment>> found = co_await fetch(std::move(request), decodePayments, std::move(stop));
    if (!found)
        co_return failed(found.error());
    found->removeIf([payment](const Payment &row) { return row.id != payment; });
    if (found->isEmpty()) {
        Error error(ErrorKind::NotFound, Tr::tr("The answer does not hold payment %1.").arg(payment.toString()));
        error.service = Service::Xero;
        error.operation = operation;
        co_return failed(std::move(error));
    }
    co_return Result<Payment>(found->first());
}

Task<Result<PaymentHistory>> XeroClient::fetchPaymentHistory(PaymentId payment, std::stop_token stop)
{
    return fetch(paymentHistoryRequest(m_endpoints, m_organisation, payment), decodePaymentHistory, std::move(stop));
}

Task<Result<Listed<Bill>>> XeroClient::fetchBills(QList<BillId> ids, std::stop_token stop)
{
    HttpRequest request = billsRequest(m_endpoints, m_organisation, ids);
    Result<Listed<Bill>> bills = co_await fetch(std::move(request), decodeBills, std::move(stop));
    if (bills) {
        const QSet<BillId> wanted(ids.cbegin(), ids.cend());
        bills->removeIf([&wanted](const Bill &bill) { return !wanted.contains(bill.id); });
        bills->unreadable.removeIf(
            [&wanted](const UnreadableRow &row) { return !wanted.contains(BillId(guidFromText(row.id))); });
    }
    co_return bills;
}

} // namespace tieout
