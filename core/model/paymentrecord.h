// SPDX-License-Identifier: Apache-2.0
// A payment with everything that the ledger knows about it.
#pragma once

#include "core/model/decision.h"
#include "core/model/payment.h"
#include "core/model/paymentline.h"
#include "core/model/paymentstate.h"

#include <optional>

namespace tieout {

/// Whether a payment was made before or after the setup (rule 3).
enum class PaymentAge {
    Baseline, ///< made before the sync was set up: never included
    New,
    Undecided ///< seen with a later change stamp while the baseline was read, or after a lost ledger: its history
              ///< decides
};

/// A payment's place in Procore; ids are invalid if nothing is linked.
struct Placement {
    InvoiceId invoice;
    CommitmentId commitment;
    ProjectId project;

    bool operator==(const Placement &) const = default;
};

struct PaymentRecord {
    Payment payment;
    PaymentAge age = PaymentAge::New;
    Standing standing;
    Placement placement;
    /// Invoices linked to the bill; more than one is ambiguous.
    QList<InvoiceId> linkedInvoices;
    LineId line; ///< our line in Procore, invalid if there is none
    std::optional<LineDraft> issued; ///< what was written into the line and then proved, or last sent
    /// The line as our last write of it came out, if that was otherwise than it was sent (rule 11).
    std::optional<LineDraft> readBack;
    std::optional<Instant> provedAt; ///< last time a line read back was equal
    std::optional<Instant> triedAt; ///< when the run began that settled it last; nothing when no run did, or long ago
    Decision decision = Decision::None;
    /// The lines that people saw when they decided: lines that look like the payment's. A decision applies to no
    /// others.
    QList<LineId> linesShown;
    bool hasOpenIntent = false; ///< a write was begun, and its outcome is unknown
    bool hasOpenEdit = false; ///< the same, for a user's change (rule 12), which writes no amount
    bool isOpenIntentTried = false; ///< it was begun by the run that settled the payment last: no crash left it open

    bool operator==(const PaymentRecord &) const = default;
};

} // namespace tieout
