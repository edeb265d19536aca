// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/tieout-sandbox/world/knobs.h"
namespace tieout::sandbox {
struct Tenant {
    QString id;
    bool connected = true;
};
struct World {
    qint64 offsetMs = 0;
    qint64 fixedMs = -1;
    Knobs knobs;
    QList<Tenant> tenants { { QStringLiteral("c3d5e782-2153-4cda-bdb4-cec791ceb90d"), true } };
    qint64 nowMs() const;
    void advance(qint64 ms) { offsetMs += ms; }
    void standStillAt(qint64 ms)
    {
        fixedMs = ms;
        offsetMs = 0;
    }
    void connectTenants(const QString &)
    {
        for (Tenant &tenant : tenants)
            tenant.connected = true;
    }
};
} // namespace tieout::sandbox
