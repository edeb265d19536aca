// SPDX-License-Identifier: Apache-2.0
// What a person decides about one payment.
#pragma once

#include "core/facade/reply.h"
#include "core/model/supportrequest.h"
#include "core/sync/syncrequest.h"

namespace tieout {

class DecisionRequests {
public:
    virtual ~DecisionRequests() = default;

    /// Records the decision and carries it out at once, as SyncEngine::resolve does with its errors; the signals of a
    /// run follow, and the books anew.
    virtual void decide(ResolveRequest request, Reply<ResolveReport> reply) = 0;
    /// The facts of a text for Procore's support (rule 18); makes no call.
    virtual void prepareSupportRequest(PaymentId payment, Reply<SupportCase> reply) = 0;
};

} // namespace tieout
