// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/procoreapi.h"

#include "app/tieout-sandbox/procore/commitments.h"
#include "app/tieout-sandbox/procore/contractpayments.h"
#include "app/tieout-sandbox/procore/directory.h"
#include "app/tieout-sandbox/procore/erp.h"
#include "app/tieout-sandbox/procore/requisitions.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

qint64 toId(const QString &part)
{
    bool isNumber = false;
    const qint64 id = part.toLongLong(&isNumber);
    return isNumber ? id : -1;
}

Response wrongMethod()
{
    return procoreError(404, u"No route matches"_s);
}

// The header is required even if the path or the query names the company (docs/sandbox.md, Procore 3).
std::optional<Response> checkCompany(const Request &request, const Caller &caller, const World &world, bool directory)
{
    const QByteArray header = request.header("procore-company-id").trimmed();
    if (header.isEmpty() && directory && !caller.serviceAccount)
        return std::nullopt;
    if (header.isEmpty())
        return plainError(static_cast<int>(world.knobs.number("procore.missing-company-status")),
            "Missing Procore-Company-Id header! Every request must name the company it is made for.");
    if (header.toLongLong() != world.company.id || !world.company.connected) {
        if (world.knobs.is("procore.foreign-company", "not-connected") || !world.company.connected)
            return procoreError(403, u"App is not connected to this company"_s);
        return procoreError(403, u"You do not have access to this company."_s);
    }
    return std::nullopt;
}

Response contracts(const ProcoreCall &call, const QStringList &parts, bool purchaseOrders)
{
    if (call.request.method != "GET" || parts.size() > 2)
        return wrongMethod();
    return parts.size() == 1 ? listContracts(call, purchaseOrders)
                             : showContract(call, toId(parts.at(1)), purchaseOrders);
}

Response requisitions(const ProcoreCall &call, const QStringList &parts, bool versionOneOne)
{
    const QByteArray &method = call.request.method;
    if (parts.size() == 1)
        return method == "GET" ? listRequisitions(call, versionOneOne) : wrongMethod();
    const qint64 id = toId(parts.at(1));
    if (parts.size() > 2)
        return procoreNotFound();
    if (method == "GET")
        return showRequisition(call, id, versionOneOne);
    if (method == "PATCH")
        return updateRequisition(call, id);
    return method == "DELETE" ? deleteRequisition(call, id) : wrongMethod();
}

Response payments(const ProcoreCall &call, const QStringList &parts)
{
    const QByteArray &method = call.request.method;
    if (parts.size() == 1)
        return method == "GET" ? listLines(call) : method == "POST" ? createLine(call) : wrongMethod();
    const QString id = parts.at(1);
    if (parts.size() > 2 || toId(id) < 0)
        return procoreNotFound();
    if (method == "GET")
        return showLine(call, id);
    if (method == "PATCH")
        return updateLine(call, id);
    return method == "DELETE" ? deleteLine(call, id) : wrongMethod();
}

Response companies(const ProcoreCall &call, const QString &version, const QStringList &parts)
{
    if (toId(parts.value(1)) != call.company.id)
        return procoreError(403, u"You do not have access to this company."_s);
    const QString what = parts.value(2);
    if (version == u"v2.0" && what == u"projects" && parts.value(4) == u"commitment_contracts") {
        const qint64 project = toId(parts.at(3));
        if (parts.size() == 5)
            return listContractsV2(call, project);
        const qint64 id = toId(parts.at(5));
        return parts.value(6) == u"summary" ? summariseContractV2(call, project, id)
                                            : showContractV2(call, project, id);
    }
    if (what == u"me" && parts.size() == 3)
        return showCompanyMe(call, version == u"v1.3");
    if (what == u"currency_configuration" && parts.size() == 3)
        return companyCurrency(call);
    if (what == u"projects" && parts.value(4) == u"currency_configuration")
        return projectCurrency(call, toId(parts.at(3)));
    return procoreNotFound();
}

Response directory(const ProcoreCall &call, const QStringList &parts)
{
    const QString what = parts.first();
    if (what == u"projects") {
        if (parts.size() == 1)
            return listProjects(call);
        return parts.value(2) == u"tools" ? listProjectTools(call, toId(parts.at(1)))
            : parts.size() == 2           ? showProject(call, toId(parts.at(1)))
                                          : procoreNotFound();
    }
    if (what == u"vendors")
        return parts.size() == 1 ? listVendors(call) : showVendor(call, toId(parts.at(1)));
    if (what == u"settings" && parts.value(1) == u"permissions")
        return showPermissions(call);
    if (what == u"tools")
        return listTools(call);
    if (what == u"attachments" && parts.value(2) == u"download")
        return redirectToAttachment(call, toId(parts.at(1)));
    return procoreNotFound();
}

} // namespace

Response answerProcore(const Request &request, const Caller &caller, World &world)
{
    const QStringList all = request.path.split(u'/', Qt::SkipEmptyParts);
    if (all.value(0) != u"rest" || all.size() < 3)
        return procoreNotFound();
    const QString version = all.at(1);
    const QStringList parts = all.mid(2);
    const bool openDirectory =
        version == u"v1.0" && (parts == QStringList(u"me"_s) || parts == QStringList(u"companies"_s));
    if (const auto refusal = checkCompany(request, caller, world, openDirectory))
        return *refusal;
    const ProcoreCall call { request, world, world.company };
    const QString what = parts.first();
    const bool versionOne = version == u"v1.0";
    if (what == u"contract_payments" && versionOne)
        return payments(call, parts);
    if (what == u"requisitions" && (versionOne || version == u"v1.1"))
        return requisitions(call, parts, !versionOne);
    if ((what == u"work_order_contracts" || what == u"purchase_order_contracts") && versionOne)
        return contracts(call, parts, what == u"purchase_order_contracts");
    // The ERP endpoints are for partners only (docs/sandbox.md, Procore 29).
    if (what == u"companies" && versionOne && isErpPath(parts.value(2)) && toId(parts.at(1)) == world.company.id)
        return answerErp(call, caller, parts);
    if (request.method != "GET")
        return what == u"companies" ? companies(call, version, parts) : wrongMethod();
    if (what == u"me" && versionOne)
        return showMe(request, world);
    if (what == u"companies")
        return parts.size() == 1 ? listCompanies(request, world) : companies(call, version, parts);
    return directory(call, parts);
}

} // namespace tieout::sandbox
