// SPDX-License-Identifier: Apache-2.0
// The person at Procore's ERP Integrations, whose connector somebody else runs.
#include "app/tieout-sandbox/play/verb.h"
#include "app/tieout-sandbox/world/erpacts.h"

#include <QJsonArray>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject describe(const World &world, const ErpRequest &request)
{
    return { { u"requestId"_s, request.id }, { u"requestDetailId"_s, request.detailId },
        { u"requestName"_s, request.name }, { u"status"_s, erpStatusOf(world, request) },
        { u"messages"_s, QJsonArray::fromStringList(request.messages) } };
}

// Admin on ERP Integrations, or accounting approver, as in the product (docs/sandbox.md, Procore 30).
void syncPayments(Verb &v)
{
    const Company &company = v.world.company;
    if (v.world.knobs.is("procore.erp", "off"))
        v.fail(u"ERP Integrations is not activated: set the knob procore.erp to on"_s);
    else if (company.erpLevel.compare(u"Admin"_s, Qt::CaseInsensitive) != 0 && !company.accountingApprover)
        v.fail(u"only an Admin of ERP Integrations or an accounting approver may sync payments"_s);
    else
        v.result = describe(v.world, company.erpRequests.at(requestPayments(v.world)));
}

void erpRequests(Verb &v)
{
    QJsonArray requests;
    for (const ErpRequest &request : std::as_const(v.world.company.erpRequests))
        requests.append(describe(v.world, request));
    v.result.insert(u"requests"_s, requests);
}

} // namespace

QHash<QString, VerbFunction> erpVerbs()
{
    return { { u"sync-payments"_s, syncPayments }, { u"erp-requests"_s, erpRequests } };
}

} // namespace tieout::sandbox
