// SPDX-License-Identifier: Apache-2.0
// A plan while it is being made: what the parts of the planner share.
#pragma once

#include "core/sync/plan/lineindex.h"
#include "core/sync/plan/overissue.h"
#include "core/sync/plan/plan.h"
#include "core/sync/plan/replacements.h"

#include <map>

namespace tieout {

struct Difference;

/// Looks at the case that it was made from, which must outlive it.
class Planning final {
public:
    explicit Planning(const CommitmentCase &commitmentCase);

    const CommitmentCase &facts;
    const LineIndex lines;
    /// By kind, in the order in which kinds are carried out: a commitment can have many thousands of steps, and a step
    /// is too large to be sorted.
    std::map<StepKind, QList<PlannedStep>> steps;
    Replacements replacements;
    QSet<BillId> billsWithRemovedBaseline;
    qint64 nextNumber = 1; ///< the next free payment number; see takeNumber()
    IssuedAmounts amounts; ///< what the lines come to, with all that this plan writes
    QHash<InvoiceId, QList<PaymentLine>> voidedOn; ///< lines that this plan sets to 0.00
    /// Lines of removed payments that keep their amounts; made when it is first asked for.
    std::optional<QHash<InvoiceId, QList<PaymentLine>>> linesOfRemoved;
    QSet<LineId> adopted; ///< lines that this plan makes ours

    /// A step of this plan gives the number to a line.
    void takeNumber(qint64 number);
    PlannedStep &add(StepKind kind, const PaymentRecord &record);
    PlannedStep &settle(const PaymentRecord &record, Reason reason, const QStringList &args = {});
    PlannedStep &settle(const PaymentRecord &record, const Standing &standing);
    /// A line that is equal in everything that Procore shows (rule 11).
    void settleProved(const PaymentRecord &record, Reason reason, const LineDraft &draft, const PaymentLine &line);
    /// A line that differs from the draft, by somebody's change or since our own write (rules 11 and 20).
    void settleDiffering(
        const PaymentRecord &record, const LineDraft &expected, const Difference &difference, const PaymentLine &line);
    /// A person accepted a text as Procore shows it (rule 11). `draft` is the line as it was meant; what else differs
    /// is asked about.
    void settleAccepted(const PaymentRecord &record, Reason good, LineDraft draft, const PaymentLine &line);
    /// True when the lines alone settle the payment: several lines, or a known line that is not there.
    [[nodiscard]] bool settleByLines(const PaymentRecord &record, const QList<PaymentLine> &found);
    /// A step that changes a line that is there; its amount counts from now on.
    PlannedStep &change(StepKind kind, const PaymentRecord &record, const LineDraft &draft, const PaymentLine &line);

    [[nodiscard]] std::optional<Account> accountOf(const PaymentRecord &record) const;
    [[nodiscard]] QString accountLabel(const PaymentRecord &record) const;
    /// The line as it would be written now; nothing while no method is chosen.
    [[nodiscard]] std::optional<LineDraft> freshDraft(const PaymentRecord &record, qint64 paymentNumber) const;
    /// What an interrupted run meant to write for the payment; nothing when there is no such write.
    [[nodiscard]] std::optional<LineDraft> begunDraft(const PaymentRecord &record) const;
    /// A change that a user asked for and whose end is not known (rule 12).
    [[nodiscard]] std::optional<Intent> begunEdit(const PaymentRecord &record) const;
    /// What may be issued on the invoice: its current payment due, where that is missing the bill's total (rule 13).
    [[nodiscard]] std::optional<Money> amountDue(const PaymentRecord &record) const;
    /// As overIssue(), when `amount` takes the place of a line's.
    [[nodiscard]] std::optional<Standing> overIssueInsteadOf(
        const PaymentLine &line, const PaymentRecord &record, const Money &amount) const;

private:
    qint64 m_highestNumber = 0;
    QSet<qint64> m_numbersGiven;
};

/// A person accepted this very difference.
[[nodiscard]] bool isAccepted(const PaymentRecord &record, const Difference &difference);
/// A person decided to leave the payment as it is; a change of ours that is under way is ended first.
[[nodiscard]] bool isLeft(const PaymentRecord &record);
/// Rule 2: money left the account. An amount of zero or below is no payment of a bill.
[[nodiscard]] bool isAboveZero(const Payment &payment);
/// How the account of a payment is called.
[[nodiscard]] QString accountLabel(const PaymentRecord &record, const std::optional<Account> &account);
/// More than one invoice is linked to the payment's bill.
[[nodiscard]] Standing ambiguousLink(const PaymentRecord &record);

// The parts of the planner. Each adds the steps of one payment.

/// Rule 12: goes on with what a user asked for about a line. False when there is nothing (more) to do about it.
[[nodiscard]] bool planEdit(Planning &planning, const PaymentRecord &record);
/// Rules 14 and 17: a payment that was removed in Xero.
void planRemoved(Planning &planning, const PaymentRecord &record);
/// The question about the line of a removed payment no longer arises: its void goes on by itself.
[[nodiscard]] bool isAskedNoMore(const Planning &planning, const PaymentRecord &record);
/// Rules 10 and 20: a valid payment that has a line. False when it has none: that is planNewLine()'s work.
[[nodiscard]] bool planIssued(Planning &planning, const PaymentRecord &record);
/// Rules 3 to 5, 7, 13, 17, 20: a valid payment that has no line.
void planNewLine(Planning &planning, const PaymentRecord &record);
/// A payment without open work, whose line was just read.
void proveAgain(Planning &planning, const PaymentRecord &record);

} // namespace tieout
