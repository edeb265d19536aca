// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/xero/xeroapi.h"

#include "app/tieout-sandbox/xero/xerobills.h"
#include "app/tieout-sandbox/xero/xeropayments.h"
#include "app/tieout-sandbox/xero/xerosettings.h"

#include <QUrl>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kRoot("/api.xro/2.0/");

// IIS refuses a query of more than 2 KB with its 404: 52 InvoiceIDs pass, 53 do not (docs/sandbox.md, Xero 10).
qsizetype queryBytes(const Request &request)
{
    qsizetype bytes = 0;
    for (const auto &[key, value] : request.query)
        bytes += key.size() + 2 + QUrl::toPercentEncoding(value).size();
    return bytes;
}

bool wantsJson(const Request &request)
{
    return request.header("accept").toLower().contains("json");
}

Response notImplemented()
{
    Response response;
    response.status = 501;
    response.contentType = "text/html; charset=utf-8";
    response.body = "The method you have called has not been implemented";
    return response;
}

Response payments(const XeroCall &call, const QString &id, const QString &part)
{
    if (call.request.method == "POST" && !id.isEmpty() && part.isEmpty())
        return updatePayment(call, id);
    if (call.request.method != "GET")
        return notImplemented();
    if (part == u"History")
        return paymentHistory(call, id);
    if (!part.isEmpty())
        return xeroNotFound();
    return id.isEmpty() ? listPayments(call) : showPayment(call, id);
}

Response route(const XeroCall &call, const QStringList &parts)
{
    const QString resource = parts.value(0).toLower();
    const QString id = parts.value(1);
    if (resource == u"payments")
        return payments(call, id, parts.value(2));
    if (call.request.method != "GET")
        return notImplemented();
    if (resource == u"invoices" && parts.size() <= 2)
        return id.isEmpty() ? listInvoices(call) : showInvoice(call, id);
    if (resource == u"accounts" && id.isEmpty())
        return listAccounts(call);
    if (resource == u"organisation" && id.isEmpty())
        return showOrganisation(call);
    if (resource == u"batchpayments")
        return id.isEmpty() ? listBatchPayments(call) : showBatchPayment(call, id);
    return xeroNotFound();
}

} // namespace

Response answerXero(const Request &request, const Caller &, World &world)
{
    if (queryBytes(request) > world.knobs.number("xero.query-bytes"))
        return xeroNotFound();
    const QString first = request.path.section(u'/', 1, 1).toLower();
    if (first == u"connections")
        return answerConnections(request, world);
    if (!request.path.startsWith(kRoot, Qt::CaseInsensitive))
        return xeroNotFound();
    const int index = world.tenantById(QString::fromLatin1(request.header("xero-tenant-id")));
    if (index < 0 || !world.tenants.at(index).connected)
        return xeroRefusal(world, 403, u"Forbidden"_s, u"AuthenticationUnsuccessful"_s);
    const QStringList parts = request.path.mid(kRoot.size()).split(u'/', Qt::SkipEmptyParts);
    const XeroCall call { request, world, world.tenants[index] };
    Response response = route(call, parts);
    if (wantsJson(request) || (response.status != 200 && response.status != 400))
        return response;
    Response xml = xmlEnvelope(call, response.status == 200 ? parts.value(0) : u"ApiException"_s);
    xml.status = response.status;
    return xml;
}

} // namespace tieout::sandbox
