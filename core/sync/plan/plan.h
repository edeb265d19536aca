// SPDX-License-Identifier: Apache-2.0
// The plan for one commitment: what is known, and what is to happen to each payment.
#pragma once

#include "core/ledger/factrepository.h"
#include "core/ledger/journalrepository.h"
#include "core/model/bill.h"
#include "core/model/commitment.h"
#include "core/model/paymentrecord.h"
#include "core/model/standings.h"
#include "core/settings/profilesettings.h"
#include "core/sync/plan/lineindex.h"
#include "core/sync/plan/reversals.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace tieout {

/// What this run leaves to a person or to a later run.
struct HeldBack {
    bool voids = false; ///< the circuit breaker asks first (rule 21)
    std::optional<OtherSyncMark> creates; ///< another program may be writing (rule 20)
    QSet<PaymentId> edits; ///< tried in vain lately (rule 22)
};

/// Everything the planner may look at. Facts only: all reading is done before.
struct CommitmentCase {
    // As Procore shows it, just read.
    Commitment commitment;
    Currency currency; ///< the commitment's, else the project's, the company's, the organisation's (rule 7)
    QList<PaymentLine> lines; ///< all of the commitment
    QSet<LineId> linesGone; ///< lines of ours that reading by id answered with 404, rights confirmed (rule 19)

    // As the ledger has it.
    QList<PaymentRecord> payments; ///< open work on this commitment, ordered by date and id
    QList<PaymentRecord> issued; ///< other payments that have a line here: proved again on the way, decided about never
    QHash<PaymentId, Intent> begun; ///< writes whose end is not known: a line is compared with what they meant
    QHash<InvoiceId, Invoice> invoices;
    QHash<BillId, Bill> bills;
    JudgedBills judged; ///< every bill of `payments` and `issued` beside its payments (rule 15)
    QSet<BillId> billsWithRemovedBaseline;
    QHash<AccountId, Account> accounts;

    // As the settings and this run want it.
    QMap<QString, PaymentMethod> chosenMethods;
    VoidPolicy voidPolicy = VoidPolicy::Automatic;
    HeldBack heldBack;

    /// All payments of the case, those of `payments` first.
    [[nodiscard]] RecordRefs records() const
    {
        RecordRefs all;
        all.reserve(payments.size() + issued.size());
        for (const QList<PaymentRecord> *list : { &payments, &issued }) {
            for (const PaymentRecord &record : *list)
                all.append(&record);
        }
        return all;
    }
};

/// In the order in which a plan is carried out: what frees or takes a line comes before what needs a new one.
enum class StepKind {
    Settle, ///< nothing to write: the payment gets the standing
    Attach, ///< files that a user adds to a line, or that were lost on the way (rule 12)
    Number, ///< the payment number that a user chose (rule 12)
    HandOver, ///< the line of a removed payment becomes its replacement's (rule 17)
    Adopt, ///< a line that was not ours becomes the payment's (rule 20)
    Restore, ///< a line of ours that is not as it should be is written again (rule 20)
    Void, ///< rule 14
    Create
};

[[nodiscard]] inline bool isEdit(StepKind kind)
{
    return kind == StepKind::Attach || kind == StepKind::Number;
}

/// Voids of the same plan that make room for a create (rule 13).
struct NeededVoids {
    QList<LineId> lines; ///< none: there is room as it is
    Standing ifRefused; ///< of the payment, when one of them is refused
};

struct PlannedStep {
    StepKind kind = StepKind::Settle;
    PaymentRecord record;
    Standing standing; ///< of a Settle
    LineDraft draft; ///< the line as it is to be, or as it was proved (Settle with Proved or Voided)
    PaymentLine line; ///< the line to change, or the one that was found (Settle)
    QList<KeptFile> files; ///< of an Attach: what is to be on the line
    std::shared_ptr<const PaymentRecord> replaces; ///< of a HandOver: the removed payment whose line it was
    NeededVoids needs; ///< of a Create
    bool isProof = false; ///< a Settle that rests on a line just read and equal
    bool acceptsText = false; ///< a Settle: a person accepted a text of the line as Procore shows it
    bool forgetsLine = false; ///< a Settle: the line that the ledger knows is gone, or another payment's now
    std::optional<PaymentAge> age; ///< decided by what was found
};

/// Steps in the order in which they are carried out, that of StepKind.
struct CommitmentPlan {
    QList<PlannedStep> steps;

    [[nodiscard]] bool hasWrites() const
    {
        for (const PlannedStep &step : steps) {
            if (step.kind != StepKind::Settle)
                return true;
        }
        return false;
    }
};

} // namespace tieout
