// SPDX-License-Identifier: Apache-2.0
// Gathers the facts for the doctor's checks, with few calls and from as much of the profile as still works.
#pragma once

#include "core/base/task.h"
#include "core/doctor/doctor.h"
#include "core/model/ids.h"

namespace tieout {

/// Examines a profile. Changes nothing in the books; saves organization, rights and projects in the ledger for the next
/// run. Makes at most one call to Xero and about six to Procore (more for pages of projects), or three for an invalid
/// `invoice`. A damaged ledger, a missing keychain and a silent service are findings; the only error is Configuration,
/// when there is no such profile. Never asks for a password.
[[nodiscard]] Task<Result<DoctorReport>> examine(QString profile, InvoiceId invoice, std::stop_token stop);

} // namespace tieout
