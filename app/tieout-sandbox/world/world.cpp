// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/world.h"

#include "app/tieout-sandbox/world/utc.h"

#include <QDateTime>

namespace tieout::sandbox {

qint64 World::nowMs() const
{
    return (fixedMs >= 0 ? fixedMs : QDateTime::currentMSecsSinceEpoch()) + offsetMs;
}

QDate World::today() const
{
    return utcTime(nowMs()).date();
}

void World::standStillAt(qint64 ms)
{
    fixedMs = ms;
    offsetMs = 0;
}

int World::tenantById(const QString &id) const
{
    const QString key = guidKey(id);
    for (int i = 0; i < tenants.size(); ++i) {
        if (tenants.at(i).id == key)
            return i;
    }
    return -1;
}

void World::connectTenants(const QString &authEventId)
{
    for (Tenant &tenant : tenants) {
        if (!tenant.connected) {
            tenant.connectionId = random.guid();
            tenant.reconnectedMs = nowMs();
        }
        tenant.connected = true;
        tenant.authEventId = authEventId;
    }
}

} // namespace tieout::sandbox
