// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xerolinks.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QUrl organisationLink(const XeroEndpoints &endpoints, const QString &shortCode, const QString &target)
{
    QUrl url = endpoints.deepLinkUrl;
    url.setPath(url.path() + u"/default.aspx"_s);
    // Short codes begin with "!" and may contain other special characters. The redirecturl stays readable, as in the
    // documented links.
    const QString code = QString::fromLatin1(QUrl::toPercentEncoding(shortCode));
    url.setQuery(u"shortcode=%1&redirecturl=%2"_s.arg(code, target), QUrl::StrictMode);
    return url;
}

} // namespace

QUrl billLink(const XeroEndpoints &endpoints, const QString &shortCode, BillId bill)
{
    if (!bill.isValid())
        return {};
    if (!shortCode.isEmpty())
        return organisationLink(endpoints, shortCode, u"/AccountsPayable/Edit.aspx?InvoiceID="_s + bill.toString());
    QUrl url = endpoints.deepLinkUrl;
    url.setPath(u"/AccountsPayable/View.aspx"_s);
    url.setQuery(u"invoiceID="_s + bill.toString(), QUrl::StrictMode);
    return url;
}

} // namespace tieout
