// SPDX-License-Identifier: Apache-2.0
// What the window may ask about the profile as it is.
#pragma once

#include "core/facade/reply.h"
#include "core/model/rows.h"

namespace tieout {

class StatusRequests {
public:
    virtual ~StatusRequests() = default;

    /// Asks for everything once: statusChanged, settingsChanged, accountsChanged, invoicesChanged and paymentsChanged
    /// of SyncFacade follow.
    virtual void loadAll() = 0;
    /// What happened to a payment, the oldest first. Storage.
    virtual void loadEvents(PaymentId payment, Reply<QList<PaymentEvent>> reply) = 0;
};

} // namespace tieout
