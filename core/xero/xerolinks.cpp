// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xerolinks.h"

namespace tieout {

namespace {

QUrl organisationLink(const XeroEndpoints &endpoints, const QString &shortCode, const QString &target)
{
    QUrl url = endpoints.deepLinkUrl;
    url.setPath(url.path() + QStringLiteral("/default.aspx"));
    // Short codes begin with "!" and may hold more that is no plain letter; redirecturl stays readable, as the
    // documented links write it.
    const QString code = QString::fromLatin1(QUrl::toPercentEncoding(shortCode));
    url.setQuery(QStringLiteral("shortcode=%1&redirecturl=%2").arg(code, target), QUrl::StrictMode);
    return url;
}

} // namespace

QUrl billLink(const XeroEndpoints &endpoints, const QString &shortCode, BillId bill)
{
    if (!bill.isValid())
        return {};
    if (!shortCode.isEmpty())
        return organisationLink(
            endpoints, shortCode, QStringLiteral("/AccountsPayable/Edit.aspx?InvoiceID=") + bill.toString());
    QUrl url = endpoints.deepLinkUrl;
    url.setPath(QStringLiteral("/AccountsPayable/View.aspx"));
    url.setQuery(QStringLiteral("invoiceID=") + bill.toString(), QUrl::StrictMode);
    return url;
}

QUrl paymentLink(const XeroEndpoints &endpoints, const QString &shortCode, PaymentId payment)
{
    if (!payment.isValid() || shortCode.isEmpty())
        return {};
    return organisationLink(
        endpoints, shortCode, QStringLiteral("/Bank/ViewTransaction.aspx?bankTransactionID=") + payment.toString());
}

} // namespace tieout
