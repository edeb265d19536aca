// SPDX-License-Identifier: Apache-2.0
// Payments as Xero tells them, the baseline, and where each stands.
#pragma once

#include "core/base/result.h"
#include "core/ledger/scope.h"
#include "core/model/paymentrecord.h"
#include "core/model/rows.h"

#include <QSet>

namespace tieout {

class Database;

/// Where a payment stands after a decision, with what was learnt about its line. Unset optionals leave the ledger's
/// value.
struct Settlement {
    PaymentId payment;
    Standing standing;
    std::optional<Placement> placement;
    std::optional<LineId> line;
    std::optional<LineDraft> issued;
    std::optional<Instant> provedAt;
    std::optional<PaymentAge> age;
    bool endsDecision = false; ///< what a person decided was carried out: it never acts twice
    QString what; ///< the word of the event; empty: told from the standing
    QString told; ///< what the event says, written even when the standing is the one before; empty: its sentence
};

class PaymentRepository final {
public:
    explicit PaymentRepository(Database &database);

    /// Inserts unknown payments with `ageOfUnknown` (standing NotLinked; Baseline ones BeforeSetup), those that were
    /// set aside with the age kept there, and updates what Xero tells of known ones, unless the ledger's `updatedAt`
    /// is newer. A proved payment that Xero shows removed or with other values is no longer synced from then on:
    /// VoidPending, ChangedAfterIssue or UnknownStatus (rule 11). A decision to leave a payment is over when Xero shows
    /// another status, amount or date. One transaction.
    [[nodiscard]] Done recordChanges(const QList<Payment> &payments, PaymentAge ageOfUnknown);
    /// As recordChanges, but the age is chosen per payment; for the baseline.
    [[nodiscard]] Done recordChanges(
        const QList<Payment> &payments, const std::function<PaymentAge(const Payment &)> &ageOfUnknown);

    /// Payments of linked bills that are not settled for good: not baseline, and waiting, attention, failed or not
    /// included without being proved; or removed in Xero with a line that is not voided; or proved with other values
    /// than Xero shows now; or with an open intent. Never replaced ones: their line is another payment's. With
    /// placement and linkedInvoices as linked now. Ordered by date, then id. A payment that has a line, or a write
    /// under way, is open whether its bill is still linked or not, and its placement stays where that line is (rule
    /// 10); an ambiguous link gives no placement.
    [[nodiscard]] Result<QList<PaymentRecord>> openWork(const Scope &scope) const;
    /// Payments with a standing that assumes a link (waiting, attention, failed) whose bill is linked to nothing any
    /// more and which have no line: set to NotLinked. Gives how many.
    [[nodiscard]] Result<int> releaseUnlinked();
    /// New payments that stood as NotLinked and whose bill is linked to one invoice now: they wait. Gives how many.
    [[nodiscard]] Result<int> admitLinked();
    /// Payments that have a line in the commitment, voided ones too.
    [[nodiscard]] Result<QList<PaymentRecord>> issuedOn(CommitmentId commitment) const;
    /// Those of these payments that stand as RemovedAndDeleted: no line of theirs was there when it was looked for
    /// last.
    [[nodiscard]] Result<QList<PaymentRecord>> removedAndDeleted(const QList<PaymentId> &payments) const;
    /// One payment with all that is known of it; nothing when the ledger does not know it.
    [[nodiscard]] Result<std::optional<PaymentRecord>> find(PaymentId payment) const;
    /// Bills that lost a baseline payment: it stood when the sync was set up and is DELETED now (rule 13).
    [[nodiscard]] Result<QSet<BillId>> billsWithRemovedBaselinePayment() const;

    /// Writes where payments stand, and an event for each that changed its reason, in one transaction.
    [[nodiscard]] Done settle(const QList<Settlement> &settlements, RunId run);
    /// Keeps what a person decided about a payment, with an event; a later decision replaces it. Storage when the
    /// ledger does not know the payment.
    [[nodiscard]] Done decide(PaymentId payment, Decision decision, const QString &note);

    /// Number of payments per state; every payment in scope once.
    [[nodiscard]] Result<QHash<PaymentState, int>> countByState(const Scope &scope) const;
    /// Payments whose line is proved and not voided, those that wait for their void too: the base of the circuit
    /// breaker.
    [[nodiscard]] Result<int> countSynced() const;

private:
    [[nodiscard]] Done unsettleChanged();

    Database &m_database;
};

} // namespace tieout
