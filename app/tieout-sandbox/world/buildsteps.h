// SPDX-License-Identifier: Apache-2.0
// The steps of the builder, in order.
#pragma once

#include "app/tieout-sandbox/world/builderoptions.h"
#include "app/tieout-sandbox/world/world.h"

namespace tieout::sandbox {

/// The data that the steps share while they build a world.
struct Building {
    World &world;
    const BuilderOptions &options;
    QDate lastDay; // of the history
};

/// Sets the world's clock to noon of a day, plus some seconds that differ from call to call.
void setDay(Building &b, QDate day);

void buildOrganisation(Building &b);
void buildCompany(Building &b);
void buildCommitments(Building &b);
/// Subcontractor invoices with their bills, and a few that were never exported.
void buildInvoices(Building &b);
/// Rent, fuel, utilities: bills unknown to Procore.
void buildOverheads(Building &b);
/// Bill payments made before the sync was set up.
void buildOldPayments(Building &b);
/// One row of every other payment type, foreign currency, bills settled by credits, dates before 1970.
void buildOddRows(Building &b);
/// A few rows of the second organization, so that confusing the two shows up.
void buildSecondOrganisation(Building &b);

} // namespace tieout::sandbox
