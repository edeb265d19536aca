// SPDX-License-Identifier: Apache-2.0
// Gathers what the doctor's checks judge: with few calls, and with as much of the profile as can still be used.
#pragma once

#include "core/base/task.h"
#include "core/doctor/doctor.h"
#include "core/model/ids.h"

namespace tieout {

struct DoctorReport {
    QList<Finding> findings;
    qint64 xeroCalls = 0;
    qint64 procoreCalls = 0;
};

/// Examines a profile: changes nothing in the books, and keeps organisation, rights and projects in the ledger, for the
/// next run to go by. At most one call to Xero and some six to Procore (pages of projects aside), for an
/// invalid `invoice` three. A damaged ledger, a missing keychain and a service that does not answer are findings;
/// Configuration only when there is no such profile. Never asks for a password.
[[nodiscard]] Task<Result<DoctorReport>> examine(QString profile, InvoiceId invoice, std::stop_token stop);

} // namespace tieout
