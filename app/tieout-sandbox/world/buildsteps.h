// SPDX-License-Identifier: Apache-2.0
// The steps of the builder, in the order in which it takes them.
#pragma once

#include "app/tieout-sandbox/world/builderoptions.h"
#include "app/tieout-sandbox/world/world.h"

namespace tieout::sandbox {

/// What the steps share while a world grows.
struct Building {
    World &world;
    const BuilderOptions &options;
    QDate lastDay; // of the history
};

/// Puts the world's clock to noon of a day, and some seconds that differ from call to call.
void setDay(Building &b, QDate day);

void buildOrganisation(Building &b);
void buildCompany(Building &b);
void buildCommitments(Building &b);
/// Subcontractor invoices with their bills, and a few that were never exported.
void buildInvoices(Building &b);
/// Rent, fuel, utilities: bills that Procore never heard of.
void buildOverheads(Building &b);
/// Bill payments made before the sync was set up.
void buildOldPayments(Building &b);
/// One row of every other payment type, foreign money, bills settled by credits, dates before 1970.
void buildOddRows(Building &b);
/// A few rows of the second organisation, so that mixing up two of them shows.
void buildSecondOrganisation(Building &b);

} // namespace tieout::sandbox
