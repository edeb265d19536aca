// SPDX-License-Identifier: Apache-2.0
// Links made and taken away by hand, and what might belong together.
#pragma once

#include "app/session/sessioncontext.h"
#include "core/model/links.h"

namespace tieout {

/// What a change of a link by hand gave.
struct LinkOutcome {
    Invoice invoice;
    BillId bill; ///< invalid: linked to none now
    bool changed = false; ///< false: it was so already
    int waiting = 0; ///< payments that wait to be written by the link
};

/// Suggested links, and what they cost.
struct SuggestedLinks {
    QList<LinkSuggestion> suggestions;
    int billsNotRead = 0; ///< bills that the next suggestions read
    qint64 xeroCalls = 0;
};

class SessionLinks final {
public:
    /// `context` outlives it.
    explicit SessionLinks(SessionContext &context)
        : m_context(context)
    {
    }

    /// Links an invoice to the bill with this id or number, by hand (rule 1): one call to Xero, which must know the
    /// bill. Forbidden without the right; Rejected where money is in the way (linkchanges.h); Configuration when
    /// invoice or bill are not known or not the only ones; Busy while a run goes on.
    [[nodiscard]] Task<Result<LinkOutcome>> link(
        InvoiceId invoice, QString billText, QString note, std::stop_token stop);
    /// Takes an invoice from its bill, whatever its origin_id says. Lines that were written stay. Errors as link().
    [[nodiscard]] Task<Result<LinkOutcome>> unlink(InvoiceId invoice, QString note, std::stop_token stop);
    /// What might belong together. Reads bills of payments that are not linked from Xero, 400 at most, and writes no
    /// link.
    [[nodiscard]] Task<Result<SuggestedLinks>> suggest(std::stop_token stop);

private:
    [[nodiscard]] Result<LinkOutcome> changeLink(InvoiceId invoice, BillId bill, const QString &note);

    SessionContext &m_context;
};

} // namespace tieout
