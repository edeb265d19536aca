// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/erpacts.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

int requestPayments(World &world)
{
    ErpRequest request;
    request.id = world.company.nextId++;
    request.detailId = world.company.nextId++;
    request.name = u"sync_contract_payments"_s;
    request.createdMs = request.updatedMs = world.nowMs();
    world.company.erpRequests.append(request);
    return static_cast<int>(world.company.erpRequests.size()) - 1;
}

QString erpStatusOf(const World &world, const ErpRequest &request)
{
    const qint64 patience = world.knobs.number("procore.erp-stale-seconds") * 1000;
    const bool waited = world.nowMs() - request.createdMs > patience;
    return request.status == u"in_progress" && waited ? u"stale"_s : request.status;
}

} // namespace tieout::sandbox
