// SPDX-License-Identifier: Apache-2.0
#include "ui/models/heldvoids.h"

#include <algorithm>
#include <array>

namespace tieout {

bool awaitsItsVoid(const PaymentRow &row)
{
    const PaymentRecord &record = row.record;
    const bool isVoided = record.issued && record.issued->amount.isZero();
    if (record.payment.status != PaymentStatus::Deleted || !record.line.isValid() || isVoided)
        return false;
    if (record.decision == Decision::Void || record.decision == Decision::Leave)
        return false; // answered
    constexpr std::array kSettledOtherwise { Reason::DeletedInProcore, Reason::VoidRefused,
        Reason::VoidAwaitsReplacement, Reason::LeftByDecision, Reason::Replaced, Reason::RemovedAndDeleted };
    return std::find(kSettledOtherwise.begin(), kSettledOtherwise.end(), record.standing.reason)
        == kSettledOtherwise.end();
}

QList<PaymentRow> voidsToAskAbout(const QList<PaymentRow> &payments, VoidPolicy policy)
{
    if (policy != VoidPolicy::Automatic)
        return {};
    QList<PaymentRow> awaiting = payments;
    awaiting.removeIf([](const PaymentRow &row) { return !awaitsItsVoid(row); });
    const bool isAsked = std::any_of(awaiting.begin(), awaiting.end(),
        [](const PaymentRow &row) { return row.record.standing.reason == Reason::VoidAwaitsDecision; });
    return isAsked ? awaiting : QList<PaymentRow>();
}

} // namespace tieout
