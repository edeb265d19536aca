// SPDX-License-Identifier: Apache-2.0
// Where the doctor's facts come from: the ledger and the two services.
#pragma once

#include "core/base/task.h"
#include "core/doctor/doctorfacts.h"

namespace tieout {

class Ledger;
class Services;

/// Reads the ledger; the first failure means that it is damaged. With a valid invoice, facts.invoice is set.
[[nodiscard]] Done addLedgerFacts(Ledger &ledger, const QString &lockPath, InvoiceId invoice, DoctorFacts &facts);
/// At most one call to Xero and about six to Procore. What could not be read is a fact too.
[[nodiscard]] Task<DoctorFacts> askServices(Services *services, DoctorFacts facts, std::stop_token stop);
/// The doctor's data is newer than the ledger's, so save it for the next run and the next `status`. Rights go with the
/// list of projects, since a run reads the two together.
[[nodiscard]] Done keepWhatWasRead(Ledger &ledger, Services &services, const DoctorFacts &facts);

} // namespace tieout
