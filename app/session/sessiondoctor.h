// SPDX-License-Identifier: Apache-2.0
// The doctor for a profile that is open: with its services, its ledger and its secrets.
#pragma once

#include "app/session/sessioncontext.h"
#include "core/doctor/doctor.h"

namespace tieout {

class SessionDoctor final {
public:
    /// `context` outlives it.
    explicit SessionDoctor(SessionContext &context)
        : m_context(context)
    {
    }

    /// As tieout::examine(), in the window's words. Never asks for a password.
    [[nodiscard]] Task<Result<DoctorReport>> examine(InvoiceId invoice, std::stop_token stop);

private:
    SessionContext &m_context;
};

} // namespace tieout
