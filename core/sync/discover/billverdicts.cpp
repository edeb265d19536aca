// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/billverdicts.h"

#include "core/ledger/billrepository.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/paymentrepository.h"

#include <algorithm>

namespace tieout {

namespace {

/// A payment and its bill carry the same change stamp within 10 ms (api facts, Xero 2.2).
bool isOutOfDate(const Bill &bill, const QList<CountedPayment> &payments)
{
    return std::any_of(payments.begin(), payments.end(), [&bill](const CountedPayment &payment) {
        return bill.updatedAt + std::chrono::seconds(1) < payment.updatedAt;
    });
}

Settlement settlementTo(PaymentId payment, const Standing &standing)
{
    Settlement settlement;
    settlement.payment = payment;
    settlement.standing = standing;
    return settlement;
}

/// Payments whose standing may change by these verdicts. Nearly every bill agrees, and then only what was flagged
/// before is read.
Result<QList<PaymentRecord>> concernedBy(const WatchRepository &watch, const JudgedBills &judged)
{
    QList<BillId> lessPaid;
    QList<BillId> agreeing;
    for (auto bill = judged.cbegin(); bill != judged.cend(); ++bill) {
        if (bill->verdict == BillVerdict::TakenBack)
            lessPaid.append(bill.key());
        if (bill->verdict == BillVerdict::Agrees)
            agreeing.append(bill.key());
    }
    auto records = lessPaid.isEmpty() ? Result<QList<PaymentRecord>>() : watch.issuedFor(lessPaid);
    if (!records || agreeing.isEmpty())
        return records;
    const auto flagged = watch.takenBackOf(agreeing);
    if (!flagged)
        return failed(flagged.error());
    return *records + *flagged;
}

JudgedBill judged(const Bill &bill, const QList<CountedPayment> &payments, Instant paymentsReadAt)
{
    JudgedBill result;
    result.verdict = judgeBill(bill, payments, paymentsReadAt);
    result.figures = takenBackFrom(bill, payments);
    result.changedMeanwhile = changedAfter(bill, paymentsReadAt);
    result.isInFlux = result.changedMeanwhile && isLessPaid(bill, payments);
    return result;
}

} // namespace

Result<JudgedBills> judgeBills(Ledger &ledger, const QList<BillId> &bills, const QSet<BillId> &justRead)
{
    const auto readAt = ledger.facts().paymentsReadAt();
    const auto known = readAt ? ledger.bills().bills(bills) : failed(readAt.error());
    const auto payments = known ? ledger.watch().paymentsOf(bills) : failed(known.error());
    if (!payments)
        return failed(payments.error());
    JudgedBills found;
    for (const BillId id : bills) {
        const auto bill = known->constFind(id);
        const QList<CountedPayment> ofBill = payments->value(id);
        const bool isKnown =
            bill != known->constEnd() && readAt->has_value() && (justRead.contains(id) || !isOutOfDate(*bill, ofBill));
        found.insert(id, isKnown ? judged(*bill, ofBill, **readAt) : JudgedBill());
    }
    return found;
}

Result<QList<PaymentId>> settleByBills(Ledger &ledger, const JudgedBills &judged, RunId run)
{
    const auto concerned = concernedBy(ledger.watch(), judged);
    if (!concerned)
        return failed(concerned.error());
    QList<Settlement> settlements;
    QList<PaymentId> changed;
    for (const PaymentRecord &record : *concerned) {
        const JudgedBill bill = judged.value(record.payment.bill);
        if (const auto standing = standingAfter(bill.verdict, record, bill.figures)) {
            settlements.append(settlementTo(record.payment.id, *standing));
            changed.append(record.payment.id);
        }
    }
    if (Done settled = ledger.payments().settle(settlements, run); !settled)
        return failed(settled.error());
    return changed;
}

Done recordBillChecks(Ledger &ledger, const JudgedBills &judged, Instant now)
{
    QList<BillId> checked;
    for (auto bill = judged.cbegin(); bill != judged.cend(); ++bill) {
        if (!bill->changedMeanwhile)
            checked.append(bill.key());
    }
    return ledger.watch().recordBillChecks(checked, now);
}

QList<BillId> billsOf(const QList<PaymentRecord> &payments)
{
    QList<BillId> bills;
    QSet<BillId> seen;
    for (const PaymentRecord &record : payments) {
        if (!seen.contains(record.payment.bill))
            bills.append(record.payment.bill);
        seen.insert(record.payment.bill);
    }
    return bills;
}

JudgedBills judgedOf(const JudgedBills &judged, const QList<PaymentRecord> &payments)
{
    JudgedBills found;
    for (const BillId bill : billsOf(payments)) {
        if (judged.contains(bill))
            found.insert(bill, judged.value(bill));
    }
    return found;
}

} // namespace tieout
