// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/tieout-sandbox/world/world.h"
namespace tieout::sandbox {
struct BuilderOptions {
    quint32 seed = 1;
    int projects = 3;
    int commitments = 8;
    int invoices = 20;
    int payments = 0;
    int preexisting = 10;
    QString country = QStringLiteral("US");
};
World buildWorld(const BuilderOptions &options);
World buildDemoWorld();
} // namespace tieout::sandbox
