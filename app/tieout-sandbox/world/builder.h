// SPDX-License-Identifier: Apache-2.0
// Builds a believable company: the same seed and sizes give the same world, to the last id.
#pragma once

#include "app/tieout-sandbox/world/world.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

struct BuilderOptions {
    quint32 seed = 1;
    int projects = 3;
    int commitments = 8;
    int invoices =
        20; // subcontractor invoices that are linked to a bill; there are half as many bills again without one
    int payments = 0; // planned: the verb pay-planned makes them, so that they are new to a sync that is set up before
    int preexisting = 10; // bill payments made before anybody looked
    QString country = u"US"_s;
};

/// The world by `options`. Its history ends two weeks before today or on 2 November 2026, whichever is earlier.
World buildWorld(const BuilderOptions &options);

/// The demo company. The verb demo-payments makes its waiting payments.
World buildDemoWorld();

} // namespace tieout::sandbox
