// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/replacements.h"

namespace tieout {

namespace {

/// What the two have in common.
struct Likeness {
    CommitmentId commitment; ///< a line stays where it is
    BillId bill;
    Money amount;
    QDate date;
    AccountId account;

    bool operator==(const Likeness &) const = default;
    friend size_t qHash(const Likeness &like, size_t seed = 0)
    {
        return qHashMulti(seed, like.commitment, like.bill, like.amount.minor(), like.date, like.account);
    }
};

Likeness likeness(const PaymentRecord &record)
{
    const Payment &payment = record.payment;
    return { record.placement.commitment, payment.bill, payment.amount, payment.date, payment.account };
}

QHash<Likeness, QList<PaymentId>> byLikeness(const RecordRefs &records)
{
    QHash<Likeness, QList<PaymentId>> groups;
    for (const PaymentRecord *record : records)
        groups[likeness(*record)].append(record->payment.id);
    return groups;
}

} // namespace

Replacements findReplacements(const RecordRefs &removed, const RecordRefs &added)
{
    const QHash<Likeness, QList<PaymentId>> before = byLikeness(removed);
    const QHash<Likeness, QList<PaymentId>> after = byLikeness(added);
    Replacements found;
    for (auto group = after.cbegin(); group != after.cend(); ++group) {
        const QList<PaymentId> candidates = before.value(group.key());
        if (candidates.isEmpty())
            continue;
        if (candidates.size() == 1 && group->size() == 1) {
            found.ofNew.insert(group->first(), { Replacement::Kind::TakesOver, candidates, {} });
            found.ofRemoved.insert(candidates.first(), RemovedLine::HandedOver);
            continue;
        }
        for (const PaymentId payment : *group)
            found.ofNew.insert(payment, { Replacement::Kind::Unclear, candidates, {} });
        for (const PaymentId payment : candidates)
            found.ofRemoved.insert(payment, RemovedLine::Held);
    }
    return found;
}

Replacements expectedReplacements(const QList<PaymentRecord> &records)
{
    RecordRefs removed;
    RecordRefs added;
    for (const PaymentRecord &record : records) {
        if (record.line.isValid() && mayBeReplaced(record))
            removed.append(&record);
        else if (!record.line.isValid() && mayReplace(record))
            added.append(&record);
    }
    return findReplacements(removed, added);
}

bool mayBeReplaced(const PaymentRecord &record)
{
    const bool isVoided = record.issued && record.issued->amount.isZero();
    return record.payment.status == PaymentStatus::Deleted && !isVoided && record.decision != Decision::Void;
}

bool mayReplace(const PaymentRecord &record)
{
    const bool wantsItsOwn = record.decision == Decision::Create || record.decision == Decision::IssueAnyway
        || record.decision == Decision::Adopt || record.decision == Decision::Leave;
    return record.payment.status == PaymentStatus::Authorised && record.age == PaymentAge::New && !wantsItsOwn
        && record.linkedInvoices.size() <= 1;
}

} // namespace tieout
