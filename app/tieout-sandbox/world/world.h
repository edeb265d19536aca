// SPDX-License-Identifier: Apache-2.0
// Both services' data as one copyable value, with its own clock: handlers read it and verbs change it.
#pragma once

#include "app/tieout-sandbox/world/knobs.h"
#include "app/tieout-sandbox/world/procorebooks.h"
#include "app/tieout-sandbox/world/random.h"
#include "app/tieout-sandbox/world/xerobooks.h"

namespace tieout::sandbox {

struct World {
    Random random;
    qint64 offsetMs = 0; // added to the machine's clock, or to fixedMs
    qint64 fixedMs = -1; // 0 or more: the clock is stopped at this time
    Knobs knobs;
    QList<Tenant> tenants; // the first is the customer's organization
    Company company;
    int plannedPayments = 0; // how many payments the verb pay-planned makes without a count
    qint64 playedSteps = 0; // of the verb play, over the life of the world
    QString demoRemovable; // the PaymentID that demo-remove removes

    /// UTC milliseconds of the sandbox's own time.
    qint64 nowMs() const;
    /// The calendar date of nowMs() in UTC.
    QDate today() const;
    void advance(qint64 ms) { offsetMs += ms; }
    void standStillAt(qint64 ms);

    Tenant &tenant() { return tenants.first(); }
    const Tenant &tenant() const { return tenants.first(); }
    /// Index of a connected or unconnected tenant; -1 when unknown.
    int tenantById(const QString &id) const;
    /// After a consent: reconnects every tenant under that consent's event (docs/sandbox.md, Xero 5).
    void connectTenants(const QString &authEventId);
};

} // namespace tieout::sandbox
