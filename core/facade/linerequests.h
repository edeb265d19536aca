// SPDX-License-Identifier: Apache-2.0
// One payment's line in Procore: shown as it is now, and what people may change on it (rule 12).
#pragma once

#include "core/facade/reply.h"
#include "core/model/attachments.h"
#include "core/sync/syncrequest.h"

namespace tieout {

/// Errors are those of the methods of SyncEngine with these names. After a change the books are sent again.
class LineRequests {
public:
    virtual ~LineRequests() = default;

    virtual void showLine(PaymentId payment, Reply<LineReport> reply) = 0;
    virtual void changeLineNumber(PaymentId payment, qint64 number, Reply<LineReport> reply) = 0;
    /// Reads the files first; one that cannot be read, is empty or too large is an error, and nothing was sent then.
    virtual void attachFiles(PaymentId payment, QStringList paths, Reply<LineReport> reply) = 0;
};

} // namespace tieout
