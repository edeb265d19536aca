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
        return leftAsItIs(record);
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
    if (record.payment.amount.isZero())
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

bool waitsForTheUser(const PaymentRecord &record)
{
    if (record.hasOpenIntent)
        return false;
    // Removed in Xero before it had a line: that answers whatever the person was asked.
    if (record.payment.status == PaymentStatus::Deleted && !record.line.isValid())
        return false;
    // And so it does when somebody deleted the line: there is nothing left to decide.
    if (record.payment.status == PaymentStatus::Deleted && record.standing.reason == Reason::DeletedInProcore)
        return false;
    // Files that are missing are no reason to leave the amount of a removed payment (rule 14).
    if (record.payment.status == PaymentStatus::Deleted && record.standing.reason == Reason::AttachmentsLost)
        return false;
    const Reason reason = record.standing.reason;
    switch (reason) {
    case Reason::VoidRefused:
    case Reason::VoidAwaitsDecision:
    case Reason::VoidLeftByChoice:
    case Reason::TwoLinesOneOrigin:
    case Reason::LineDiffersAfterWrite:
    case Reason::ChangedInProcore:
    case Reason::DeletedInProcore:
    case Reason::HistoryUnclear:
    case Reason::ChangedAfterIssue:
    case Reason::MoneyTakenBack:
    case Reason::ReplacementUnclear:
    case Reason::PossibleDuplicate:
    case Reason::RestoreRefused:
    case Reason::AttachmentsLost:
    case Reason::OverIssue:
    case Reason::DueUnknown:
    case Reason::BaselinePaymentRemoved:
    case Reason::RemovedLineStands:
    case Reason::TakenBackBeforeIssue:
    case Reason::ReplacedLineChanged:
    case Reason::CurrencyDiffers:
    case Reason::TabClosedOrRefused:
    case Reason::NotPermitted:
    case Reason::NotFoundInProcore:
    case Reason::AmountUnreadable:
        return record.decision == Decision::None || record.standing.state() == PaymentState::Failed;
    // Settled, temporary, or judged anew from facts that cost no call.
    case Reason::Proved:
    case Reason::Voided:
    case Reason::NotWrittenYet:
    case Reason::TemporaryFailure:
    case Reason::VoidPending:
    case Reason::OutcomeUnknown:
    case Reason::BeforeSetup:
    case Reason::NotLinked:
    case Reason::NotABillPayment:
    case Reason::RemovedBeforeIssued:
    case Reason::ZeroAmount:
    case Reason::ProjectNotSelected:
    case Reason::Replaced:
    case Reason::RemovedAndDeleted:
    case Reason::LeftByDecision:
    case Reason::OtherSyncSuspected:
    case Reason::LineUnreadable:
    case Reason::MethodNotChosen:
    case Reason::AmbiguousLink:
    case Reason::UnknownStatus:
        return false;
    }
    return false;
}

} // namespace tieout
