// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/builder.h"

#include "app/tieout-sandbox/world/buildsteps.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace tieout::sandbox {

void setDay(Building &b, QDate day)
{
    b.world.standStillAt(
        QDateTime(day, QTime(18, 0), QTimeZone::utc()).toMSecsSinceEpoch() + b.world.random.between(0, 3'600'000));
}

World buildWorld(const BuilderOptions &wanted)
{
    BuilderOptions options = wanted;
    if (options.projects == 0)
        options.commitments = 0;
    if (options.commitments == 0)
        options.invoices = 0;
    World world;
    world.random.state = options.seed;
    world.plannedPayments = options.payments;
    const QDate twoWeeksAgo = QDateTime::currentDateTimeUtc().date().addDays(-14);
    Building b { world, options, std::min(QDate(2026, 11, 2), twoWeeksAgo) };
    buildOrganisation(b);
    buildCompany(b);
    buildCommitments(b);
    buildInvoices(b);
    buildOverheads(b);
    buildOldPayments(b);
    buildOddRows(b);
    buildSecondOrganisation(b);
    world.fixedMs = -1;
    world.offsetMs = 0;
    return world;
}

World buildDemoWorld()
{
    BuilderOptions options;
    options.seed = 2026;
    World world = buildWorld(options);
    // The commitment with the closed tab, so that one payment fails until a person opens it.
    constexpr int kClosed = 6;
    world.company.commitments[kClosed].allowPayments = false;
    return world;
}

} // namespace tieout::sandbox
