// SPDX-License-Identifier: Apache-2.0
// What a payment needs before it can appear in Procore, examined now.
#pragma once

#include "core/doctor/finding.h"
#include "core/facade/reply.h"
#include "core/model/ids.h"

namespace tieout {

class DoctorRequests {
public:
    virtual ~DoctorRequests() = default;

    /// Every check, and those of one invoice when it is valid. Makes about ten calls and changes nothing in the books.
    virtual void examine(InvoiceId invoice, Reply<DoctorReport> reply) = 0;
};

} // namespace tieout
