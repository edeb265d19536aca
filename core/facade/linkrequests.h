// SPDX-License-Identifier: Apache-2.0
// Which invoice belongs to which bill, made and ended by hand, and what might belong together (rule 1).
#pragma once

#include "core/facade/reply.h"
#include "core/model/links.h"

namespace tieout {

class LinkRequests {
public:
    virtual ~LinkRequests() = default;

    /// Every invoice that is linked, or that a person unlinked. Storage.
    virtual void loadLinks(Reply<QList<LinkRow>> reply) = 0;
    /// Reads from Xero up to 400 bills whose payments are not linked; writes no link.
    virtual void suggestLinks(Reply<SuggestedLinks> reply) = 0;
    /// `billText` is the bill's id or number. Forbidden without the right; Rejected when lines are in the way;
    /// Configuration when the invoice or the bill is unknown or ambiguous; Busy during a run. The books follow.
    virtual void link(InvoiceId invoice, QString billText, QString note, Reply<LinkOutcome> reply) = 0;
    /// Errors as for link(). Lines already written stay.
    virtual void unlink(InvoiceId invoice, QString note, Reply<LinkOutcome> reply) = 0;
};

} // namespace tieout
