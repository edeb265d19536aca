// SPDX-License-Identifier: Apache-2.0
// Payments as Xero reports them, the baseline, and the standing of each.
#pragma once

#include "core/base/result.h"
#include "core/ledger/scope.h"
#include "core/model/paymentrecord.h"
#include "core/model/rows.h"

#include <QSet>

namespace tieout {

class Database;

/// A payment's standing after a decision, with what was learned about its line. Unset optionals leave the ledger's
/// value.
struct Settlement {
    PaymentId payment;
    Standing standing;
    std::optional<Placement> placement;
    std::optional<LineId> line;
    std::optional<LineDraft> issued; ///< also forgets what was read back of an earlier write, unless it is accepted
    std::optional<LineDraft> readBack; ///< the line as it came out of our own write, otherwise than it was sent
    bool isAccepted = false; ///< `issued` is no write, but what a person accepted of the line
    std::optional<Instant> provedAt;
    std::optional<PaymentAge> age;
    bool endsDecision = false; ///< a person's decision was carried out: it never acts twice
    QString what; ///< the word of the event; empty: derived from the standing
    QString told; ///< the event's text, written even if the standing is unchanged; empty: the standing's sentence
};

class PaymentRepository final {
public:
    explicit PaymentRepository(Database &database);

    /// Inserts unknown payments with `ageOfUnknown` (standing NotLinked; Baseline ones BeforeSetup), those that were
    /// set aside with the age kept there, and updates Xero's values of known ones, unless the ledger's `updatedAt` is
    /// newer. A proved payment that Xero shows removed or with other values is no longer synced from then on:
    /// VoidPending, ChangedAfterIssue or UnknownStatus (rule 11). One that waited for a person and was removed since is
    /// VoidPending (rule 14, isAnsweredByRemoval()). A decision to leave a payment ends when Xero shows
    /// another status, amount or date. One transaction.
    [[nodiscard]] Done recordChanges(const QList<Payment> &payments, PaymentAge ageOfUnknown);
    /// Like recordChanges, but with the age chosen per payment; for the baseline.
    [[nodiscard]] Done recordChanges(
        const QList<Payment> &payments, const std::function<PaymentAge(const Payment &)> &ageOfUnknown);

    /// Payments of linked bills that are not settled for good: not baseline, and waiting, attention, failed or not
    /// included without being proved; or removed in Xero with a line that is not voided; or proved with other values
    /// than Xero shows now; or with an open intent. Never replaced ones: their line is another payment's. With
    /// placement and linkedInvoices according to the current links. Ordered by date, then id. A payment with a line, or
    /// with a write in progress, is open whether or not its bill is still linked, and its placement remains that of the
    /// line (rule 10); an ambiguous link gives no placement.
    [[nodiscard]] Result<QList<PaymentRecord>> openWork(const Scope &scope) const;
    /// As much of openWork() as is on bills of which a removed payment still has a line: what would be voided, and what
    /// may be its replacement (rule 17).
    [[nodiscard]] Result<QList<PaymentRecord>> openBesideRemovals(const Scope &scope) const;
    /// Payments with a standing that assumes a link (waiting, attention, failed), whose bill is no longer linked and
    /// which have no line: sets them to NotLinked. Returns how many.
    [[nodiscard]] Result<int> releaseUnlinked();
    /// New payments with the standing NotLinked whose bill is now linked to one invoice: they wait. Returns how many.
    [[nodiscard]] Result<int> admitLinked();
    /// Payments with a line in the commitment, including voided ones.
    [[nodiscard]] Result<QList<PaymentRecord>> issuedOn(CommitmentId commitment) const;
    /// Those of these payments whose standing is RemovedAndDeleted: the last check found no line of theirs.
    [[nodiscard]] Result<QList<PaymentRecord>> removedAndDeleted(const QList<PaymentId> &payments) const;
    /// One payment with everything known about it; nothing when the ledger does not know it.
    [[nodiscard]] Result<std::optional<PaymentRecord>> find(PaymentId payment) const;
    /// Bills that lost a baseline payment: it was there when the sync was set up and is DELETED now (rule 13).
    [[nodiscard]] Result<QSet<BillId>> billsWithRemovedBaselinePayment() const;

    /// Writes the payments' standings, and an event for each whose reason changed, in one transaction.
    [[nodiscard]] Done settle(const QList<Settlement> &settlements, RunId run);
    /// Records a person's decision about a payment, with an event; a later decision replaces it. `person` may be empty:
    /// the event does not say then who decided. Storage when the ledger does not know the payment.
    [[nodiscard]] Done decide(
        PaymentId payment, Decision decision, const QString &note, const QString &person = QString());
    /// Takes the last decide() back, since it could not be carried out: the payment's decision is the one that it had
    /// in `before`, and nothing says that somebody decided in between. Storage when the ledger does not know the
    /// payment.
    [[nodiscard]] Done takeBackDecision(const PaymentRecord &before);

    /// Number of payments per state; counts every payment in scope once.
    [[nodiscard]] Result<QHash<PaymentState, int>> countByState(const Scope &scope) const;
    /// Payments whose line is proved and not voided, including those that wait for their void: the base of the circuit
    /// breaker.
    [[nodiscard]] Result<int> countSynced() const;

private:
    [[nodiscard]] Done unsettleChanged();
    [[nodiscard]] Done answerByRemoval(const Payment &payment);

    Database &m_database;
};

} // namespace tieout
