// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xeropaymentsource.h"

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

Task<Result<PaymentChanges>> XeroPaymentSource::fetchChanges(
    std::optional<Instant> since, std::function<void(int, int)> progress, std::stop_token stop)
{
    PaymentWalk walk(since);
    std::optional<Instant> serverTime;
    bool isFirst = true;
    while (walk.next()) {
        PaymentPageRequest request = *walk.next();
        const Result<PaymentPage> page = co_await m_client.fetchPayments(std::move(request), stop);
        if (!page)
            co_return failed(page.error());
        if (isFirst)
            serverTime = page->serverTime;
        isFirst = false;
        const Done taken = walk.take(*page);
        if (!taken)
            co_return failed(taken.error());
        if (progress)
            progress(walk.readCount(), walk.expectedCount());
    }
    PaymentChanges changes;
    changes.payments = walk.payments();
    changes.unreadable = walk.unreadable();
    // Where Xero does not tell its time the mark stays where it was: reading twice is harmless.
    if (!serverTime)
        serverTime = since;
    if (!serverTime) {
        Error error(ErrorKind::Malformed, QStringLiteral("The answer does not tell Xero's time."));
        error.service = Service::Xero;
        co_return failed(std::move(error));
    }
    changes.serverTime = *serverTime;
    co_return changes;
}

Task<Result<Payment>> XeroPaymentSource::fetchPayment(PaymentId payment, std::stop_token stop)
{
    return m_client.fetchPayment(payment, std::move(stop));
}

Task<Result<PaymentHistory>> XeroPaymentSource::fetchHistory(PaymentId payment, std::stop_token stop)
{
    return m_client.fetchPaymentHistory(payment, std::move(stop));
}

Task<Result<Listed<Bill>>> XeroPaymentSource::fetchBills(QList<BillId> ids, std::stop_token stop)
{
    Listed<Bill> bills;
    for (qsizetype first = 0; first < ids.size(); first += kXeroBillsPerCall) {
        QList<BillId> batch = ids.mid(first, kXeroBillsPerCall);
        const Result<Listed<Bill>> some = co_await m_client.fetchBills(std::move(batch), stop);
        if (!some)
            co_return failed(some.error());
        bills.append(*some);
        bills.unreadable += some->unreadable;
    }
    co_return bills;
}

} // namespace tieout
