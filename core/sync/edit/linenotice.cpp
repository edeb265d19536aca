// SPDX-License-Identifier: Apache-2.0
#include "core/sync/edit/linenotice.h"

#include "core/ledger/ledger.h"
#include "core/ledger/paymentrepository.h"
#include "core/sync/line/linedraft.h"

namespace tieout {

std::optional<Standing> noLongerAsProved(const PaymentRecord &record, const PaymentLine &line)
{
    if (record.standing.state() != PaymentState::Synced || record.hasOpenIntent || !record.issued)
        return std::nullopt;
    const std::optional<Difference> difference = firstDifference(*record.issued, line);
    return difference ? std::optional(differing(Reason::ChangedInProcore, *difference)) : std::nullopt;
}

Result<bool> noticeDifference(const EngineParts &parts, const PaymentRecord &known, const PaymentLine &line)
{
    const PaymentId payment = known.payment.id;
    const auto record = parts.ledger->payments().find(payment); // read under the lock
    if (!record)
        return failed(record.error());
    const bool isAsKnown =
        record->has_value() && (*record)->issued == known.issued && (*record)->provedAt == known.provedAt;
    const auto standing = isAsKnown ? noLongerAsProved(**record, line) : std::nullopt;
    if (!standing)
        return false;
    Settlement settlement;
    settlement.payment = payment;
    settlement.standing = *standing;
    if (Done settled = parts.ledger->payments().settle({ settlement }, RunId()); !settled)
        return failed(settled.error());
    if (parts.observer.paymentsChanged)
        parts.observer.paymentsChanged({ payment });
    return true;
}

} // namespace tieout
