// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xeropaymentsource.h"

#include "core/base/tr.h"
#include "core/xero/paymentwalk.h"
#include "core/xero/xerorequests.h"

namespace tieout {

XeroPaymentSource::XeroPaymentSource(ApiChannel *channel, XeroEndpoints endpoints, OrganisationId organisation)
    : m_client(channel, std::move(endpoints), organisation)
{
}

Task<Result<QList<Connection>>> XeroPaymentSource::fetchConnections(std::stop_token stop)
{
    return m_client.fetchConnections(std::move(stop));
}

Task<Result<Organisation>> XeroPaymentSource::fetchOrganisation(std::stop_token stop)
{
    return m_client.fetchOrganisation(std::move(stop));
}

Task<Result<QList<Account>>> XeroPaymentSource::fetchAccounts(std::stop_token stop)
{
    return m_client.fetchAccounts(std::move(stop));
}

Task<Result<XeroPaymentSource::Walked>> XeroPaymentSource::readAll(
    PaymentWalk walk, std::optional<PaymentBounds> look, std::function<void(int, int)> progress, std::stop_token stop)
{
    Walked walked;
    bool isFirst = true;
    while (walk.next()) {
        PaymentPageRequest request = *walk.next();
        const Result<PaymentPage> page = co_await m_client.fetchPayments(std::move(request), look, stop);
        if (!page)
            co_return failed(page.error());
        if (isFirst)
            walked.serverTime = page->serverTime;
        isFirst = false;
        const Done taken = walk.take(*page);
        if (!taken)
            co_return failed(taken.error());
        if (progress)
            progress(walk.readCount(), walk.expectedCount());
    }
    walked.payments = walk.payments();
    co_return walked;
}

Task<Result<int>> XeroPaymentSource::countPayments(std::stop_token stop)
{
    PaymentWalk walk(std::nullopt);
    PaymentPageRequest request = *walk.next();
    const Result<PaymentPage> page = co_await m_client.fetchPayments(std::move(request), std::nullopt, stop);
    if (!page)
        co_return failed(page.error());
    const Done taken = walk.take(*page);
    if (!taken)
        co_return failed(taken.error());
    co_return walk.expectedCount();
}

Task<Result<PaymentChanges>> XeroPaymentSource::fetchChanges(
    std::optional<Instant> since, std::function<void(int, int)> progress, std::stop_token stop)
{
    PaymentWalk walk(since);
    const Result<Walked> walked = co_await readAll(std::move(walk), std::nullopt, std::move(progress), std::move(stop));
    if (!walked)
        co_return failed(walked.error());
    // Without a time from Xero, keep the watermark: reading twice does no harm.
    const std::optional<Instant> serverTime = walked->serverTime ? walked->serverTime : since;
    if (!serverTime) {
        Error error(ErrorKind::Malformed, Tr::tr("The answer does not say what time it is at Xero."));
        error.service = Service::Xero;
        co_return failed(std::move(error));
    }
    PaymentChanges changes;
    changes.payments = walked->payments;
    changes.serverTime = *serverTime;
    co_return changes;
}

Task<Result<Payment>> XeroPaymentSource::fetchPayment(PaymentId payment, std::stop_token stop)
{
    return m_client.fetchPayment(payment, std::move(stop));
}

// This walk goes by change stamps too: a row whose stamp did not change comes at its old place, with its current
// values. A row that cannot be read is ignored here; the walk along the changes sets it aside.
Task<Result<QList<Payment>>> XeroPaymentSource::fetchWithin(PaymentBounds bounds, std::stop_token stop)
{
    PaymentWalk walk(std::nullopt);
    std::function<void(int, int)> progress;
    const Result<Walked> walked = co_await readAll(std::move(walk), bounds, std::move(progress), std::move(stop));
    if (!walked)
        co_return failed(walked.error());
    co_return Result<QList<Payment>>(walked->payments);
}

Task<Result<PaymentHistory>> XeroPaymentSource::fetchHistory(PaymentId payment, std::stop_token stop)
{
    return m_client.fetchPaymentHistory(payment, std::move(stop));
}

Task<Result<Listed<Bill>>> XeroPaymentSource::fetchBills(QList<BillId> ids, std::stop_token stop)
{
    Listed<Bill> bills;
    for (qsizetype first = 0; first < ids.size(); first += kBillsPerCall) {
        QList<BillId> batch = ids.mid(first, kBillsPerCall);
        const Result<Listed<Bill>> some = co_await m_client.fetchBills(std::move(batch), stop);
        if (!some)
            co_return failed(some.error());
        bills.append(*some);
        bills.unreadable += some->unreadable;
    }
    co_return bills;
}

} // namespace tieout
