// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xerorequests.h"

#include "core/xero/xerodates.h"

#include <QStringList>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

HttpRequest get(QUrl url, const char *operation)
{
    HttpRequest request(HttpMethod::Get, std::move(url), QString::fromLatin1(operation));
    // Without this header the service answers in XML (Xero 1.1).
    request.headers.append(qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")));
    return request;
}

QUrl apiUrl(const XeroEndpoints &endpoints, const QString &path, const QString &query = {})
{
    QUrl url = endpoints.apiUrl;
    url.setPath(url.path() + path);
    if (!query.isEmpty())
        url.setQuery(query, QUrl::StrictMode);
    return url;
}

HttpRequest getOf(OrganisationId organisation, QUrl url, const char *operation)
{
    HttpRequest request = get(std::move(url), operation);
    request.headers.append(qMakePair(QByteArrayLiteral("xero-tenant-id"), organisation.toString().toLatin1()));
    return request;
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

/// Joins them with AND, so that Xero's optimization covers all three (Xero 1.2).
QString boundsOf(const std::optional<PaymentBounds> &look)
{
    if (!look)
        return {};
    QString bounds = look->removedOnly ? u" AND Status==\"DELETED\""_s : QString();
    if (look->from.isValid())
        bounds += u" AND Date>=DateTime(%1)"_s.arg(look->from.toString(u"yyyy, MM, dd"_s));
    return bounds;
}

} // namespace

HttpRequest connectionsRequest(const XeroEndpoints &endpoints)
{
    return get(endpoints.connectionsUrl, "list connected organisations");
}

HttpRequest organisationRequest(const XeroEndpoints &endpoints, OrganisationId organisation)
{
    return getOf(organisation, apiUrl(endpoints, u"/Organisation"_s), "read the organisation");
}

HttpRequest accountsRequest(const XeroEndpoints &endpoints, OrganisationId organisation)
{
    return getOf(organisation, apiUrl(endpoints, u"/Accounts"_s), "list accounts");
}

HttpRequest paymentsRequest(const XeroEndpoints &endpoints, OrganisationId organisation, const PaymentPageRequest &page,
    const std::optional<PaymentBounds> &look)
{
    const QString where = encoded(u"PaymentType==\"ACCPAYPAYMENT\""_s + boundsOf(look));
    const QString query =
        u"where=%1&page=%2&pageSize=%3"_s.arg(where, QString::number(page.page), QString::number(kXeroPageSize));
    HttpRequest request = getOf(organisation, apiUrl(endpoints, u"/Payments"_s, query), "list bill payments");
    if (page.since)
        request.headers.append(qMakePair(QByteArrayLiteral("If-Modified-Since"), modifiedSinceHeader(*page.since)));
    return request;
}

HttpRequest paymentRequest(const XeroEndpoints &endpoints, OrganisationId organisation, PaymentId payment)
{
    const QString path = u"/Payments/"_s + payment.toString();
    return getOf(organisation, apiUrl(endpoints, path), "read a payment");
}

HttpRequest paymentHistoryRequest(const XeroEndpoints &endpoints, OrganisationId organisation, PaymentId payment)
{
    const QString path = u"/Payments/%1/History"_s.arg(payment.toString());
    return getOf(organisation, apiUrl(endpoints, path), "read the history of a payment");
}

HttpRequest billsRequest(const XeroEndpoints &endpoints, OrganisationId organisation, const QList<BillId> &ids)
{
    Q_ASSERT(ids.size() <= kBillsPerCall);
    QStringList texts;
    for (const BillId &id : ids)
        texts.append(id.toString());
    const QString query = u"IDs="_s + texts.join(QLatin1Char(','));
    return getOf(organisation, apiUrl(endpoints, u"/Invoices"_s, query), "read bills");
}

} // namespace tieout
