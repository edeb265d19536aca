// SPDX-License-Identifier: Apache-2.0
// Makes and removes links by hand, and suggests links.
#pragma once

#include "app/session/sessioncontext.h"
#include "core/model/links.h"

namespace tieout {

class SessionLinks final {
public:
    /// `context` outlives it.
    explicit SessionLinks(SessionContext &context)
        : m_context(context)
    {
    }

    /// Links an invoice to the bill with this id or number, by hand (rule 1): one call to Xero, which must know the
    /// bill. Forbidden without the right; Rejected when lines are in the way (linkchanges.h); Configuration when the
    /// invoice or the bill is unknown or ambiguous; Busy while a run is going on.
    [[nodiscard]] Task<Result<LinkOutcome>> link(
        InvoiceId invoice, QString billText, QString note, std::stop_token stop);
    /// Unlinks an invoice from its bill, whatever its origin_id says. Lines already written stay. Errors as for link().
    [[nodiscard]] Task<Result<LinkOutcome>> unlink(InvoiceId invoice, QString note, std::stop_token stop);
    /// Invoices and bills that may belong together. Reads from Xero up to 400 bills whose payments are not linked, and
    /// writes no link.
    [[nodiscard]] Task<Result<SuggestedLinks>> suggest(std::stop_token stop);

private:
    /// The right, and that the ledger is of the organization and company that the settings name.
    [[nodiscard]] Task<Done> checkMayLink(std::stop_token stop);
    [[nodiscard]] Result<LinkOutcome> changeLink(InvoiceId invoice, BillId bill, const QString &note);

    SessionContext &m_context;
};

} // namespace tieout
