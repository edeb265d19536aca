// SPDX-License-Identifier: Apache-2.0
#include "core/model/paymentdecisions.h"

#include "core/model/reasonrow.h"

namespace tieout {

namespace {

bool isVoided(const PaymentRecord &record)
{
    return record.issued && record.issued->amount.isZero();
}

/// What the reason offers, before Retry and Leave.
QList<Decision> answersTo(const PaymentRecord &record)
{
    const ReasonRow &row = rowOf(record.standing.reason);
    const bool isRemoved = record.payment.status == PaymentStatus::Deleted;
    if (row.offer == Offer::UnlessRemoved && isRemoved)
        return {};
    if (row.offer == Offer::WhatTheLineNeeds && !record.line.isValid())
        return {};
    // The line of a removed payment lacks its void, until that was written once (rule 14).
    if (row.offer == Offer::WhatTheLineNeeds && isRemoved && !isVoided(record))
        return { Decision::Void };
    QList<Decision> answers(row.answers.begin(), row.answers.end());
    answers.removeAll(Decision::None);
    if (!record.standing.inTextAlone)
        answers.removeAll(Decision::Accept);
    return answers;
}

/// Procore refused a change in the middle of it and would not take the lock either, so the line is open. How that ended
/// is known: no lost answer, and no crash since.
bool isRefusedHalfway(const PaymentRecord &record)
{
    return record.hasOpenIntent && record.isOpenIntentTried && rowOf(record.standing.reason).waits == Waits::ForAMend;
}

bool needsAPerson(PaymentState state)
{
    return state == PaymentState::Attention || state == PaymentState::Failed;
}

} // namespace

QList<Decision> offeredDecisions(const PaymentRecord &record)
{
    if (record.hasOpenIntent)
        return { Decision::Retry };
    QList<Decision> answers = answersTo(record);
    if (needsAPerson(record.standing.state()))
        answers << Decision::Retry << Decision::Leave;
    return answers;
}

bool waitsForTheUser(const PaymentRecord &record)
{
    if (record.hasOpenIntent)
        return isRefusedHalfway(record);
    const Reason reason = record.standing.reason;
    if (record.payment.status == PaymentStatus::Deleted) {
        // Removed in Xero before it had a line: that settles whatever the person was asked.
        if (!record.line.isValid())
            return false;
        // The same goes for a line that somebody deleted: there is nothing left to decide.
        if (reason == Reason::DeletedInProcore)
            return false;
        // The void sets right what differed after our own write (rule 14).
        if (reason == Reason::LineDiffersAfterWrite && !isVoided(record))
            return false;
        // Missing files are no reason to keep the amount of a removed payment (rule 14).
        if (reason == Reason::AttachmentsLost)
            return false;
    }
    if (rowOf(reason).waits == Waits::No)
        return false;
    return record.decision == Decision::None || record.standing.state() == PaymentState::Failed;
}

std::optional<Instant> nextTry(const PaymentRecord &record)
{
    if (rowOf(record.standing.reason).waits != Waits::ForAMend || !waitsForTheUser(record))
        return std::nullopt;
    // A daily run never begins at exactly the same second.
    constexpr std::chrono::hours kDay { 23 };
    return record.triedAt ? *record.triedAt + kDay : Instant();
}

bool isAnsweredByRemoval(Reason reason)
{
    // Nobody changed what our own write came out as; the other two do not hold a void up.
    const bool isKept = reason == Reason::LineDiffersAfterWrite || reason == Reason::DeletedInProcore
        || reason == Reason::AttachmentsLost;
    return !isKept && rowOf(reason).waits != Waits::No;
}

QList<LineId> linesAskedAbout(const Standing &standing)
{
    const bool asks = standing.reason == Reason::PossibleDuplicate || standing.reason == Reason::ReplacedLineChanged;
    return asks ? standing.lines : QList<LineId>();
}

QList<LineId> linesShownWith(Decision decision, const Standing &standing, const QList<LineId> &shownBefore)
{
    const QList<LineId> asked = linesAskedAbout(standing);
    if (decision == Decision::Adopt)
        return asked;
    QList<LineId> shown = shownBefore;
    for (const LineId line : asked) {
        if (!shown.contains(line))
            shown.append(line);
    }
    return shown;
}

bool isOver(Decision decision, const Standing &standing)
{
    if (decision == Decision::None || decision == Decision::Leave)
        return false;
    switch (standing.state()) {
    case PaymentState::Waiting:
        return false;
    case PaymentState::Failed:
        return decision == Decision::Retry || decision == Decision::Restore || decision == Decision::Void;
    case PaymentState::NotIncluded:
    case PaymentState::Synced:
    case PaymentState::Attention:
        break;
    }
    return true;
}

} // namespace tieout
