// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/reversals.h"

#include "core/model/changedinxero.h"
#include "core/sync/line/linedraft.h"

namespace tieout {

namespace {

/// Bills are read in the run that read the payments: a stamp that is further ahead than that means nothing (rule 25).
constexpr std::chrono::hours kLongestRun { 24 };

/// The sum of the bill's valid payments; nothing when it is not known.
std::optional<Money> sumOf(const QList<CountedPayment> &payments, const Currency &currency)
{
    Money total = Money::fromMinor(0, currency);
    for (const CountedPayment &payment : payments) {
        if (payment.status == PaymentStatus::Deleted)
            continue;
        if (payment.status == PaymentStatus::Unknown || payment.kind != PaymentKind::BillPayment)
            return std::nullopt;
        const auto more = sum(total, payment.amount);
        if (!more)
            return std::nullopt;
        total = *more;
    }
    return total;
}

} // namespace

TakenBack takenBackFrom(const Bill &bill, const QList<CountedPayment> &payments)
{
    const Currency &currency = bill.amountPaid.currency();
    return { bill.number, bill.amountPaid, sumOf(payments, currency).value_or(Money::fromMinor(0, currency)) };
}

bool isLessPaid(const Bill &bill, const QList<CountedPayment> &payments)
{
    const auto total = sumOf(payments, bill.amountPaid.currency());
    return total && bill.amountPaid.minor() < total->minor();
}

bool changedAfter(const Bill &bill, Instant paymentsReadAt)
{
    return bill.updatedAt > paymentsReadAt && bill.updatedAt <= paymentsReadAt + kLongestRun;
}

BillVerdict judgeBill(const Bill &bill, const QList<CountedPayment> &payments, Instant paymentsReadAt)
{
    if (changedAfter(bill, paymentsReadAt))
        return BillVerdict::Unclear;
    const auto total = sumOf(payments, bill.amountPaid.currency());
    if (!total)
        return BillVerdict::Unclear;
    return bill.amountPaid.minor() < total->minor() ? BillVerdict::TakenBack : BillVerdict::Agrees;
}

std::optional<Standing> standingAfter(BillVerdict verdict, const PaymentRecord &record, const TakenBack &takenBack)
{
    const bool isFlagged = record.standing.reason == Reason::MoneyTakenBack;
    if (record.decision == Decision::Leave || record.payment.status != PaymentStatus::Authorised)
        return std::nullopt;
    if (verdict == BillVerdict::TakenBack && (isFlagged || record.standing.reason == Reason::Proved)
        && record.standing != moneyTakenBack(takenBack))
        return moneyTakenBack(takenBack);
    if (verdict == BillVerdict::Agrees && record.standing.reason == Reason::TakenBackBeforeIssue)
        return Standing { Reason::NotWrittenYet, {} };
    // Green again without another read: the line was proved, and there was nothing against it but the flag.
    if (verdict == BillVerdict::Agrees && isFlagged && record.provedAt && record.issued
        && !changedInXero(record.issued, record.payment))
        return Standing { Reason::Proved, {} };
    return std::nullopt;
}

Standing standingWhenProved(const PaymentRecord &record)
{
    return record.standing.reason == Reason::MoneyTakenBack ? record.standing : Standing { Reason::Proved, {} };
}

} // namespace tieout
