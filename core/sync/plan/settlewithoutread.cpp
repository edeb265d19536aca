// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/settlewithoutread.h"

#include "core/model/paymentdecisions.h"
#include "core/sync/plan/planbuilder.h"
#include "core/sync/plan/replacements.h"

#include <algorithm>

namespace tieout {

std::optional<Standing> settleWithoutRead(const PaymentRecord &record, const std::optional<Account> &account,
    const QMap<QString, PaymentMethod> &chosenMethods)
{
    if (record.payment.kind != PaymentKind::BillPayment)
        return Standing { Reason::NotABillPayment, {} };
    if (isLeft(record))
        return Standing { Reason::LeftByDecision, {} };
    // Linked to several invoices, it has no place to look at.
    if (record.linkedInvoices.size() > 1 && !record.hasOpenIntent && !record.line.isValid())
        return ambiguousLink(record);
    // Whatever may have a line must be looked up in Procore.
    if (record.hasOpenIntent || record.line.isValid() || record.age == PaymentAge::Undecided)
        return std::nullopt;
    // The first time, too: a backup of the ledger that was put back does not know of a line written since.
    if (record.payment.status == PaymentStatus::Deleted && record.standing.reason != Reason::RemovedBeforeIssued)
        return std::nullopt;
    if (record.payment.status == PaymentStatus::Deleted)
        return record.standing;
    if (record.payment.status == PaymentStatus::Unknown)
        return Standing { Reason::UnknownStatus, { record.payment.statusText } };
    if (!isAboveZero(record.payment))
        return Standing { Reason::ZeroAmount, {} };
    if (!account || !methodFor(*account, chosenMethods))
        return Standing { Reason::MethodNotChosen, { accountLabel(record, account) } };
    return std::nullopt;
}

namespace {

bool expectsVoid(const PaymentRecord &record, VoidPolicy policy)
{
    const bool isBegun = record.hasOpenIntent && !record.hasOpenEdit;
    if (record.payment.status != PaymentStatus::Deleted || isBegun || !record.line.isValid())
        return false;
    if (record.issued && record.issued->amount.isZero())
        return false;
    if (record.standing.reason == Reason::DeletedInProcore)
        return false;
    const bool isDecided = record.decision == Decision::Void || record.decision == Decision::Leave;
    return policy == VoidPolicy::Automatic && !isDecided;
}

} // namespace

int expectedVoids(const QList<PaymentRecord> &records, VoidPolicy policy)
{
    const Replacements replacements = expectedReplacements(records);
    return static_cast<int>(std::count_if(records.begin(), records.end(), [&](const PaymentRecord &record) {
        return expectsVoid(record, policy) && !replacements.keepsLine(record.payment.id);
    }));
}

QList<PaymentRecord> withoutHeld(QList<PaymentRecord> work, const QSet<PaymentId> &held)
{
    QSet<BillId> bills;
    for (const PaymentRecord &record : std::as_const(work)) {
        if (held.contains(record.payment.id) && record.payment.status != PaymentStatus::Deleted)
            bills.insert(record.payment.bill);
    }
    work.removeIf([&](const PaymentRecord &record) {
        const bool mayHaveSuccessor = bills.contains(record.payment.bill) && mayBeReplaced(record);
        return held.contains(record.payment.id) || (mayHaveSuccessor && !record.hasOpenIntent);
    });
    return work;
}

} // namespace tieout
